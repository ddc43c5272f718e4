import {
  buildSchema,
  type FragmentDefinitionNode,
  getOperationAST,
  getVariableValues,
  Kind,
  parse,
  validate,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { askOfOperation } from '../../resolvers/selection.ts';
import { readSchema } from '../schema.ts';
import { rowsOf } from './rows.ts';

const schema = buildSchema(readSchema('schema'));

function rows(text: string, variables: Record<string, unknown> = {}): number {
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('The document has several operations.');
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (!coerced) throw new Error(String(errors));
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  return rowsOf(askOfOperation({ schema, operation, fragments, variableValues: coerced }), coerced);
}

const times = (count: number, part: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => part(i)).join(' ');

/** 30 names of 100 letters, of a field that every object has. */
const LONG_NAMES = Array.from({ length: 30 }, (_, i) => `${String(i).padStart(100, 'n')}: __typename`).join(' ');

describe('the rows of an operation', () => {
  it.each([
    ['one node', '{ person(name: "x") { name aliases } }', 1],
    [
      'one node with single nodes',
      '{ node(id: "x") { ... on Claim { subject { name } article { publisher { name } } } } }',
      4,
    ],
    ['a list of twenty, unless told otherwise', '{ people { nodes { name } } }', 20],
    ['a list from its end', '{ people(last: 7) { nodes { name } } }', 7],
    ['an empty page', '{ people(first: 0) { nodes { name claims { nodes { id } } } } }', 0],
    [
      'nodes and edges, which are the same',
      '{ people(first: 5) { nodes { name } edges { cursor node { name } } } }',
      10,
    ],
    ['names that the answer repeats', `{ people(first: 5) { nodes { ${LONG_NAMES} } } }`, 15],
    ['names that edges repeat', `{ people(first: 5) { edges { ${LONG_NAMES} } } }`, 15],
    ['cursors', '{ people(first: 5) { edges { cursor } pageInfo { endCursor } } }', 5],
    ['where a page ends', '{ people(first: 5) { pageInfo { endCursor } } }', 5],
    ['how many there are', '{ people(first: 5) { totalCount } }', 1],
    ['how many there are, beside them', '{ people(first: 5) { totalCount nodes { id } } }', 6],
    [
      'lists in lists',
      '{ articles(first: 3) { nodes { entities(first: 4) { nodes { mentions(first: 5) { nodes { id } } } } } } }',
      75,
    ],
    [
      'lists in edges',
      '{ events(first: 3) { edges { node { participants(first: 4) { edges { role node { name } } } } } } }',
      15,
    ],
    [
      'nodes by their ids',
      '{ nodes(ids: ["a", "b", "c"]) { ... on Person { claims(first: 2) { nodes { id } } } } }',
      9,
    ],
    ['a search', '{ search(text: "x", first: 9) { edges { score node { ... on Article { title } } } } }', 9],
    ['a search without a size', '{ search(text: "x") { nodes { __typename } } }', 20],
    ['a neighborhood', '{ neighborhood(id: "x", first: 9) { nodes { name } edges { relation } truncated } }', 9],
    ['a neighborhood without a size', '{ neighborhood(id: "x") { truncated } }', 50],
    ['a timeline', '{ timeline(aboutName: "x") { months { date claims } undated truncated } }', 100],
    ['a path', '{ path(from: "a", to: "b", maxLength: 3) { length nodes { id } steps { relation } } }', 4],
    ['the longest path', '{ path(from: "a", to: "b") { length } }', 7],
    ['a list without pages', '{ person(name: "x") { positions { title organization { name } } } }', 21],
    [
      'the dearest of several types',
      '{ nodes(ids: ["a", "b"]) { ... on Person { quotes(first: 7) { nodes { id } } } ... on Place { events(first: 3) { nodes { id } } } } }',
      16,
    ],
    [
      'what all types have, and one besides',
      '{ search(text: "x", first: 1) { nodes { ... on Entity { claims(first: 2) { nodes { id } } } ... on Person { events(first: 3) { nodes { id } } } } } }',
      6,
    ],
    ['aliases', '{ a: people(first: 2) { nodes { id } } b: people(first: 3) { nodes { id } } }', 5],
    [
      'one field in two places',
      '{ people(first: 2) { nodes { id } } ...also } fragment also on Query { people(first: 2) { nodes { quotes(first: 1) { nodes { id } } } } }',
      4,
    ],
    ['a node with very many fields', `{ people(first: 10) { nodes { ${times(41, (i) => `a${i}: name`)} } } }`, 30],
    ['a schema', '{ __schema { types { name fields { name } } } __typename }', 0],
  ])('are those of %s', (_what, text, expected) => {
    expect(rows(text)).toBe(expected);
  });

  it.each([
    [{ first: 3, all: true }, 13],
    [{ first: 3, all: false }, 3],
    [{ first: 3 }, 13],
    [{ all: false }, 8],
    [{ first: null, all: false }, 20],
    [{ first: 2_147_483_647, all: false }, 100],
    [{ first: -2_147_483_648, all: false }, 0],
    [{ first: 0, all: true }, 10],
  ])('are as many as variables say: %j', (variables, expected) => {
    const text = `query ($first: Int = 8, $all: Boolean! = true) {
      people(first: $first) { nodes { id } } ...more @include(if: $all) ... @skip(if: $all) { people(first: $first) { nodes { name } } }
    } fragment more on Query { claims(first: 10) { nodes { id } } }`;
    expect(rows(text, variables)).toBe(expected);
  });

  it.each([
    [
      'ids beyond those that are served',
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      { ids: Array(50_000).fill('x') },
      100,
    ],
    ['a variable that is not given', 'query ($first: Int) { people(first: $first) { nodes { id } } }', {}, 20],
    [
      'a condition that is null',
      'query ($c: Boolean = true) { people { nodes { id } } claims { nodes { ... @include(if: $c) { id } } } quotes { nodes @skip(if: $c) { id } } }',
      { c: null },
      40,
    ],
    [
      'a page with a value that is null where it must not be',
      'query ($d: OrderDirection = ASC) { people(first: 90, orderBy: { direction: $d }) { nodes { id } } }',
      { d: null },
      90,
    ],
    ['a page from both ends', '{ people(first: 3, last: 5) { nodes { id } } }', {}, 3],
  ])('are counted for what will be an error: %s', (_what, text, variables, expected) => {
    expect(rows(text, variables)).toBe(expected);
  });

  it('are counted without going through all that fragments multiply', () => {
    const levels = 5;
    const twice = (i: number) => `a: claims(first: 100) { nodes { subject { ...f${i + 1} ...f${i + 1} } } }
      b: claims(first: 100) { nodes { subject { ...f${i + 1} object: claims { totalCount } } } }`;
    const text = `{ claims(first: 100) { nodes { subject { ...f0 } } } } ${times(levels + 1, (i) => `fragment f${i} on Entity { ${i < levels ? twice(i) : 'name'} }`)}`;
    expect(rows(text)).toBeGreaterThan(1e12);
  });
});
