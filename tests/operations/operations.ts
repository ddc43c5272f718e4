import fc from 'fast-check';
import type { GraphQLSchema } from 'graphql';
import { documentsOf } from './documents.ts';
import type { Samples } from './samples.ts';
import { type Size, sizeOf } from './size.ts';
import { type WrittenOperation, write } from './write.ts';

/** Well under what the server refuses, and what the model answers in no time. */
const MOST: Size = { fields: 250, directives: 45, widest: 50, depth: 15, rows: 500 };

/** Operations that the schema allows, now and then with one fault in a value. */
export function operationsOf(schema: GraphQLSchema, samples: Samples): fc.Arbitrary<WrittenOperation> {
  return fc
    .noBias(documentsOf(schema, samples)) // towards what is small: most operations would ask for next to nothing
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
