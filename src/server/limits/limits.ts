import { availableParallelism } from 'node:os';

/** Most bytes of a request's body. The longest operation of the contract is under 1 kB. */
export const MAX_BODY_BYTES = 1_048_576;

/** Milliseconds in which a client must have sent its whole request. */
export const REQUEST_TIMEOUT_MS = 10_000;

/**
 * How large a document may be. Fragments count as if they were written in place wherever they are spread, and operations
 * of one document together, since all of it is validated. docs/limits.md explains each.
 */
export const DOCUMENT_LIMITS = {
  /** Lexical tokens. The longest introspection query has 300; 20 aliases of the longest example have 1,600. */
  tokens: 10_000,
  /** Lines. Comments count here only: they are no tokens. */
  lines: 10_000,
  /** Letters of one string or number, in variables too: graphql-js compares a wrong value with every right one. */
  letters: 10_000,
  /** Letters of one name. An answer repeats an alias for every object. */
  lettersOfName: 100,
  /** Values in a body of JSON, counted before it is parsed: to make an object of 60,000 names takes 40 ms. */
  valuesOfBody: 2_000,
  /**
   * Values in the variables; lists and objects count, and so does what is in them. graphql-js prints them in every
   * error.
   */
  values: 1_000,
  /** Letters of all names and strings in the variables. */
  lettersOfVariables: 50_000,
  /** Nesting of brackets, fields and fragments. The deepest example has 9. */
  nesting: 50,
  directives: 50,
  /** Variables that operations declare. Most rules of validation look at each. */
  variables: 200,
  /** Levels of fields, the leaf included. The deepest example has 7. */
  depth: 15,
  /** All fields, without those of introspection. */
  fields: 1_000,
  /** Fields asked of one object: its selection set, merged with those of fragments and of repeated fields. */
  fieldsInSet: 100,
  /** How often one field, or one name in the answer, may stand in such a set. */
  sameInSet: 50,
  /** Levels below `__schema` and `__type`, these included. The deepest introspection query in use has 15. */
  introspectionDepth: 20,
  /** Fields below `__schema` and `__type`. The longest introspection query in use has 230. */
  introspectionFields: 300,
  /** Names in the answer that one field has in a selection set below these. */
  introspectionNames: 1,
} as const;

export type DocumentLimit = keyof typeof DOCUMENT_LIMITS;

/** Most rows that an operation may ask for. */
export const MAX_ROWS = 20_000;

/** How many operations run at once, how many more may wait, and for how many milliseconds. */
export const AT_ONCE = { running: 64, waiting: 128, longestWaitMs: 1_000 } as const;

/**
 * How many statements of one request run at once: one for each processor, 2 to 8, since more only keep the statements of
 * others waiting. The rest waits, however many, and as long as the request may take.
 */
export const STATEMENTS_AT_ONCE = {
  running: Math.max(2, Math.min(availableParallelism(), 8)),
  waiting: Number.POSITIVE_INFINITY,
  longestWaitMs: 2_147_483_647,
} as const;

/** Most UTF-16 code units of all strings of one answer: 32 Mi. */
export const MAX_ANSWER_LENGTH = 33_554_432;

/** The same for what the database sends, which holds more than the answer: order keys, for instance. */
export const MAX_ROWS_LENGTH = 2 * MAX_ANSWER_LENGTH;

/** Milliseconds that a whole request may take, at least; it is more where three statements in a row need more. */
export const LEAST_REQUEST_MS = 15_000;
