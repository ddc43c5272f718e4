import { describe, expect, it } from 'vitest';
import { withOwnName } from './operation-name.ts';

describe('withOwnName', () => {
  it.each([
    ['the name of the tab before', 'query Now { a }', 'Before', 'Now'],
    ['a name where there is none', '{ a }', 'Before', null],
    ['no name', 'query Now { ...f } fragment f on Query { a }', undefined, 'Now'],
  ])('corrects %s', (_fault, query, operationName, expected) => {
    const operation = operationName === undefined ? { query } : { query, operationName };
    expect(withOwnName(operation)).toEqual({ query, operationName: expected });
  });

  it.each([
    ['a choice between several', 'query One { a } query Two { a }'],
    ['what is not GraphQL', 'query Now {'],
  ])('leaves %s alone', (_what, query) => {
    const operation = { query, operationName: 'Two', variables: { a: 1 } };
    expect(withOwnName(operation)).toEqual(operation);
  });
});
