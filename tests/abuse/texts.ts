import { type Abuse, ANSWERED, ask, INVALID, TOO_LARGE, times, UNPARSED } from './requests.ts';

/** Texts that are long, and those that are no document. */
export const TEXTS: readonly Abuse[] = [
  ask('10,000 numbers', TOO_LARGE, `{ nodes(ids: [${times(10_000, '1')}]) { id } }`),
  ask('300,000 names', TOO_LARGE, `{ ${'id '.repeat(300_000)} }`),
  ask('half a million comments', TOO_LARGE, `${'#\n'.repeat(300_000)}{ __typename }`),
  ask('a comment of a million letters', ANSWERED, `{ __typename } #${'x'.repeat(1_000_000)}`),
  ask('a million commas', ANSWERED, `{ __typename ${','.repeat(1_000_000)} }`),
  ask('a field of a million letters', TOO_LARGE, `{ ${'x'.repeat(1_000_000)} }`),
  ask('a name in the answer of 400,000 letters', TOO_LARGE, `{ ${'x'.repeat(400_000)}: __typename }`),
  ask('a string without an end', UNPARSED, `{ search(text: "${'x'.repeat(1_000_000)}) { nodes { __typename } } }`),
  ask(
    'a block string of 10,001 lines',
    TOO_LARGE,
    `{ search(text: """${'x\n'.repeat(10_000)}""") { nodes { __typename } } }`,
  ),
  ask(
    'a block string of 4,000 lines',
    ANSWERED,
    `{ search(text: """${'x\n'.repeat(4_000)}""") { nodes { __typename } } }`,
  ),
  ask('no document', UNPARSED, 'what is the capital of Syria?'),
  ask('a selection without an end', UNPARSED, '{ people { nodes { id }'),
  ask('an empty selection', UNPARSED, '{ people { } }'),
  ask('a token that is none', UNPARSED, '{ people ° }'),
  ask('a zero byte', UNPARSED, '{ people\u0000 }'),
  ask('half a surrogate', UNPARSED, '{ people \ud800 }'),
  ask('a number that is none', UNPARSED, '{ people(first: 00) { totalCount } }'),
];

const variables = (count: number) => times(count, '$v#: Int');

/** Documents of very many definitions, variables or arguments. */
export const DEFINITIONS: readonly Abuse[] = [
  ask('900 operations of one name', INVALID, times(900, 'query q { __typename }')),
  ask('1,100 operations', TOO_LARGE, times(1_100, 'query q# { __typename }')),
  ask('1,000 types', INVALID, times(1_000, 'type A# { b: C# }')),
  ask('a schema', INVALID, 'schema { query: Query } extend type Query { a: Int }'),
  ask('2,000 variables that nobody uses', TOO_LARGE, `query (${variables(2_000)}) { __typename }`),
  ask(
    '2,000 variables of types that are not there',
    TOO_LARGE,
    `query (${times(2_000, '$v#: Strin#')}) { __typename }`,
  ),
  ask('200 variables that nobody uses', INVALID, `query (${variables(200)}) { __typename }`),
  ask('200 variables of types that are not there', INVALID, `query (${times(200, '$v#: Strin#')}) { __typename }`),
  ask('100 operations of 20 variables each', TOO_LARGE, times(100, `query q# (${variables(20)}) { __typename }`)),
  ask('2,000 variables that are not there', INVALID, `{ nodes(ids: [${times(2_000, '$v#')}]) { id } }`),
  ask('2,000 arguments that are not there', INVALID, `{ people(${times(2_000, 'a#: 1')}) { totalCount } }`),
  ask('one argument 2,000 times', INVALID, `{ people(${times(2_000, 'first: 1')}) { totalCount } }`),
  ask(
    '49 fields of one name with 150 ids each',
    INVALID,
    `{ ${Array(49)
      .fill(`nodes(ids: [${times(150, '"#"')}]) { id }`)
      .join(' ')} ...gone }`,
  ),
];
