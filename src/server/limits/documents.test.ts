import fc from 'fast-check';
import { getIntrospectionQuery, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { documentExcess } from './document-size.ts';
import { Documents } from './documents.ts';
import { DOCUMENT_LIMITS, type DocumentLimit } from './limits.ts';

const times = (count: number, part: string | ((i: number) => string)) =>
  Array.from({ length: count }, (_, i) => (typeof part === 'string' ? part : part(i))).join(' ');
const nested = (levels: number, open: string, inmost: string) => open.repeat(levels) + inmost + '}'.repeat(levels);
const excess = (text: string) => new Documents().excess(text);

type BesideIt = 'valuesOfBody' | 'values' | 'lettersOfVariables';

/** Of each limit: documents with so much of it, each in another way. */
const MADE: Readonly<Record<Exclude<DocumentLimit, BesideIt>, readonly ((figure: number) => string)[]>> = {
  tokens: [
    (figure) => `{ nodes(ids: [${times(figure - 12, '1')}]) { id } }`,
    (figure) => `{ id } ${times(figure - 3, 'x')}`,
  ],
  lines: [(figure) => `{ id }${'\n#'.repeat(figure - 1)}`, (figure) => `{ id }${'\r\n'.repeat(figure - 1)}`],
  letters: [
    (figure) => `{ search(text: "${'x'.repeat(figure - 2)}") }`,
    (figure) => `{ search(text: """${'x\n'.repeat(figure / 2 - 3)}${' '.repeat(figure % 2)}""") }`,
    (figure) => `{ search(first: ${'1'.repeat(figure)}) }`,
  ],
  lettersOfName: [
    (figure) => `{ ${'x'.repeat(figure)} }`,
    (figure) => `{ ${'x'.repeat(figure)}: id }`,
    (figure) => `{ ...${'x'.repeat(figure)} } fragment ${'x'.repeat(figure)} on Q { id }`,
  ],
  nesting: [
    (figure) => nested(figure - 1, '{ ... ', '{ id }'),
    (figure) => `{ nodes(ids: ${'['.repeat(figure - 2)}${']'.repeat(figure - 2)}) { id } }`,
    (figure) =>
      `{ ...f1 } ${times(figure - 1, (i) => `fragment f${i + 1} on Q { ${i < figure - 2 ? `...f${i + 2}` : 'id'} }`)}`,
  ],
  directives: [
    (figure) => `{ ${times(figure, (i) => `f${i} @include(if: true)`)} }`,
    (figure) => `query ${times(figure, '@d')} { id }`,
  ],
  variables: [
    (figure) => `query (${times(figure, (i) => `$v${i}: Int`)}) { id }`,
    (figure) => `query (${times(figure, '$v: [Strin!]! = [1]')}) { ${times(9, (i) => `f${i}(a: $v)`)} }`,
    (figure) =>
      times(figure / 20, (i) => `query q${i} (${times(20, (k) => `$v${k}: Int`)}) { id }`) +
      (figure % 20 ? ` query last ($v: Int) { id }` : ''),
  ],
  depth: [
    (figure) => `{ ${nested(figure - 1, 'self { ', 'id ')} }`,
    (figure) =>
      `{ ...a } fragment a on Q { self { ...b } } fragment b on Q { ${nested(figure - 2, 'self { ', 'id ')} }`,
    // One fragment near the root and far from it, under a name that looks like introspection.
    (figure) =>
      `{ ...__schema ${nested(figure - 2, 'self { ', '...__schema ')} } fragment __schema on Q { self { id } }`,
    (figure) => `query __schema { ${nested(figure - 1, 'self { ', 'id ')} }`,
  ],
  fields: [
    (figure) =>
      `{ ${times(10, (i) => `s${i} { ${times(98, (k) => `f${k}`)} }`)} rest { ${times(figure - 991, (k) => `f${k}`)} } }`,
    (figure) => times(figure, (i) => `query q${i} { id }`),
    (figure) => `{ ${times(90, (i) => `s${i} { ...ten }`)} rest { ${times(figure - 991, (k) => `f${k}`)} } }
      fragment ten on Q { a b c d e f g h i j }`,
    (figure) => `${times(figure - 1, (i) => `fragment f${i} on Q { id }`)} { id }`,
  ],
  fieldsInSet: [
    (figure) => `{ ${times(figure, (i) => `f${i}`)} }`,
    (figure) => `{ ${times(40, (i) => `self { a${i} b${i} }`)} self { ${times(figure - 80, (i) => `c${i}`)} } }`,
    (figure) => `{ ...half ... on Q { ...other } } fragment half on Q { ${times(figure - 50, (i) => `f${i}`)} }
      fragment other on Q { ${times(50, (i) => `g${i}`)} }`,
    (figure) => `{ __schema { ${times(figure, (i) => `f${i}`)} } }`,
  ],
  sameInSet: [
    (figure) => `{ ${times(figure, 'id')} }`,
    (figure) => `{ ${times(figure, (i) => `a${i}: id`)} }`,
    (figure) => `{ ${times(figure, (i) => `a: f${i}`)} }`,
    (figure) => `{ ${times(figure, '...f')} } fragment f on Q { id }`,
    (figure) => `{ ${times(figure, 'self { id }')} }`,
    (figure) => `{ ${times(figure, (i) => `a${i}: __typename`)} }`,
  ],
  introspectionDepth: [
    (figure) => `{ __schema { ${nested(figure - 2, 'types { ', 'name ')} } }`,
    (figure) =>
      `{ ... on Q { __type(name: "Q") { ...t } } } fragment t on __Type { ${nested(figure - 2, 'ofType { ', 'name ')} }`,
  ],
  introspectionFields: [
    (figure) => `{ ${times(3, (i) => `s${i}: __schema { t { ${times(90, (k) => `f${k}`)} } }`)}
      __type { ${times(figure - 273, (k) => `f${k}`)} } }`,
  ],
  introspectionNames: [
    (figure) => `{ __schema { types { fields { args { ${times(figure, (i) => `a${i}: description`)} } } } } }`,
    (figure) =>
      `{ t: __type(name: "Q") { name ...f } } fragment f on __Type { ${times(figure - 1, (i) => `a${i}: name`)} }`,
    (figure) => `{ __schema { types { name } ... { ${times(figure - 1, (i) => `t${i}: types { name }`)} } } }`,
  ],
};

const limits = (Object.keys(MADE) as Exclude<DocumentLimit, BesideIt>[]).flatMap((what) =>
  MADE[what].map((make, i) => [what, i, make] as const),
);

/** Fragments, each of which spreads the next twice. */
const doubling = (count: number) =>
  `{ ...f0 } ${times(count, (i) => `fragment f${i} on Q { ${i < count - 1 ? times(2, `...f${i + 1}`) : 'id'} }`)}`;

/** A fragment that spreads another a hundred times. */
const hundredfold = (name: string, inner: string) => `fragment ${name} on Q { ${times(100, inner)} }`;

describe('a document', () => {
  it.each(limits)('has as much of what is limited as may be, and no more: %s %i', (what, _i, make) => {
    const limit = DOCUMENT_LIMITS[what];
    expect(excess(make(limit))).toBeNull();
    expect(excess(make(limit + 1))).toEqual({ what, figure: limit + 1 });
  });

  it('may be the introspection of any client', () => {
    const options = {
      schemaDescription: true,
      inputValueDeprecation: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
    };
    expect(excess(getIntrospectionQuery({ ...options, oneOf: true }))).toBeNull();
  });

  it.each([
    ['no document', 'what is the capital of Syria?'],
    ['no tokens', '{ ° }'],
    ['a string without an end', '{ search(text: "'],
    ['no selection', '{ }'],
    ['a fragment that is not there', '{ ...gone }'],
    ['a fragment within itself', '{ ...a } fragment a on Q { id ...a }'],
    [
      'fragments within each other, below fields',
      '{ ...a } fragment a on Q { self { ...b } } fragment b on Q { self { ...a } }',
    ],
    ['a circle that nobody spreads', '{ id } fragment a on Q { ...b } fragment b on Q { ...a }'],
    ['two fragments of one name', '{ ...a } fragment a on Q { ...a } fragment a on Q { id }'],
    ['definitions of types', 'type Q { id: ID } extend schema @d'],
  ])('is left to validation when it is %s', (_what, text) => {
    expect(excess(text)).toBeNull();
  });

  it.each([
    ['twenty fragments, each spreading the next twice', doubling(20)],
    ['forty of them', doubling(40)],
    [
      'three levels of a hundred spreads',
      `{ ${times(100, '...a')} } ${hundredfold('a', '...b')} ${hundredfold('b', 'id')}`,
    ],
    [
      'fragments that spread all of them',
      `{ ...f0 } ${times(40, (i) => `fragment f${i} on Q { ${times(40, (k) => `...f${k}`)} }`)}`,
    ],
    ['a fragment that spreads itself ever so often', `{ ...a } fragment a on Q { ${times(4_000, '...a')} }`],
    ['thousands of spreads of no fragment', `{ ${times(4_000, '...gone')} }`],
    ['thousands of inline fragments in one another', nested(3_000, '{ ... ', '{ id }')],
    ['brackets until the end', '{a'.repeat(500_000)],
    ['lists until the end', `{ a(b: ${'['.repeat(500_000)}`],
    ['comments only', '#\r'.repeat(500_000)],
    ['names until the end', '{ '.padEnd(1_000_000, 'id ')],
  ])('is too large with %s', (_what, text) => {
    expect(excess(text)).not.toBeNull();
  });

  it('counts for as much as the same with its fragments written in place', () => {
    fc.assert(
      fc.property(spreadingBodies, ([root = '', ...bodies]) => {
        const inPlace = (body: string): string =>
          body.replaceAll(/\.\.\.f(\d)/g, (_spread, i) => `... on Q { ${inPlace(bodies[Number(i)] ?? '')} }`);
        const fragments = bodies.map((body, i) => `fragment f${i} on Q { ${body} }`).join(' ');
        const [spread, written] = [`{ ${root} } ${fragments}`, `{ ${inPlace(root)} }`];
        expect(documentExcess(parse(spread))).toEqual(documentExcess(parse(written)));
      }),
    );
  });
});

/** What an operation and three fragments hold: fields, and spreads of those that follow, the next one always. */
const spreadingBodies = fc.tuple(
  ...Array.from({ length: 4 }, (_, i) => {
    const spread = fc.integer({ min: i, max: 3 }).map((k) => (k < 3 ? `...f${k}` : 'id'));
    const field = fc.nat({ max: 200 }).map((k) => `f${k}`);
    const below = spread.map((inner) => `self { ${inner} id }`);
    const parts = fc.tuple(fc.oneof(spread, field, below), fc.integer({ min: 1, max: 9 }));
    return fc
      .array(parts, { maxLength: 2 })
      .map((all) => [i < 3 ? `...f${i}` : 'id', ...all.map(([part, count]) => times(count, part))].join(' '));
  }),
);
