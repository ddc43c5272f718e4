import { useCallback, useEffect, useState } from 'react';
import type { Document } from '../../../client/newsgraph.ts';
import { NewsgraphError } from '../../../client/newsgraph-error.ts';
import { askOnce, keyOf } from './api.ts';

/** Seconds until the same is asked again, where the server does not say how many. */
const AGAIN_S = 3;

/** How often an answer that came too late is asked for again: the database has made ready for it meanwhile. */
const MOST_LATE = 2;

/** What is known of a question: its answer, or why there is none. */
export interface Answered<Data> {
  readonly data: Data | null;
  readonly error: NewsgraphError | null;
  /** Asks once more. */
  readonly retry: () => void;
}

interface Known<Data> {
  readonly key: string;
  readonly data: Data | null;
  readonly error: NewsgraphError | null;
}

/** Asks the API for what a part of the page shows; again by itself where the server will answer later. Null asks nothing. */
export function useAnswer<Data, Variables extends object>(
  document: Document<Data, Variables>,
  variables: Variables | null,
): Answered<Data> {
  const key = variables === null ? '' : keyOf(document, variables);
  const [known, setKnown] = useState<Known<Data>>({ key: '', data: null, error: null });
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for document and variables; an attempt asks again
  useEffect(() => {
    if (variables === null) return;
    let isWanted = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    askOnce(document, variables).then(
      (data) => {
        if (isWanted) setKnown({ key, data, error: null });
      },
      (reason: unknown) => {
        if (!isWanted) return;
        const error = asError(reason);
        setKnown({ key, data: null, error });
        if (comesBack(error) || (error.code === 'TIMEOUT' && attempt < MOST_LATE))
          timer = setTimeout(retry, 1_000 * (error.retryAfter ?? AGAIN_S));
      },
    );
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [key, attempt]);

  const { data, error } = known.key === key ? known : { data: null, error: null };
  return { data, error, retry };
}

/** Whether the server cannot answer now, but will. */
function comesBack({ code }: NewsgraphError): boolean {
  return ['UNREACHABLE', 'DATABASE_UNAVAILABLE', 'STARTING', 'OVERLOADED'].includes(code);
}

/** A fault of the page counts as one of the answer: it is said on the page. */
export function asError(reason: unknown): NewsgraphError {
  if (reason instanceof NewsgraphError) return reason;
  return new NewsgraphError('UNEXPECTED_ANSWER', String(reason), { cause: reason });
}
