import { type Abuse, ANSWERED, ask, INVALID, nested, TOO_LARGE, times } from './requests.ts';
import { DEFINITIONS, TEXTS } from './texts.ts';

/** Fragments, each of which asks twice for the next, in the words of `part`. */
function doubling(count: number, part: string): string {
  const fragment = (i: number) => {
    const next = [`a: ${part}`, `b: ${part}`].map((text) => text.replaceAll('#', String(i + 1)));
    return `fragment f${i} on Query { ${i < count - 1 ? next.join(' ').replace(/[ab]: \.\.\./g, '...') : '__typename'} }`;
  };
  return Array.from({ length: count }, (_, i) => fragment(i)).join(' ');
}

/** Fragments in a row, each of which spreads the next. */
function chain(count: number): string {
  return Array.from(
    { length: count },
    (_, i) => `fragment f${i} on Query { ${i < count - 1 ? `...f${i + 1}` : '__typename'} }`,
  ).join(' ');
}

/** Fragments that spread all of them. */
function clique(count: number): string {
  return times(count, `fragment f# on Query { ${Array.from({ length: count }, (_, i) => `...f${i}`).join(' ')} }`);
}

/** Claims of subjects of claims, nested so many times; three levels each. */
const claimsIn = (levels: number, inmost: string) =>
  nested(levels, 'claims(first: 1) { nodes { subject { ', inmost, ' } } }');

