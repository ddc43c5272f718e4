import fc from 'fast-check';
import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { ArgumentPlan, ConditionPlan, ValuePlan, VariablePlan } from './plan.ts';
import type { Samples } from './samples.ts';

/** Where a value stands. */
export interface Place {
  /** Type and field that are asked, such as `Query.person`. */
  readonly field: string;
  /** Levels of objects that may follow: pages are small where many follow. */
  readonly depth: number;
  /** Whether it is a condition of a filter: few at a time, or nothing meets them. */
  readonly condition?: boolean;
}

const scalar = (value: string | number | boolean | null): ValuePlan => ({ kind: 'scalar', value });
const oneOf = (values: readonly (string | number | boolean | null)[]) => fc.constantFrom(...values).map(scalar);

const NULL = scalar(null);

/** Arguments of a field; those that are not required may be missing. */
export function argumentsOf(
  args: readonly GraphQLArgument[],
  place: Place,
  samples: Samples,
): fc.Arbitrary<Readonly<Record<string, ArgumentPlan>>> {
  const isPaged = args.some(({ name }) => name === 'last');
  const others = args.filter(({ name }) => !(isPaged && PAGING.has(name)));
  const plain = oneOfTwo(fieldsOf(others, place, samples), place);
  return isPaged ? fc.tuple(plain, paging(place)).map(([one, other]) => ({ ...one, ...other })) : plain;
}

/** Arguments of which one of two is given, an id or a name. */
const ID_OR_NAME: Readonly<Record<string, readonly (readonly [id: string, name: string])[]>> = {
  'Query.path': [
    ['from', 'fromName'],
    ['to', 'toName'],
  ],
  'Query.neighborhood': [['id', 'name']],
};

function isIdOrName(name: string, { field }: Place): boolean {
  return ID_OR_NAME[field]?.flat().includes(name) ?? false;
}

/** Leaves out the id where there is a name; what is left is given. */
function oneOfTwo(plans: fc.Arbitrary<Readonly<Record<string, ArgumentPlan>>>, place: Place) {
  const pairs = ID_OR_NAME[place.field] ?? [];
  return plans.map((all) => {
    const left = pairs.flatMap(([id, name]) => (name in all ? [id] : []));
    const given = Object.entries(all).filter(([name]) => !left.includes(name));
    return Object.fromEntries(given.map(([name, plan]) => [name, isIdOrName(name, place) ? withValue(plan) : plan]));
  });
}

function withValue({ variable, ...plan }: ArgumentPlan): ArgumentPlan {
  return { ...plan, variable: variable && { ...variable, given: 'value' } };
}

/** A condition of @skip or @include. */
export const CONDITION: fc.Arbitrary<ConditionPlan> = fc.record({
  directive: fc.constantFrom('skip', 'include'),
  value: planned(oneOf([true, false]), fc.constant(NULL)),
});

/** Sizes of a page, by the objects that may follow below. */
const SIZES = [
  [0, 1, 2, 3, 2],
  [0, 1, 2, 3, 2],
  [0, 1, 2, 3, 3, 2, 25],
  [0, 1, 2, 3, 5, 7, 20, 100],
];

const PAGING = new Set(['first', 'after', 'last', 'before']);

function paging({ depth }: Place): fc.Arbitrary<Readonly<Record<string, ArgumentPlan>>> {
  const size = planned(oneOf(SIZES[Math.min(depth, 3)] ?? [1]), oneOf([-1, 101, 2_147_483_647]));
  const few = planned(oneOf([1, 2, 3]), fc.constant(null));
  const nothing = written(NULL);
  const after = cursor('endCursor');
  const before = cursor('startCursor');
  return fc.oneof(
    { weight: 4, arbitrary: fc.record({ first: size }) },
    { weight: 2, arbitrary: fc.record({ last: size }) },
    { weight: 4, arbitrary: fc.record({ first: few, after }) },
    { weight: 4, arbitrary: fc.record({ last: few, before }) },
    { weight: 2, arbitrary: fc.record({ first: few, before }) },
    { weight: 2, arbitrary: fc.record({ last: few, after }) },
    { weight: 1, arbitrary: fc.record({ first: size, last: nothing, after: nothing }) },
    { weight: depth > 2 ? 2 : 0, arbitrary: fc.record({ first: nothing }) },
    { weight: depth > 2 ? 2 : 0, arbitrary: fc.constant({}) },
    { weight: 1, arbitrary: fc.record({ first: few, after: planned(fc.constant(NULL), oneOf(['zzz', '', 'W10'])) }) },
    { weight: 1, arbitrary: fc.record({ first: few, last: planned(fc.constant(NULL), oneOf([1, 2])) }) },
  );
}

function cursor(end: 'startCursor' | 'endCursor'): fc.Arbitrary<ArgumentPlan> {
  return fc.constant({ value: { kind: 'cursor', end }, fault: null, variable: null });
}

function written(value: ValuePlan): fc.Arbitrary<ArgumentPlan> {
  return fc.constant({ value, fault: null, variable: null });
}

