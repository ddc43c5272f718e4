import { type Abuse, ANSWERED, ask, BAD_INPUT, failing, INVALID, TOO_COSTLY, TOO_LARGE, times } from './requests.ts';

/** What an id of a type looks like, of a node that no graph has. */
const nobody = (type: string) => `${type}_${'A'.repeat(22)}`;

const IDS = JSON.stringify(Array(100).fill(nobody('person')));

/** Lists of a hundred, so many in one another. */
function hundreds(levels: number): string {
  const lists = Array.from({ length: levels }, (_, i) => (i % 2 === 0 ? 'articles' : 'entities'));
  return `{ ${lists.reduceRight((inner, list) => `${list}(first: 100) { nodes { ${inner} } }`, 'id')} }`;
}

/** Small operations that ask for much. */
export const ROWS: readonly Abuse[] = [
  ask('two levels of a hundred', ANSWERED, hundreds(2)),
  ask('three levels of a hundred', TOO_COSTLY, hundreds(3)),
  ask('five levels of a hundred', TOO_COSTLY, hundreds(5)),
  ask('six levels of a hundred', TOO_COSTLY, hundreds(6)),
  ask('the same, from the end', TOO_COSTLY, hundreds(5).replaceAll('first', 'last')),
  ask(
    'the same, in edges',
    TOO_COSTLY,
    '{ articles(first: 100) { edges { node { claims(first: 100) { edges { node { allEvidence(first: 100) { edges { node { text } } } } } } } } } }',
  ),
  ask('the same, by a variable', TOO_COSTLY, `query ($n: Int) ${hundreds(5).replaceAll('100', '$n')}`, {
    variables: { n: 100 },
  }),
  ask(
    'the same, by the default of a variable',
    TOO_COSTLY,
    `query ($n: Int = 100) ${hundreds(5).replaceAll('100', '$n')}`,
  ),
  ask('a small variable in the same place', ANSWERED, `query ($n: Int = 100) ${hundreds(5).replaceAll('100', '$n')}`, {
    variables: { n: 2 },
  }),
  ask('the same, behind a condition', TOO_COSTLY, `query ($all: Boolean!) { ... @include(if: $all) ${hundreds(5)} }`, {
    variables: { all: true },
  }),
  ask(
    'the same, behind a condition that fails',
    ANSWERED,
    `query ($all: Boolean!) { __typename ... @include(if: $all) ${hundreds(5)} }`,
    { variables: { all: false } },
  ),
  ask(
    'the same, beside a condition that is null',
    TOO_COSTLY,
    `query ($c: Boolean = true) { ...x person(name: "x") { ... @include(if: $c) { id } } } fragment x on Query ${hundreds(5)}`,
    { variables: { c: null } },
  ),
  ask('the same, in one of two operations', TOO_COSTLY, `query A { __typename } query B ${hundreds(5)}`, {
    operationName: 'B',
  }),
  ask('the other of the two', ANSWERED, `query A { __typename } query B ${hundreds(5)}`, { operationName: 'A' }),
  ask(
    'lists without a size, four in one another',
    TOO_COSTLY,
    '{ articles { nodes { entities { nodes { claims { nodes { allEvidence { nodes { text } } } } } } } } }',
  ),
  ask(
    'a hundred ids with lists of a hundred',
    TOO_COSTLY,
    `{ nodes(ids: ${IDS}) { ... on Entity { claims(first: 100) { nodes { allEvidence(first: 100) { nodes { text } } } } } } }`,
  ),
  ask(
    'a hundred ids with lists of a hundred, on an interface',
    TOO_COSTLY,
    `{ nodes(ids: ${IDS}) { ... on Person { mentions(first: 100) { nodes { article { id } entity { id } } } } } }`,
  ),
  ask(
    'first on an interface',
    TOO_COSTLY,
    '{ search(text: "x", first: 100) { nodes { ... on Entity { articles(first: 100) { nodes { mentions(first: 100) { nodes { id } } } } } } } }',
  ),
  ask(
    'a neighborhood of a hundred with lists of lists',
    TOO_COSTLY,
    `{ neighborhood(id: "${nobody('person')}", depth: 3, first: 100) { nodes { claims(first: 100) { nodes { subject { id } object { id } } } } } }`,
  ),
  ask(
    'a path with lists of lists',
    TOO_COSTLY,
    `{ path(from: "${nobody('person')}", to: "${nobody('person')}") { nodes { ... on Entity { articles(first: 100) { nodes { mentions(first: 100) { nodes { id } } } } } } } }`,
  ),
  ask(
    'fifty lists of a hundred with two nodes each',
    ANSWERED,
    `{ ${times(49, 'a#: claims(first: 100) { nodes { id subject { id } } }')} }`,
  ),
  ask(
    'fifty lists of a hundred with five nodes each',
    TOO_COSTLY,
    `{ ${times(49, 'a#: claims(first: 100) { nodes { subject { id } object { id } evidence { text } article { publisher { id } } } }')} }`,
  ),
  ask(
    'a hundred fields of each of ten thousand',
    TOO_COSTLY,
    `{ articles(first: 100) { nodes { mentions(first: 100) { nodes { ${times(49, 'a#: text b#: start')} } } } } }`,
  ),
  ask(
    'positions of a hundred people and their evidence',
    TOO_COSTLY,
    '{ people(first: 100) { nodes { positions { allEvidence(first: 100) { nodes { text } } } } } }',
  ),
  ask(
    'a fragment that multiplies lists',
    TOO_COSTLY,
    `{ claims(first: 100) { nodes { subject { ...a } object { ...a } } } } fragment a on Entity { claims(first: 100) { nodes { subject { name } object { name } } } }`,
  ),
];

