import { setMaxListeners } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { GraphQLError } from 'graphql';
import { answerTooLarge, requestTimedOut } from './limit-errors.ts';
import { MAX_ANSWER_LENGTH, MAX_ROWS_LENGTH } from './limits.ts';

/** The part of a resolver's context that the server itself adds. */
export interface WorkContext {
  readonly work: Work;
  /** The `ETag` of an answer without errors; `null` where nobody keeps it. */
  readonly etag: string | null;
}

/**
 * The work for one request. It is ended early when the client closes the connection before it has the whole answer,
 * when it takes too long, and when the answer becomes too large.
 */
export class Work {
  readonly #controller = new AbortController();
  #answerLength = 0;
  #rowsLength = 0;
  #excess: GraphQLError | null = null;

  /** @param longestMs Milliseconds that the work may take. */
  constructor(response: ServerResponse, longestMs: number) {
    setMaxListeners(0, this.signal); // each statement that runs listens, and there may be many
    const timer = setTimeout(() => this.#controller.abort(requestTimedOut(longestMs)), longestMs);
    response.once('close', () => {
      clearTimeout(timer);
      if (!response.writableFinished) this.#controller.abort();
    });
  }

  /**
   * Aborts when the work has to end. Its reason is the error for the client, or an `AbortError` when the client is
   * gone.
   */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** The error to send instead of an answer that became too large. */
  get excess(): GraphQLError | null {
    return this.#excess;
  }

  /** Counts a string of the answer. Returns false when the answer is too large. */
  takesText(length: number): boolean {
    this.#answerLength += length;
    if (this.#answerLength <= MAX_ANSWER_LENGTH) return true;
    this.#endAsTooLarge();
    return false;
  }

  /** Counts the strings of a row from the database. */
  countRow(row: Readonly<Record<string, unknown>>): void {
    this.#rowsLength += lengthOfStrings(row);
    if (this.#rowsLength > MAX_ROWS_LENGTH) this.#endAsTooLarge();
  }

  #endAsTooLarge(): void {
    this.#excess ??= answerTooLarge();
    this.#controller.abort(this.#excess);
  }
}

function lengthOfStrings(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  let length = 0;
  for (const part of Array.isArray(value) ? value : Object.values(value)) length += lengthOfStrings(part);
  return length;
}
