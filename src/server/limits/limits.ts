/** Most bytes of a request's body. The longest operation of the contract is under 1 kB. */
export const MAX_BODY_BYTES = 1_048_576;

/** Milliseconds in which a client must have sent its whole request. */
export const REQUEST_TIMEOUT_MS = 10_000;

/**
 * How large a document may be. Fragments count as if they were written in place wherever they are spread, and operations
 * of one document together, since all of it is validated. docs/limits.md explains each.
 */
export const DOCUMENT_LIMITS = {
  /** Lexical tokens. The longest introspection has 300; twenty aliases of a whole contract operation, 1,600. */
  tokens: 10_000,
  /** Lines; a comment is none of the tokens. */
  lines: 10_000,
  /** Letters of one string or number, of variables as well: graphql-js compares a wrong one with each that is right. */
  letters: 10_000,
  /** Letters of one name: an answer repeats an alias for each object. */
  lettersOfName: 100,
  /** Values in the variables, those in lists and objects and these themselves: graphql-js shows them in each error. */
  values: 1_000,
  /** Letters of all names and strings in the variables. */
  lettersOfVariables: 50_000,
  /** Brackets in one another, and fields and fragments in one another. The deepest operation of the contract has 9. */
  nesting: 50,
  directives: 50,
  /** Levels of fields, the leaf included. The deepest operation of the contract has 7. */
  depth: 15,
  /** Fields in all, without those of introspection. */
  fields: 1_000,
  /** Fields in one selection set: all that is asked of one object, under one or several spreads and repeated fields. */
  fieldsInSet: 100,
  /** Times that one field, or one name in the answer, may stand in one such set. */
  sameInSet: 50,
  /** Levels below `__schema` and `__type`, these included. The deepest introspection that is in use has 15. */
  introspectionDepth: 20,
  /** Fields below `__schema` and `__type`. The longest introspection that is in use has 230. */
  introspectionFields: 300,
} as const;

export type DocumentLimit = keyof typeof DOCUMENT_LIMITS;

/** Most rows that an operation may ask for. */
export const MAX_ROWS = 20_000;

/** Operations that are executed at once, how many more may wait for their turn, and for how many milliseconds. */
export const AT_ONCE = { inside: 64, waiting: 128, longestWaitMs: 1_000 } as const;

/** Most UTF-16 code units of all strings of one answer: 32 Mi. */
export const MAX_ANSWER_LENGTH = 33_554_432;

/** The same of what the database gives for it: keys of lists and the like come along, and are not answered. */
export const MAX_ROWS_LENGTH = 2 * MAX_ANSWER_LENGTH;

/** Least milliseconds that a whole request may take; three statements, one after the other, must fit in as well. */
export const LEAST_REQUEST_MS = 15_000;