function fieldsOf(
  fields: readonly (GraphQLArgument | GraphQLInputField)[],
  place: Place,
  samples: Samples,
): fc.Arbitrary<Readonly<Record<string, ArgumentPlan>>> {
  const plans = fields.map((field) => [field.name, argumentOf(field.name, field.type, place, samples)] as const);
  const required = fields.filter(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined);
  const given = ID_OR_NAME[place.field]?.map(([id]) => id) ?? [];
  return fc.record(Object.fromEntries(plans), { requiredKeys: [...required.map(({ name }) => name), ...given] });
}

function argumentOf(name: string, type: GraphQLInputType, place: Place, samples: Samples): fc.Arbitrary<ArgumentPlan> {
  const sane = saneValue(name, getNullableType(type), place, samples);
  const none = place.condition ? 16 : 1;
  const value =
    isNonNullType(type) || isIdOrName(name, place)
      ? sane
      : fc.oneof({ weight: 8, arbitrary: sane }, { weight: none, arbitrary: fc.constant(NULL) });
  return planned(value, faultOf(name, type, samples));
}

/** A value as a literal or a variable, sometimes with a faulty alternative. */
function planned(value: fc.Arbitrary<ValuePlan>, fault: fc.Arbitrary<ValuePlan | null>): fc.Arbitrary<ArgumentPlan> {
  const variable: fc.Arbitrary<VariablePlan> = fc.record({
    given: fc.oneof({ weight: 5, arbitrary: fc.constant('value') }, fc.constantFrom('null', 'nothing')),
    default: fc.option(value, { freq: 2 }),
    strict: fc.boolean(),
  });
  return fc.record({
    value,
    fault: fc.oneof({ weight: 6, arbitrary: fc.constant(null) }, fault),
    variable: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 2, arbitrary: variable }),
  });
}

function saneValue(name: string, type: GraphQLInputType, place: Place, samples: Samples): fc.Arbitrary<ValuePlan> {
  if (isListType(type)) {
    const items = fc.array(argumentOf(name, type.ofType, place, samples), { maxLength: 3 });
    const one = saneValue(name, getNullableType(type.ofType), place, samples);
    return fc.oneof({ weight: 6, arbitrary: items.map((all): ValuePlan => ({ kind: 'list', items: all })) }, one);
  }
  if (isInputObjectType(type)) {
    const fields = fieldsOf(
      Object.values(type.getFields()),
      { ...place, condition: type.name.endsWith('Filter') },
      samples,
    );
    return fields.map((all) => ({ kind: 'object', fields: all }));
  }
  if (isEnumType(type)) return fc.constantFrom(...type.getValues()).map((one) => ({ kind: 'enum', name: one.name }));
  return oneOf(scalarsOf(name, getNamedType(type).name, place, samples));
}

function scalarsOf(
  name: string,
  type: string,
  { field, depth }: Place,
  samples: Samples,
): readonly (string | number)[] {
  const { ids, entityIds, unknownIds } = samples;
  if (name === 'organization') return [...entityIds, ...unknownIds].filter((id) => id.startsWith('organization_'));
  if (type === 'ID')
    return OF_ENTITIES.has(name) || (field === 'Query.neighborhood' && name === 'id')
      ? entityIds
      : [...ids, ...unknownIds];
  if (type === 'Date') return samples.dates;
  if (type === 'CountryCode') return samples.countryCodes;
  if (name === 'maxLength') return [1, 2, 3, 4, 5, 6];
  if (name === 'depth') return [1, 2, 3];
  if (name === 'first') return depth > 2 ? [1, 2, 5, 20, 50] : [1, 2, 3];
  if (NAMES.test(name) || (name === 'name' && field === 'Query.neighborhood')) return samples.entityNames;
  if (name === 'text') return samples.words;
  if (name === 'publisher' || field === 'Query.publisher') return samples.publishers;
  return LOOK_UPS[field] === undefined || name === 'filter' ? samples.partsOfNames : samples.names(LOOK_UPS[field]);
}

/** Conditions that entities meet. */
const OF_ENTITIES = new Set(['about', 'subject', 'object', 'speaker', 'organization', 'mentions']);

/** Where an entity may be named instead. */
const NAMES = /Names?$/;

/** The type of what each field looks up by its name. */
const LOOK_UPS: Readonly<Record<string, string>> = {
  'Query.person': 'Person',
  'Query.organization': 'Organization',
  'Query.country': 'Country',
  'Query.place': 'Place',
  'Query.event': 'Event',
};

function faultOf(name: string, type: GraphQLInputType, samples: Samples): fc.Arbitrary<ValuePlan | null> {
  const { name: typeName } = getNamedType(type);
  if (isListType(getNullableType(type)) || isInputObjectType(getNullableType(type))) return fc.constant(null);
  if (typeName === 'ID') return oneOf(['x', '', '4:abc:12', 'person_', ...samples.unknownIds.slice(0, 2)]);
  if (typeName === 'Date') return oneOf(['2018-13', 'x', '2019-02-29', 7]);
  if (typeName === 'CountryCode') return oneOf(['S1', '', 'FRA']);
  if (typeName === 'Int') return oneOf([0, -1, 101, 2_147_483_648]);
  if (isEnumType(getNullableType(type))) return oneOf(['PICNIC']);
  if (typeName === 'String' && (name === 'name' || NAMES.test(name))) return oneOf([...samples.ambiguousNames, 5]);
  return fc.constant(isNonNullType(type) ? NULL : null);
}
