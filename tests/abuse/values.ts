import { type Abuse, ANSWERED, ask, BAD_INPUT, failing, INVALID, nested, TOO_LARGE } from './requests.ts';

function nestedLists(levels: number): unknown {
  return JSON.parse(nested(levels, '[', '1', ']'));
}

const LONGEST = 'x'.repeat(10_000);

/** Values that are wrong, long, or mean something elsewhere. */
export const VALUES: readonly Abuse[] = [
  ask('an id that is none', failing('INVALID_ID'), '{ node(id: "4:abc:12") { id } }'),
  ask('100 ids that are none', failing('INVALID_ID'), `{ nodes(ids: ${JSON.stringify(Array(100).fill('x'))}) { id } }`),
  ask('an id of a million letters', TOO_LARGE, 'query ($id: ID!) { node(id: $id) { id } }', {
    variables: { id: 'x'.repeat(1_000_000) },
  }),
  ask('an id with a statement in it', failing('INVALID_ID'), `{ node(id: "x'}) DETACH DELETE n //") { id } }`),
  ask('an id that is a number', failing('INVALID_ID'), '{ node(id: 1) { id } }'),
  ask('an id that is an object', BAD_INPUT, 'query ($id: ID!) { node(id: $id) { id } }', {
    variables: { id: { $ne: null } },
  }),
  ask('ids in lists of lists', BAD_INPUT, 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
    variables: { ids: [[[['x']]]] },
  }),
  ask('2,000 lists in one another', TOO_LARGE, 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
    variables: { ids: nestedLists(2_000) },
  }),
  ask('900 ids that are objects', BAD_INPUT, 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
    variables: { ids: Array(900).fill({}) },
  }),
  ask('no id', BAD_INPUT, 'query ($id: ID!) { node(id: $id) { id } }'),
  ask('a cursor of nobody', failing('INVALID_CURSOR'), '{ people(after: "zzz") { nodes { id } } }'),
  ask(
    'a hundred years of ten thousand digits',
    TOO_LARGE,
    `query (${Array.from({ length: 98 }, (_, i) => `$d${i}: Date`)}) { articles(filter: { from: $d0 }) { totalCount } }`,
    { variables: Object.fromEntries(Array.from({ length: 98 }, (_, i) => [`d${i}`, `Y${'9'.repeat(9_999)}`])) },
  ),
  ask(
    'a year of four thousand digits',
    BAD_INPUT,
    'query ($d: Date) { articles(filter: { from: $d }) { totalCount } }',
    {
      variables: { d: `Y${'9'.repeat(4_000)}` },
    },
  ),
  ask('60,000 unknown keys', TOO_LARGE, 'query ($f: PersonFilter) { people(filter: $f) { totalCount } }', {
    variables: { f: Object.fromEntries(Array.from({ length: 60_000 }, (_, i) => [`nam${i}`, 1])) },
  }),
  ask('900 unknown keys', BAD_INPUT, 'query ($f: PersonFilter) { people(filter: $f) { totalCount } }', {
    variables: { f: Object.fromEntries(Array.from({ length: 900 }, (_, i) => [`nam${i}`, 1])) },
  }),
  ask('a cursor of a million letters', TOO_LARGE, 'query ($after: String) { people(after: $after) { nodes { id } } }', {
    variables: { after: 'x'.repeat(1_000_000) },
  }),
  ask(
    'a cursor of a search that is a number',
    failing('INVALID_CURSOR'),
    '{ search(text: "x", after: "WyJzZWFyY2giLCI5OTk5OTk5OTk5Il0") { nodes { __typename } } }',
  ),
  ask('a name of a million letters', TOO_LARGE, 'query ($name: String!) { person(name: $name) { id } }', {
    variables: { name: 'é'.repeat(500_000) },
  }),
  ask(
    'a filter of a million letters',
    TOO_LARGE,
    'query ($name: String!) { people(filter: { name: $name }) { totalCount } }',
    { variables: { name: 'x'.repeat(1_000_000) } },
  ),
  ask(
    'a publisher of a million letters',
    TOO_LARGE,
    'query ($name: String!) { articles(filter: { publisher: $name }) { totalCount } }',
    { variables: { name: 'x'.repeat(1_000_000) } },
  ),
  ask(
    'a date of a million letters',
    TOO_LARGE,
    'query ($from: Date!) { articles(filter: { from: $from }) { totalCount } }',
    { variables: { from: '9'.repeat(1_000_000) } },
  ),
  ask('a country of a million letters', TOO_LARGE, 'query ($code: CountryCode!) { country(code: $code) { id } }', {
    variables: { code: 'X'.repeat(1_000_000) },
  }),
  ask(
    'an enumeration of a million letters',
    TOO_LARGE,
    'query ($kind: EventKind!) { events(filter: { kind: $kind }) { totalCount } }',
    { variables: { kind: 'X'.repeat(1_000_000) } },
  ),
  ask(
    'an order of null',
    BAD_INPUT,
    'query ($d: OrderDirection) { countries(orderBy: { direction: $d }) { nodes { name } } }',
    { variables: { d: null } },
  ),
  ask('a prototype for a filter', BAD_INPUT, 'query ($f: PersonFilter) { people(filter: $f) { totalCount } }', {
    variables: JSON.parse('{"f": {"__proto__": {"name": "x"}}}'),
  }),
  ask('a constructor for a filter', BAD_INPUT, 'query ($f: PersonFilter) { people(filter: $f) { totalCount } }', {
    variables: { f: { constructor: 1 } },
  }),
  ask('20,000 variables that nobody asked for', TOO_LARGE, '{ __typename }', {
    variables: Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`v${i}`, i])),
  }),
  ask('1,500 variables that nobody asked for', TOO_LARGE, '{ __typename }', {
    variables: Object.fromEntries(Array.from({ length: 1_500 }, (_, i) => [`v${i}`, i])),
  }),
  ask('60,000 names in the extensions', TOO_LARGE, '{ __typename }', {
    extensions: Object.fromEntries(Array.from({ length: 60_000 }, (_, i) => [`e${i}`, 1])),
  }),
  ask('a field by the name of a prototype', INVALID, '{ __proto__ constructor toString }'),
  ask('a field alias by the name of a prototype', ANSWERED, '{ __proto__: __typename constructor: __typename }'),
  ask('a fragment by the name of a prototype', INVALID, '{ ...__proto__ ...constructor }'),
];

/** Values as long as they may be. */
export const LONG_VALUES: readonly Abuse[] = [
  ask('an id of 10,000 letters', failing('INVALID_ID'), 'query ($id: ID!) { node(id: $id) { id } }', {
    variables: { id: LONGEST },
  }),
  ask(
    'a cursor of 10,000 letters',
    failing('INVALID_CURSOR'),
    'query ($after: String) { people(after: $after) { nodes { id } } }',
    { variables: { after: LONGEST } },
  ),
  ask('a name of 10,000 letters', ANSWERED, 'query ($name: String!) { person(name: $name) { id } }', {
    variables: { name: LONGEST },
  }),
  ask(
    'a filter of 10,000 letters',
    failing('BAD_USER_INPUT'),
    'query ($name: String!) { people(filter: { name: $name }) { totalCount } }',
    { variables: { name: LONGEST } },
  ),
  ask(
    'an enumeration of 10,000 letters',
    BAD_INPUT,
    'query ($kind: EventKind!) { events(filter: { kind: $kind }) { totalCount } }',
    { variables: { kind: LONGEST } },
  ),
  ask('90 strings of 10,000 letters', TOO_LARGE, 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
    variables: { ids: Array(90).fill(LONGEST) },
  }),
];
