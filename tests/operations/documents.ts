import fc from 'fast-check';
import type { GraphQLSchema } from 'graphql';
import type { DocumentPlan } from './plan.ts';
import type { Samples } from './samples.ts';
import { selectionsIn } from './selections.ts';

/** Objects between the root and a leaf: a connection, or a single node. */
const DEPTH = 4;

/** Documents of one to three operations, of which one is executed. */
export function documentsOf(schema: GraphQLSchema, samples: Samples): fc.Arbitrary<DocumentPlan> {
  const { selectionsOf, fragments } = selectionsIn(schema, samples);
  const query = schema.getQueryType();
  if (!query) throw new Error('The schema has no queries. Expected the type Query.');
  return fc.record({
    fragments: fragments(),
    operations: fc.oneof(
      { weight: 4, arbitrary: fc.array(selectionsOf(query, DEPTH), { minLength: 1, maxLength: 1 }) },
      fc.array(selectionsOf(query, DEPTH), { minLength: 2, maxLength: 3 }),
    ),
    executed: fc.nat({ max: 2 }),
    faults: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.constant(1)),
  });
}
