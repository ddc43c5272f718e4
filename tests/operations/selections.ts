import fc from 'fast-check';
import {
  doTypesOverlap,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  isUnionType,
} from 'graphql';
import type { FieldPlan, FragmentPlan, InlinePlan, SelectionPlan, SpreadPlan } from './plan.ts';
import type { Samples } from './samples.ts';
import { argumentsOf, CONDITION } from './values.ts';

type Field = GraphQLField<unknown, unknown>;

/** Inline fragments that stand in one another. */
const NESTED = 2;

/** Fields of a connection do not count as a further level. */
const PARTS = new Set(['nodes', 'edges', 'node', 'pageInfo']);

/** Left to other tests: the schema does not define the order of `search`, nor which path `path` chooses. */
const LEFT_OUT = new Set(['Query.search', 'Path.nodes', 'Path.steps']);

/** Generates selections of each type of a schema, with argument values from the samples. */
export function selectionsIn(schema: GraphQLSchema, samples: Samples) {
  const known = new Map<string, fc.Arbitrary<readonly SelectionPlan[]>>();
  const composite = Object.values(schema.getTypeMap())
    .filter(isCompositeType)
    .filter(({ name }) => !name.startsWith('__'));

  /** @param depth Objects that may follow. @param nested Inline fragments that may stand in it. */
  function selectionsOf(
    type: GraphQLCompositeType,
    depth: number,
    nested = NESTED,
  ): fc.Arbitrary<readonly SelectionPlan[]> {
    const key = `${type.name} ${depth} ${nested}`;
    const length = lengthOf(type, depth);
    const found = known.get(key) ?? fc.array(selectionOf(type, depth, nested), { ...length, size: 'max' });
    known.set(key, found);
    return found;
  }

  function selectionOf(type: GraphQLCompositeType, depth: number, nested: number): fc.Arbitrary<SelectionPlan> {
    const all = fieldsOf(type);
    const leaves = all
      .filter((field) => !isCompositeType(getNamedType(field.type)))
      .map((field) => fieldOf(type, field, depth));
    const objects = all
      .filter((field) => isCompositeType(getNamedType(field.type)) && stepsTo(field, depth) >= 0)
      .map((field) => fieldOf(type, field, depth));
    const inlines = isAbstractType(type) ? 9 : 2; // fields of an abstract type are asked through its types
    return fc.oneof(
      { weight: 1, arbitrary: depth > 2 ? spreadOf(depth) : TYPENAME },
      ...(leaves.length > 0 ? [{ weight: 5, arbitrary: fc.oneof(...leaves) }] : []),
      ...(objects.length > 0 ? [{ weight: 7, arbitrary: fc.oneof(...objects) }] : []),
      ...(nested > 0 ? [{ weight: inlines, arbitrary: inlineOf(type, depth, nested - 1) }] : []),
      { weight: 1, arbitrary: spreadOf(depth) },
    );
  }

  function fieldOf(parent: GraphQLCompositeType, field: Field, depth: number): fc.Arbitrary<FieldPlan> {
    const type = getNamedType(field.type);
    const below = stepsTo(field, depth);
    const place = { field: `${parent.name}.${field.name}`, depth: below };
    return fc.record({
      kind: fc.constant('field'),
      name: fc.constant(field.name),
      alias: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 2 })),
      arguments: argumentsOf(field.args, place, samples),
      conditions: CONDITIONS,
      selections: isCompositeType(type) ? lazily(() => selectionsOf(type, below)) : fc.constant([]),
    });
  }

  function inlineOf(type: GraphQLCompositeType, depth: number, nested: number): fc.Arbitrary<InlinePlan> {
    const types = composite.filter((one) => doTypesOverlap(schema, type, one));
    const inline = (on: GraphQLCompositeType | null) =>
      fc.record({
        kind: fc.constant('inline'),
        on: fc.constant(on?.name ?? null),
        conditions: CONDITIONS,
        selections: lazily(() => selectionsOf(on ?? type, depth, nested)),
      });
    const objects = types.filter((one) => isObjectType(one)).map(inline);
    return fc.oneof(
      { weight: 1, arbitrary: fc.oneof(inline(null), ...types.map(inline)) },
      { weight: 3, arbitrary: fc.oneof(...objects) },
    );
  }

  function fragments(): fc.Arbitrary<readonly FragmentPlan[]> {
    const fragment = fc.tuple(fc.constantFrom(...composite), fc.integer({ min: 0, max: 2 })).chain(([type, depth]) =>
      fc.record({
        on: fc.constant(type.name),
        depth: fc.constant(depth),
        selections: selectionsOf(type, depth),
      }),
    );
    return fc.array(fragment, { maxLength: 6 });
  }

  return { selectionsOf, fragments };
}

/** How many selections are made: more for an abstract type (by its types), and several fields at the root. */
function lengthOf(type: GraphQLCompositeType, depth: number): fc.ArrayConstraints {
  if (type.name === 'Query') return { minLength: 2, maxLength: 5 };
  if (isAbstractType(type)) return { minLength: 2, maxLength: depth > 2 ? 6 : 4 };
  return { minLength: 1, maxLength: depth > 2 ? 4 : 3 };
}

const CONDITIONS = fc.oneof(
  { weight: 5, arbitrary: fc.constant([]) },
  fc.array(CONDITION, { minLength: 1, maxLength: 2 }),
);

const TYPENAME: fc.Arbitrary<FieldPlan> = fc.record({
  kind: fc.constant('field'),
  name: fc.constant('__typename'),
  alias: fc.integer({ min: 0, max: 1 }),
  arguments: fc.constant({}),
  conditions: fc.constant([]),
  selections: fc.constant([]),
});

function spreadOf(depth: number): fc.Arbitrary<SpreadPlan> {
  return fc.record({
    kind: fc.constant('spread'),
    fragment: fc.nat({ max: 5 }),
    depth: fc.constant(depth),
    conditions: CONDITIONS,
    twice: fc.nat({ max: 2 }).map((draw) => draw === 2),
  });
}

/** Levels of objects that may follow below a field. */
function stepsTo({ name }: Field, depth: number): number {
  return PARTS.has(name) ? depth : depth - 1;
}

function fieldsOf(type: GraphQLCompositeType): Field[] {
  return isUnionType(type)
    ? []
    : Object.values(type.getFields()).filter(({ name }) => !LEFT_OUT.has(`${type.name}.${name}`));
}

/** Made lazily, since types refer to one another. */
function lazily<Value>(make: () => fc.Arbitrary<Value>): fc.Arbitrary<Value> {
  return fc.constant(null).chain(make);
}
