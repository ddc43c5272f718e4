/** A request that somebody sends to do harm, or by mistake, and how it is to be answered. */
export interface Abuse {
  readonly what: string;
  readonly method?: string;
  /** `/graphql` unless said otherwise. */
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The body as it is sent. */
  readonly body?: string;
  readonly status: number;
  /** The codes of the errors, each once; none when all is answered. */
  readonly codes: readonly string[];
}

/** What is asked besides the document. */
export interface Asked {
  readonly variables?: unknown;
  readonly operationName?: unknown;
  readonly extensions?: unknown;
}

type Answer = Pick<Abuse, 'status' | 'codes'>;

const answer = (status: number, ...codes: string[]): Answer => ({ status, codes });

export const ANSWERED = answer(200);
export const TOO_LARGE = answer(400, 'OPERATION_TOO_LARGE');
export const TOO_COSTLY = answer(400, 'COST_TOO_HIGH');
export const INVALID = answer(200, 'GRAPHQL_VALIDATION_FAILED');
export const UNPARSED = answer(200, 'GRAPHQL_PARSE_FAILED');
export const BAD_INPUT = answer(200, 'BAD_USER_INPUT');
export const BAD_REQUEST = answer(400, 'BAD_REQUEST');
export const failing = (...codes: string[]): Answer => answer(200, ...codes);
export const refused = answer;

const JSON_BODY = { 'content-type': 'application/json' };

/** An operation, sent as most clients do. */
export function ask(what: string, expected: Answer, query: string, asked: Asked = {}): Abuse {
  return { what, method: 'POST', headers: JSON_BODY, body: JSON.stringify({ query, ...asked }), ...expected };
}

/** A body that is not made by a client. */
export function post(what: string, expected: Answer, body: string, headers: Abuse['headers'] = JSON_BODY): Abuse {
  return { what, method: 'POST', headers, body, ...expected };
}

export function get(what: string, expected: Answer, search: string, headers: Abuse['headers'] = JSON_BODY): Abuse {
  return { what, method: 'GET', path: `/graphql?${search}`, headers, ...expected };
}

export const encoded = (text: string) => encodeURIComponent(text);

/** Repeats a part; `#` is replaced by the number of the repetition. */
export function times(count: number, part: string): string {
  return Array.from({ length: count }, (_, i) => part.replaceAll('#', String(i))).join(' ');
}

/** Nests a part in itself: `nested(2, 'a { ', 'b')` is `a { a { b } }`. */
export function nested(levels: number, open: string, inmost: string, close = ' }'): string {
  return open.repeat(levels) + inmost + close.repeat(levels);
}
