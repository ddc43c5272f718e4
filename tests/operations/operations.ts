import fc from 'fast-check';
import type { GraphQLSchema } from 'graphql';
import { documentsOf } from './documents.ts';
import type { Samples } from './samples.ts';
import { type Size, sizeOf } from './size.ts';
import { type WrittenOperation, write } from './write.ts';

/** Well below the server's limits, and quick for the model. */
const MOST: Size = { fields: 250, directives: 45, widest: 50, depth: 15, rows: 500 };

/** Valid operations, a few of them with one faulty value. */
export function operationsOf(schema: GraphQLSchema, samples: Samples): fc.Arbitrary<WrittenOperation> {
  return fc
    .noBias(documentsOf(schema, samples)) // biased towards small values, most operations would ask for next to nothing
    .map((plan) => write(schema, plan))
    .filter((operation) => isWithin(sizeOf(schema, operation)));
}

function isWithin({ fields, directives, widest, depth, rows }: Size): boolean {
  return (
    fields <= MOST.fields &&
    directives <= MOST.directives &&
    widest <= MOST.widest &&
    depth <= MOST.depth &&
    rows <= MOST.rows
  );
}
