import { DOCUMENT_LIMITS, type DocumentLimit } from './limits.ts';

/** What of a document, or of the variables with it, is over its limit. */
export interface Excess {
  readonly what: DocumentLimit;
  /** How much there is, or at least that much where counting stopped early. */
  readonly figure: number;
}

/** Counting stops here: each fragment may double what is asked for. */
export const MOST_COUNTED = 1_000_000;

/** Of these, counting stops soon above the limit. */
const COUNTED_IN_PART: ReadonlySet<DocumentLimit> = new Set(['tokens', 'nesting', 'valuesOfBody', 'values']);

/** The first of these figures that is over its limit; `null` when none is. */
export function firstExcess(figures: Partial<Readonly<Record<DocumentLimit, number>>>): Excess | null {
  for (const [what, figure] of Object.entries(figures))
    if (isLimit(what) && figure > DOCUMENT_LIMITS[what]) return { what, figure };
  return null;
}

function isLimit(name: string): name is DocumentLimit {
  return Object.hasOwn(DOCUMENT_LIMITS, name);
}

/** What went wrong, what was expected, and how to mend it. */
export function explain({ what, figure }: Excess): string {
  const limit = DOCUMENT_LIMITS[what];
  const [name, mend] = WORDS[what];
  const isGivenUp = figure >= MOST_COUNTED || COUNTED_IN_PART.has(what);
  return `The operation has ${isGivenUp ? 'at least ' : ''}${figure} ${name}. Expected at most ${limit}. ${mend}.`;
}

const SEVERAL = 'Ask with several operations, each in a request of its own';
const DEEPER = 'Ask for the deeper part with a second operation, by `node(id:)`';

const WORDS: Readonly<Record<DocumentLimit, readonly [name: string, mend: string]>> = {
  tokens: ['tokens, such as 5 in `{ people { totalCount } }`', `Send long lists as variables. ${SEVERAL}`],
  lines: ['lines', 'Leave out comments and empty lines'],
  letters: ['letters in one value', 'Shorten the value'],
  lettersOfName: ['letters in one name', 'Shorten the alias, or correct the name'],
  valuesOfBody: ['values in the body of the request, such as 4 in `{"variables": {"ids": ["a", "b"]}}`', SEVERAL],
  values: ['values in the variables, such as 3 in `{"ids": ["a", "b"]}`', SEVERAL],
  lettersOfVariables: ['letters in the names and strings of the variables', SEVERAL],
  nesting: ['levels of brackets, fields and fragments in one another', DEEPER],
  directives: ['directives', 'Put one @include or @skip on a fragment instead of one on each of its fields'],
  variables: [
    'variables that it declares',
    `Send long lists as one variable, and leave out those that are not used. ${SEVERAL}`,
  ],
  depth: ['levels of fields, such as 2 in `{ people { totalCount } }`', DEEPER],
  fields: ['fields, those of fragments counted wherever they are spread', SEVERAL],
  fieldsInSet: ['fields in one selection set, those of fragments counted wherever they are spread', SEVERAL],
  sameInSet: [
    'times the same field, or the same name in the answer, in one selection set',
    'Ask for many nodes with `nodes(ids:)` or a filtered list instead of aliases, and for each field once',
  ],
  introspectionDepth: ['levels of fields below `__schema` or `__type`', 'Ask for single types with `__type(name:)`'],
  introspectionFields: [
    'fields below `__schema` and `__type`, those of fragments counted wherever they are spread',
    'Read the schema once, by the introspection that your GraphQL client brings',
  ],
  introspectionNames: [
    'names for the same field of one object below `__schema` and `__type`',
    'Ask for each field under one name',
  ],
};
