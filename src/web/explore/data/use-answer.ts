import { useCallback, useEffect, useState } from 'react';
import type { Document } from '../../../client/newsgraph.ts';
import type { NewsgraphError } from '../../../client/newsgraph-error.ts';
import { againIn, asError } from './again.ts';
import { askOnce, keyOf } from './api.ts';

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
        const ms = againIn(error, attempt);
        if (ms !== null) timer = setTimeout(retry, ms);
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
