import { describe, expect, it } from 'vitest';
import { addressTab } from './address-tab.ts';

const searchOf = (parameters: Record<string, string>) => `?${new URLSearchParams(parameters)}`;

describe('addressTab', () => {
  it('has the query and the variables of the address', () => {
    const query = 'query Éva($name: String!) {\n  person(name: $name) { name }\n}';
    expect(addressTab(searchOf({ query, variables: '{"name":"Éva & + %"}' }))).toEqual({
      query,
      variables: '{\n  "name": "Éva & + %"\n}',
    });
  });

  it('has no variables where there are none', () => {
    expect(addressTab(searchOf({ query: '{ a }' }))).toEqual({ query: '{ a }' });
  });

  it('has what is no JSON as it stands', () => {
    expect(addressTab(searchOf({ query: '{ a }', variables: '{"a":' }))?.variables).toBe('{"a":');
  });

  it.each(['', '?', '?query=', '?query=%20', '?variables={}', '?operationName=A', '?other=1'])(
    'is none where the address carries no query: %s',
    (search) => {
      expect(addressTab(search)).toBeNull();
    },
  );

  it.each([
    ['query A { a } query B { b }', 'B', 'query B { b }\n\nquery A { a }\n'],
    [
      '# two\nquery A { a }\nquery B { ...f }\nfragment f on Query { b }',
      'B',
      'query B { ...f }\n\n# two\nquery A { a }\n\nfragment f on Query { b }\n',
    ],
    ['query A { a } query B { b }', 'A', 'query A { a } query B { b }'],
    ['query A { a } query B { b }', 'C', 'query A { a } query B { b }'],
    ['query A {', 'A', 'query A {'],
  ])('has the named operation before all else: %j %s', (query, operationName, expected) => {
    expect(addressTab(searchOf({ query, operationName }))?.query).toBe(expected);
  });
});