/** Sizes that cannot be. */
export const SIZES: readonly Abuse[] = [
  ask('2,147,483,647 of a list', failing('PAGE_TOO_LARGE'), '{ people(first: 2147483647) { nodes { id } } }'),
  ask('2,147,483,648 of a list', INVALID, '{ people(first: 2147483648) { nodes { id } } }'),
  ask('2,147,483,648 by a variable', BAD_INPUT, 'query ($n: Int) { people(first: $n) { nodes { id } } }', {
    variables: { n: 2_147_483_648 },
  }),
  ask('minus one', failing('BAD_USER_INPUT'), '{ people(first: -1) { nodes { id } } }'),
  ask('the least number', failing('BAD_USER_INPUT'), 'query ($n: Int) { people(last: $n) { nodes { id } } }', {
    variables: { n: -2_147_483_648 },
  }),
  ask('half a node', BAD_INPUT, 'query ($n: Int) { people(first: $n) { nodes { id } } }', { variables: { n: 0.5 } }),
  ask('a number in words', BAD_INPUT, 'query ($n: Int) { people(first: $n) { nodes { id } } }', {
    variables: { n: 'ten' },
  }),
  ask('a list for a number', BAD_INPUT, 'query ($n: Int) { people(first: $n) { nodes { id } } }', {
    variables: { n: [[[1]]] },
  }),
  ask('null', ANSWERED, 'query ($n: Int) { people(first: $n) { nodes { id } } }', { variables: { n: null } }),
  ask('no node', ANSWERED, '{ people(first: 0) { nodes { id } totalCount } }'),
  ask('both ends', failing('BAD_USER_INPUT'), '{ people(first: 100, last: 100) { nodes { id } } }'),
  ask(
    'a million steps',
    failing('PAGE_TOO_LARGE'),
    `{ path(from: "${nobody('person')}", to: "${nobody('event')}", maxLength: 1000000) { length } }`,
  ),
  ask(
    'a million levels around',
    failing('PAGE_TOO_LARGE'),
    `{ neighborhood(id: "${nobody('person')}", depth: 1000000) { truncated } }`,
  ),
  ask(
    '101 ids',
    failing('PAGE_TOO_LARGE'),
    `{ nodes(ids: ${JSON.stringify(Array(101).fill(nobody('person')))}) { id } }`,
  ),
  ask('150 ids by a variable', failing('PAGE_TOO_LARGE'), 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
    variables: { ids: Array(150).fill(nobody('person')) },
  }),
  ask('15,000 ids by a variable', TOO_LARGE, 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
    variables: { ids: Array(15_000).fill(nobody('person')) },
  }),
  ask('100 ids of nobody', ANSWERED, `{ nodes(ids: ${IDS}) { id } }`),
];