const ALIASES: readonly Abuse[] = [
  ask('9,900 times one name', TOO_LARGE, `{ ${times(9_900, 'name')} }`),
  ask('3,300 aliases of __typename', TOO_LARGE, `{ ${times(3_300, 'a#: __typename')} }`),
  ask('512 times __typename', TOO_LARGE, `{ ${times(512, '__typename')} }`),
  ask('1,600 aliases of a count', TOO_LARGE, `{ ${times(1_600, 'a#: people { totalCount }')} }`),
  ask('51 aliases of a count', TOO_LARGE, `{ ${times(51, 'a#: claims { totalCount }')} }`),
  ask('50 aliases of a count', ANSWERED, `{ ${times(50, 'a#: people { totalCount }')} }`),
  ask('700 lists of one claim', TOO_LARGE, `{ ${times(700, 'a#: claims(first: 1) { nodes { id } }')} }`),
  ask('300 fields that do not exist', TOO_LARGE, `{ ${times(300, 'q{a}')} }`),
  ask('one field 51 times with fields below', TOO_LARGE, `{ ${times(51, 'people { totalCount }')} }`),
  ask('one field 40 times with fields below', ANSWERED, `{ ${times(40, 'people { totalCount }')} }`),
  ask(
    '40 times three aliases below',
    TOO_LARGE,
    `{ ${times(40, 'people { a: totalCount b: totalCount c: totalCount }')} }`,
  ),
  ask(
    '60 names below each of 20 aliases',
    TOO_LARGE,
    `{ ${times(20, `a#: person(name: "x") { ${'name '.repeat(60)} }`)} }`,
  ),
  ask('one name for many fields', TOO_LARGE, `{ ${times(60, 'a: f#')} }`),
  ask('one name for lists that differ', INVALID, `{ ${times(40, 'a: people(first: #) { totalCount }')} }`),
  ask('101 fields', TOO_LARGE, `{ ${times(101, 'field#')} }`),
  ask('100 fields that do not exist', INVALID, `{ ${times(100, 'field#')} }`),
  ask('1,050 fields', TOO_LARGE, `{ ${times(50, `a#: person(name: "x") { ${Array(20).fill('name').join(' ')} }`)} }`),
  ask(
    'a hundred names of one node that is not there',
    ANSWERED,
    `{ person(name: "x") { ${times(49, 'a#: name b#: aliases')} } }`,
  ),
];

const FRAGMENTS: readonly Abuse[] = [
  ask('20 fragments, each spreading the next twice', TOO_LARGE, `{ ...f0 } ${doubling(20, '...f#')}`),
  ask('100 fragments, each spreading the next twice', TOO_LARGE, `{ ...f0 } ${doubling(100, '...f#')}`),
  ask(
    '14 fragments, each asking for the next below two fields',
    TOO_LARGE,
    `{ ...f0 } ${doubling(14, 'people { ...f# }')}`,
  ),
  ask(
    'three levels of a hundred spreads',
    TOO_LARGE,
    `{ ${times(100, '...a')} } fragment a on Query { ${times(100, '...b')} } fragment b on Query { ${times(100, '...c')} } fragment c on Query { __typename }`,
  ),
  ask('100 spreads of one fragment', TOO_LARGE, `{ ${times(100, '...a')} } fragment a on Query { __typename }`),
  ask('50 spreads of one fragment', ANSWERED, `{ ${times(50, '...a')} } fragment a on Query { __typename }`),
  ask('3,000 inline fragments in one another', TOO_LARGE, nested(3_000, '{ ... ', '{ __typename }')),
  ask('30,000 inline fragments in one another', TOO_LARGE, nested(30_000, '{ ... ', '{ __typename }')),
  ask('45 inline fragments in one another', ANSWERED, nested(45, '{ ... ', '{ __typename }')),
  ask('1,000 fragments in one another', TOO_LARGE, `{ ...f0 } ${chain(1_000)}`),
  ask('45 fragments in one another', ANSWERED, `{ ...f0 } ${chain(45)}`),
  ask('a fragment within itself', INVALID, '{ ...a } fragment a on Query { ...a }'),
  ask(
    'a fragment within itself, further down',
    INVALID,
    '{ person(name: "x") { ...a } } fragment a on Entity { claims { nodes { subject { ...a } } } }',
  ),
  ask('two fragments within each other', INVALID, '{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }'),
  ask('40 fragments that spread all of them', TOO_LARGE, `{ ...f0 } ${clique(40)}`),
  ask('6 fragments that spread all of them', INVALID, `{ ...f0 } ${clique(6)}`),
  ask(
    'a fragment that spreads itself 4,000 times',
    TOO_LARGE,
    `{ ...a } fragment a on Query { ${times(4_000, '...a')} }`,
  ),
  ask(
    'a circle that nobody spreads',
    INVALID,
    '{ __typename } fragment a on Query { ...b } fragment b on Query { ...a }',
  ),
  ask('a fragment that is not there', INVALID, '{ ...gone }'),
  ask('4,000 fragments that are not there', TOO_LARGE, `{ ${times(4_000, '...gone#')} }`),
  ask(
    '60 fragments that nobody spreads',
    INVALID,
    `{ __typename } ${times(60, 'fragment f# on Query { __typename }')}`,
  ),
  ask(
    '1,100 fragments that nobody spreads',
    TOO_LARGE,
    `{ __typename } ${times(1_100, 'fragment f# on Query { __typename }')}`,
  ),
  ask('40 fragments of one name', INVALID, `{ ...f } ${times(40, 'fragment f on Query { __typename }')}`),
  ask(
    '90 fragments to be compared with one another',
    INVALID,
    `{ ${times(90, '...f#')} } ${times(90, 'fragment f# on Query { nothing# }')}`,
  ),
  ask('a fragment on a type that is not there', INVALID, '{ ... on Nothing { __typename } }'),
  ask(
    'a deep fragment by the name of introspection',
    TOO_LARGE,
    `{ ${claimsIn(4, '...__schema')} } fragment __schema on Entity { ${claimsIn(2, 'name')} }`,
  ),
  ask(
    'a wide fragment by the name of introspection',
    TOO_LARGE,
    `{ ...__schema } fragment __schema on Query { ${times(60, 'a#: people { totalCount }')} }`,
  ),
  ask(
    'an operation by the name of introspection',
    TOO_LARGE,
    `query __schema { ${times(60, 'a#: people { totalCount }')} }`,
  ),
  ask(
    'a fragment near the root and far from it',
    TOO_LARGE,
    `{ ${claimsIn(1, `...a ${claimsIn(3, '...a')}`)} } fragment a on Entity { ${claimsIn(1, 'name')} }`,
  ),
];

const NESTING: readonly Abuse[] = [
  ask('16 levels', TOO_LARGE, `{ ${claimsIn(5, 'name')} }`),
  ask('13 levels of one node each', ANSWERED, `{ ${claimsIn(4, 'name')} }`),
  ask('500 levels', TOO_LARGE, `{ ${claimsIn(166, 'name')} }`),
  ask('brackets until the end', TOO_LARGE, '{a'.repeat(200_000)),
  ask('a list in a list in a list', TOO_LARGE, `{ nodes(ids: ${nested(2_000, '[', '"x"', ']')}) { id } }`),
  ask('an object in an object', TOO_LARGE, `{ people(filter: ${nested(2_000, '{a: ', '1', '}')}) { totalCount } }`),
  ask('a type of lists of lists', TOO_LARGE, `query ($a: ${nested(2_000, '[', 'Int', ']')}) { __typename }`),
];

const DIRECTIVES: readonly Abuse[] = [
  ask('51 conditions', TOO_LARGE, `{ ${times(51, 'a: __typename @include(if: true)')} }`),
  ask('one condition 2,000 times', TOO_LARGE, `{ __typename ${times(2_000, '@include(if: true)')} }`),
  ask('2,000 directives that do not exist', TOO_LARGE, `query cop { __typename ${times(2_000, '@aa')} }`),
  ask('10 directives that do not exist', INVALID, `query cop { __typename ${times(10, '@aa')} }`),
  ask('one condition twice', INVALID, '{ __typename @skip(if: true) @skip(if: false) }'),
  ask('a condition without a value', INVALID, '{ __typename @include }'),
  ask('a deferred part', INVALID, '{ ... @defer { __typename } }'),
  ask('a stream', INVALID, '{ people { nodes @stream(initialCount: 0) { id } } }'),
];

const INTROSPECTION: readonly Abuse[] = [
  ask(
    'fields of types of fields of types',
    INVALID,
    `{ __schema { types { ${nested(3, 'fields { type { ', 'name', ' } }')} } } }`,
  ),
  ask(
    'fields of types of fields, in fragments',
    INVALID,
    '{ __schema { types { ...t } } } fragment t on __Type { fields { type { ...u } } } fragment u on __Type { fields { type { ...v } } } fragment v on __Type { fields { name } }',
  ),
  ask(
    'possible types of interfaces of possible types',
    INVALID,
    `{ __type(name: "Node") { ${nested(2, 'possibleTypes { interfaces { ', 'name', ' } }')} } }`,
  ),
  ask(
    '40 times the whole of it',
    TOO_LARGE,
    `{ ${times(40, 's#: __schema { types { name fields { name args { name type { name } } } } directives { name } }')} }`,
  ),
  ask('9,000 names of a type', TOO_LARGE, `{ __type(name: "Person") { ${'name '.repeat(9_000)} } }`),
  ask('types of types, 30 levels', TOO_LARGE, `{ __type(name: "Person") { ${nested(28, 'ofType { ', 'name')} } }`),
  ask(
    'types of types, doubled',
    TOO_LARGE,
    `{ __type(name: "Person") { ...f0 } } ${times(14, 'fragment f# on __Type { a: ofType { ...g# } b: ofType { ...g# } }').replace(/g(\d+)/g, (_g, i) => `f${Number(i) + 1}`)} fragment f14 on __Type { name }`,
  ),
  ask('49 types by name', ANSWERED, `{ ${times(49, 'a#: __type(name: "Person") { name fields { name } }')} }`),
  ask('a type that is not there', ANSWERED, '{ __type(name: "Nothing") { name } }'),
  ask(
    'all arguments of all fields, fifty times',
    TOO_LARGE,
    `{ __schema { types { fields { args { ${times(49, 'a#: name b#: description')} } } } } }`,
  ),
  ask(
    'all arguments five times of all fields five times',
    TOO_LARGE,
    `{ __schema { types { ${times(5, `f#: fields { ${times(5, 'a#: args { name description }')} }`)} } } }`,
  ),
  ask(
    'all arguments of the fields of all that fields give',
    ANSWERED,
    '{ __schema { types { fields { type { ofType { fields { name description args { name description } } } } } } } }',
  ),
  ask(
    'one name for many fields of arguments',
    INVALID,
    '{ __schema { types { fields { args { a: name a: description } } } } }',
  ),
];

/** Documents whose size, nesting or repetition is the harm. */
export const DOCUMENTS: readonly Abuse[] = [
  ...ALIASES,
  ...FRAGMENTS,
  ...NESTING,
  ...DIRECTIVES,
  ...TEXTS,
  ...DEFINITIONS,
  ...INTROSPECTION,
];
