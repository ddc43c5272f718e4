import { expect, it } from 'vitest';
import { NewsgraphError } from '../../../client/newsgraph-error.ts';
import { againIn } from './again.ts';

it.each([
  ['UNREACHABLE', null, 0, 3_000],
  ['UNREACHABLE', null, 99, 3_000],
  ['STARTING', 2, 0, 2_000],
  ['TIMEOUT', null, 1, 3_000],
  ['TIMEOUT', null, 2, null],
  ['NOT_FOUND', null, 0, null],
  ['INTERNAL_SERVER_ERROR', null, 0, null],
] as const)(
  'asks again by itself where the server will answer: %s, retry-after %s, attempt %d',
  (code, retryAfter, attempt, ms) => {
    expect(againIn(new NewsgraphError(code, '', { retryAfter }), attempt)).toBe(ms);
  },
);
