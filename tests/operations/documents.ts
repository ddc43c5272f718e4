import fc from 'fast-check';
import type { GraphQLSchema } from 'graphql';
import type { DocumentPlan } from './plan.ts';
import type { Samples } from './samples.ts';
import { selectionsIn } from './selections.ts';

/** Depths of operations, in objects between root and leaf, with their weights. */
const DEPTHS = [
  { depth: 2, weight: 4 },
  { depth: 3, weight: 4 },
  { depth: 4, weight: 1 },
];

/** Documents of one to three operations, of which one is executed. */
export function documentsOf(schema: GraphQLSchema, samples: Samples): fc.Arbitrary<DocumentPlan> {
  const { selectionsOf, fragments } = selectionsIn(schema, samples);
  const query = schema.getQueryType();
  if (!query) throw new Error('The schema has no queries. Expected the type Query.');
  const operation = fc.oneof(...DEPTHS.map(({ depth, weight }) => ({ weight, arbitrary: selectionsOf(query, depth) })));
  return fc.record({
    fragments: fragments(),
    operations: fc.oneof(
      { weight: 7, arbitrary: fc.array(operation, { minLength: 1, maxLength: 1 }) },
      fc.array(operation, { minLength: 2, maxLength: 3 }),
    ),
    executed: fc.nat({ max: 2 }),
    faults: fc.oneof({ weight: 8, arbitrary: fc.constant(0) }, fc.constant(1)),
  });
}
