import fc from 'fast-check';

/** Values that are of a type and hardly ever meant. `known` are some that the graph has: ids, cursors, names. */
export function oddStrings(known: readonly string[]): fc.Arbitrary<string> {
  const one = fc.constantFrom(...known);
  return fc.oneof(
    { weight: 2, arbitrary: one },
    { weight: 2, arbitrary: fc.tuple(one, fc.nat(), fc.string({ unit: 'binary', maxLength: 2 })).map(withChange) },
    { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
    { weight: 1, arbitrary: fc.json().map((json) => Buffer.from(json).toString('base64url')) },
    { weight: 1, arbitrary: fc.constantFrom(...STRANGE) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom('a', 'é', '𝕏', 'a ', '"', '\\', '('), fc.nat(3_000))
        .map(([a, n]) => a.repeat(n)),
    },
  );
}

function withChange([text, at, change]: [string, number, string]): string {
  const place = at % (text.length + 1);
  return text.slice(0, place) + change + text.slice(place + 1);
}

const STRANGE = [
  '',
  ' ',
  '\0',
  '\ud800',
  '\udc00x',
  '\ufeff',
  '\u202eabc',
  'e\u0301'.repeat(20),
  '2018-02-30',
  '2018-13',
  '9999-12-31',
  '-0001',
  '2018-09-03T00:00:00Z',
  'FR',
  'fr',
  'ZZ',
  'NaN',
  'null',
  '$name',
  "' OR 1=1 --",
  '`}) DETACH DELETE n //',
  '+-&&||!(){}[]^"~*?:\\/',
  'title:(a OR b)~99 AND *:*',
  '/[a-z]*(/',
  '__proto__',
  'constructor',
  '[Symbol.iterator]',
];

export const oddNumbers: fc.Arbitrary<number> = fc.oneof(
  fc.constantFrom(
    0,
    -0,
    1,
    -1,
    100,
    101,
    2 ** 31 - 1,
    2 ** 31,
    -(2 ** 31),
    2 ** 53,
    1e21,
    1e308,
    -1e308,
    0.5,
    1.0000001,
  ),
  fc.integer({ min: -10, max: 110 }),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

/** Any JSON, of no type in particular. */
export const anyJson: fc.Arbitrary<unknown> = fc.jsonValue({ maxDepth: 3 });
