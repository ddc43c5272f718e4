import { expect, it } from 'vitest';
import { NODE_TYPES as KNOWN, makeId } from '../graph/id.ts';
import { NODE_TYPES, typeOf } from './type-of.ts';

it('knows the types that the graph gives ids to', () => {
  expect(NODE_TYPES).toEqual(KNOWN);
});

it.each(KNOWN)('knows the type by an id of the graph: %s', (type) => {
  expect(typeOf(makeId(type, 'a'))).toBe(type);
});

it.each([
  '',
  'person',
  'person_',
  'person_short',
  'nobody_oRXD0akWFSs0PmlRON7kJa',
  ` ${makeId('Person', 'a')}`,
  'Person_oRXD0akWFSs0PmlRON7kJa',
])('is null for what is no id: %j', (text) => {
  expect(typeOf(text)).toBeNull();
});
