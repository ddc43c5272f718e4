import { type AnsweredError, codeOf, NewsgraphError } from './newsgraph-error.ts';

/**
 * An operation that knows its types, as graphql-codegen's `typed-document-node` writes it with `documentMode: string`; a
 * plain string is one of unknown data.
 */
export interface Document<Data, Variables> {
  toString(): string;
  readonly __apiType?: (variables: Variables) => Data;
}

export interface AskOptions {
  /** Ends the request; `ask` rejects with its reason. */
  readonly signal?: AbortSignal;
}

/** A list of the API, as far as paging needs it. */
export interface Connection<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export interface Newsgraph {
  /**
   * Runs an operation.
   *
   * @throws NewsgraphError when any of it failed; `data` has what was answered all the same.
   */
  ask<Data, Variables extends object>(
    document: Document<Data, Variables>,
    variables: Variables,
    options?: AskOptions,
  ): Promise<Data>;
  /**
   * All pages of a list, one after the other, each asked for when it is wanted. The operation takes the cursor as `$after`.
   *
   * @param pick Takes the list from what the operation gives; null or undefined where there is none.
   * @throws NewsgraphError as `ask` does.
   */
  pages<Data, Variables extends { readonly after?: string | null | undefined }, Node>(
    document: Document<Data, Variables>,
    variables: Variables,
    pick: (data: Data) => Connection<Node> | null | undefined,
    options?: AskOptions,
  ): AsyncGenerator<readonly Node[], void, undefined>;
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly AnsweredError[];
}

/**
 * A client of the API at an address, such as `http://127.0.0.1:4000/graphql`.
 *
 * @param send Instead of `fetch`, for tests and for headers of your own.
 */
export function newsgraphAt(url: string, send: typeof fetch = (...request) => fetch(...request)): Newsgraph {
  async function ask<Data, Variables extends object>(
    document: Document<Data, Variables>,
    variables: Variables,
    { signal }: AskOptions = {},
  ): Promise<Data> {
    const request = {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
      body: JSON.stringify({ query: document.toString(), variables }),
      ...(signal && { signal }),
    };
    const response = await send(url, request).catch((cause: unknown) => {
      throw signal?.aborted ? signal.reason : unreachable(url, cause);
    });
    const { data, errors } = await answerOf(response, signal);
    if (errors !== undefined) throw failure(errors, data, response);
    return data as Data; // the schema and the document that the type was made of say so
  }

  async function* pages<Data, Variables extends { readonly after?: string | null | undefined }, Node>(
    document: Document<Data, Variables>,
    variables: Variables,
    pick: (data: Data) => Connection<Node> | null | undefined,
    options: AskOptions = {},
  ): AsyncGenerator<readonly Node[], void, undefined> {
    let after = variables.after;
    for (;;) {
      const list = pick(await ask(document, { ...variables, after }, options));
      if (!list) return;
      yield list.nodes;
      if (!list.pageInfo.hasNextPage) return;
      after = list.pageInfo.endCursor;
    }
  }

  return { ask, pages };
}

async function answerOf(response: Response, signal: AbortSignal | undefined): Promise<Answer> {
  let body: string;
  try {
    body = await response.text();
  } catch (cause) {
    throw signal?.aborted ? signal.reason : unreachable(response.url, cause);
  }
  const answer = parsed(body);
  if (answer !== null) return answer;
  throw new NewsgraphError(
    'UNEXPECTED_ANSWER',
    `What answers at ${response.url} is not the API: status ${response.status}. Expected JSON with data or errors. Check the address; it ends in /graphql.`,
  );
}

function parsed(body: string): Answer | null {
  try {
    const answer: unknown = JSON.parse(body);
    return isAnswer(answer) ? answer : null;
  } catch {
    return null;
  }
}

function isAnswer(body: unknown): body is Answer {
  return (
    typeof body === 'object' && body !== null && ('data' in body || ('errors' in body && Array.isArray(body.errors)))
  );
}

function unreachable(url: string, cause: unknown): NewsgraphError {
  const message = `The server was not reached at ${url}. Expected an answer. Check that it runs, and try again.`;
  return new NewsgraphError('UNREACHABLE', message, { cause });
}

function failure(errors: readonly AnsweredError[], data: unknown, { headers }: Response): NewsgraphError {
  const [first = { message: 'The answer has an empty list of errors.' }] = errors;
  const seconds = Number.parseInt(headers.get('retry-after') ?? '', 10);
  const retryAfter = Number.isNaN(seconds) ? null : seconds;
  return new NewsgraphError(codeOf(first), first.message, { retryAfter, errors, data });
}
