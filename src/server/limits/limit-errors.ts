import { GraphQLError } from 'graphql';
import type { ClientError } from '../errors/client-error.ts';
import { type Excess, explain } from './document-excess.ts';
import { AT_ONCE, DOCUMENT_LIMITS, MAX_ANSWER_LENGTH, MAX_ROWS } from './limits.ts';

/** Codes of requests that are refused or stopped because they ask for too much. */
export type LimitErrorCode =
  | 'OPERATION_TOO_LARGE'
  | 'COST_TOO_HIGH'
  | 'ANSWER_TOO_LARGE'
  | 'MORE_ERRORS'
  | 'OVERLOADED'
  | 'TIMEOUT';

function limitError(code: LimitErrorCode, message: string, details: Record<string, unknown>): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...details } });
}

/** `extensions` name what is too much, how much there is of it and how much there may be. */
export function operationTooLarge(excess: Excess): ClientError {
  const { what, figure } = excess;
  const code: LimitErrorCode = 'OPERATION_TOO_LARGE';
  return { message: explain(excess), extensions: { code, what, figure, limit: DOCUMENT_LIMITS[what] } };
}

/** @param cost Rows that the operation asks for. */
export function costTooHigh(cost: number): GraphQLError {
  return limitError(
    'COST_TOO_HIGH',
    `The operation asks for up to ${cost} rows: each list for as many as its \`first\` or \`last\` says, or 20, times what is ` +
      `asked of each. Expected at most ${MAX_ROWS}, such as 10100 in ` +
      '`{ articles(first: 100) { nodes { entities(first: 100) { nodes { id } } } } }`. ' +
      'Ask for a smaller `first` where lists stand in lists, or for the lists further down with a second operation.',
    { cost, limit: MAX_ROWS, http: { status: 400 } },
  );
}

/** @param left How many errors an answer has besides those that it tells. */
export function moreErrors(left: number, told: number): GraphQLError {
  return limitError(
    'MORE_ERRORS',
    `The answer has ${left} more errors than are told. Expected at most ${told}. Mend those that stand before this one; ` +
      'most often the others are of the same kind.',
    { left, limit: told },
  );
}

export function answerTooLarge(): GraphQLError {
  return limitError(
    'ANSWER_TOO_LARGE',
    `The strings of the answer have more than ${MAX_ANSWER_LENGTH} characters in all. Expected at most that many. ` +
      'Ask for less at once: a smaller `first`, and `text` only where it is shown.',
    { limit: MAX_ANSWER_LENGTH },
  );
}

/** @param limitMs How long the request may take, in milliseconds. */
export function requestTimedOut(limitMs: number): GraphQLError {
  return limitError(
    'TIMEOUT',
    `The request was ended after ${limitMs} ms. Expected all of it to be answered by then. ` +
      'Ask for less at once: a smaller `first`, fewer levels, fewer aliases.',
    { limitMs },
  );
}

/** Seconds after which a request that had no turn may be sent again. */
export const TURN_RETRY_AFTER_S = 1;

export const OVERLOADED = limitError(
  'OVERLOADED',
  `${AT_ONCE.running} operations are under way and others wait already. Expected a turn within ${AT_ONCE.longestWaitMs} ms. ` +
    'Send the request again after the seconds that the header "retry-after" says.',
  { limit: AT_ONCE.running },
);
