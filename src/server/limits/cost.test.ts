import { parse } from 'graphql';
import { expect, it } from 'vitest';
import { hasVariableSizes } from './cost.ts';

it.each([
  [false, '{ people(first: 5) { nodes { id } } }'],
  [false, 'query ($id: ID!) { node(id: $id) { id } }'],
  [false, 'query ($after: String) { people(first: 5, after: $after) { nodes { id } } }'],
  [false, 'query ($a: ID!) { nodes(ids: [$a, "b"]) { id } }'],
  [false, 'query ($name: String) { people(filter: { name: $name }) { nodes { id @include(if: true) } } }'],
  [true, 'query ($n: Int) { people(first: $n) { nodes { id } } }'],
  [true, 'query ($n: Int) { people { nodes { ...a } } } fragment a on Person { claims(last: $n) { nodes { id } } }'],
  [true, 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }'],
  [true, 'query ($n: Int) { path(from: "a", to: "b", maxLength: $n) { length } }'],
  [true, 'query ($c: Boolean!) { people { nodes { id @skip(if: $c) } } }'],
  [true, 'query ($c: Boolean!) { ... @include(if: $c) { people { totalCount } } }'],
  [true, 'query ($c: Boolean!) { ...a @include(if: $c) } fragment a on Query { people { totalCount } }'],
])('is %s of %s', (expected, text) => {
  expect(hasVariableSizes(parse(text))).toBe(expected);
});
