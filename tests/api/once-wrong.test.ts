import { beforeAll, expect, it } from 'vitest';
import { makeId } from '../../src/graph/id.ts';
import type { Request } from '../model/reference.ts';
import { compared } from '../operations/agreement.ts';
import { type BothSides, bothSides } from '../support/both-sides.ts';

/** More repetitions than a server needs to switch to a compiled or cached operation. */
const TIMES = 12;

const ASTANA = makeId('Place', 'astana', 'KZ');
const RUSSIA = makeId('Country', 'RU');
const HARCOURT = makeId('Person', 'elise harcourt');
const NOBODY = makeId('Quote', 'nobody');
const NOTHING = makeId('Article', 'nothing');

const NAME = 'fragment L on Person { name } ';

/** Operations that were answered wrongly once, and others of their kinds. */
const OPERATIONS: readonly Request[] = [
  operation(`${NAME} query ($x: Boolean!) { person(name: "amir hatami") { ...L @include(if: $x) ...L } }`, {
    x: false,
  }),
  operation(`${NAME} query ($x: Boolean!) { person(name: "amir hatami") { ...L @skip(if: $x) ... { ...L } } }`, {
    x: true,
  }),
  operation(
    `${NAME} query ($x: Boolean!) { ...R @include(if: $x) ...R } fragment R on Query { person(name: "amir hatami") { ...L } }`,
    { x: false },
  ),
  operation(
    `query ($ids: [ID!]!, $x: Boolean!) { nodes(ids: $ids) { ...E @include(if: $x) ... on Country { isoCode ...E } } } fragment E on Entity { name }`,
    { ids: [HARCOURT, RUSSIA], x: false },
  ),
  operation(
    `${NAME} query A($x: Boolean!) { person(name: "amir hatami") { id ...L @include(if: $x) } } query B { person(name: "amir hatami") { id ...L } }`,
    { x: false },
    'A',
  ),
  operation(
    `${NAME} query A($x: Boolean!) { person(name: "amir hatami") { id ...L @include(if: $x) } } query B { person(name: "amir hatami") { id ...L } }`,
    {},
    'B',
  ),
  operation('query ($d: OrderDirection) { countries(orderBy: { direction: $d }) { nodes { name } } }', { d: null }),
  operation('query ($d: OrderDirection) { countries(orderBy: { direction: $d }) { nodes { name } } }', {}),
  operation('query ($n: String = "x") { person(name: $n) { name } }', { n: null }),
  operation('query ($i: [ID!] = []) { nodes(ids: $i) { id } }', { i: null }),
  operation('query ($x: Boolean = true) { people(filter: { name: "no one" }) { nodes { id @include(if: $x) } } }', {
    x: null,
  }),
  operation('query ($x: Boolean = true) { people(first: 2) { nodes { id name @skip(if: $x) } } }', { x: null }),
  operation('query ($x: Boolean = true) { person(name: "no one") { articles { nodes { id @include(if: $x) } } } }', {
    x: null,
  }),
  operation(`{ neighborhood(id: "${ASTANA}", depth: 3, first: 50) { truncated } }`),
  operation(`{ neighborhood(id: "${HARCOURT}", first: 9) { edges { source relation target } truncated } }`),
  operation(`{ neighborhood(id: "${RUSSIA}", depth: 2) { nodes { name aliases } } }`),
  operation(`{ path(from: "${NOBODY}", to: "${NOTHING}") { length } }`),
  operation(`{ path(from: "${NOTHING}", to: "${NOBODY}") { length } totals: people { totalCount } }`),
  operation(`{ nodes(ids: ["${RUSSIA}", "an-old-bookmark", "${NOBODY}", "${ASTANA}"]) { id } }`),
  operation('{ events(first: 5) { nodes { name date } } }'),
  operation('{ events(last: 5) { nodes { name date } pageInfo { hasNextPage hasPreviousPage } } }'),
  operation(
    '{ people(first: 0) { totalCount nodes { id } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }',
  ),
  operation('{ people(last: 0) { nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }'),
  operation(
    '{ people(filter: { name: "person_" }) { totalCount } places(filter: { name: "|" }) { totalCount } countries(filter: { name: "q" }) { totalCount } }',
  ),
  operation(
    '{ articles(filter: { title: "\\t" }) { totalCount } organizations(filter: { name: "organization" }) { totalCount nodes { name } } }',
  ),
];

let sides: BothSides;

beforeAll(async () => {
  sides = await bothSides();
});

it.each(OPERATIONS)('$query $variables $operationName', async (request) => {
  const { query, variables, operationName } = request;
  const right = sides.reference(request);
  for (let time = 1; time <= TIMES; time++) {
    const both = compared(await sides.api.ask<unknown>(query, variables, operationName), right);
    expect(both.got, `time ${time}`).toEqual(both.right);
  }
});

function operation(query: string, variables: Request['variables'] = {}, operationName?: string): Request {
  return { query, variables, operationName };
}
