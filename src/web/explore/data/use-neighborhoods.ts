import { useCallback, useEffect, useState } from 'react';
import type { NewsgraphError } from '../../../client/newsgraph-error.ts';
import { AroundDocument } from '../../../generated/explorer.ts';
import type { Published } from '../address/place.ts';
import type { Part } from '../picture/picture.ts';
import { againIn, asError } from './again.ts';
import { askOnce } from './api.ts';

/** The nearest that expanding an entity brings, and the entity itself. */
const NEAREST = 26;

/** What the picture is made of, as far as it is known. */
export interface Neighborhoods {
  /** Those that have come, in the order asked for; those before stay until more is there. */
  readonly parts: readonly Part[];
  readonly isLoading: boolean;
  /** The first that failed. */
  readonly error: NewsgraphError | null;
  /** Ids that the graph does not hold; they are skipped. */
  readonly unknown: readonly string[];
  readonly retry: () => void;
}

interface Known extends Omit<Neighborhoods, 'retry' | 'isLoading'> {
  readonly key: string;
}

const NOTHING: Known = { key: '', parts: [], error: null, unknown: [] };

/** What surrounds each of these entities, as such articles state; the first is the middle. */
export function useNeighborhoods(ids: readonly string[], published: Published, language: 'FR' | 'EN'): Neighborhoods {
  const key = JSON.stringify([ids, published, language]);
  const [known, setKnown] = useState(NOTHING);
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for what is asked; an attempt asks again
  useEffect(() => {
    let isWanted = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const asked = ids.map((id) => askOnce(AroundDocument, { id, first: NEAREST, language, ...published }));
    Promise.allSettled(asked).then((answers) => {
      if (!isWanted) return;
      const come = sorted(ids, answers);
      setKnown({ key, ...come });
      const ms = come.error && againIn(come.error, attempt);
      if (ms !== null) timer = setTimeout(retry, ms);
    });
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [key, attempt]);

  const isSame = known.parts[0]?.id === ids[0] || known.key === key;
  const { parts, error, unknown } = isSame ? known : NOTHING;
  return { parts, error, unknown, isLoading: known.key !== key, retry };
}

type Answers = readonly PromiseSettledResult<{ readonly neighborhood: Part['around'] | null }>[];

function sorted(ids: readonly string[], answers: Answers): Omit<Known, 'key'> {
  const parts: Part[] = [];
  const unknown: string[] = [];
  let error: NewsgraphError | null = null;
  answers.forEach((answer, index) => {
    const id = ids[index] ?? '';
    if (answer.status === 'fulfilled' && answer.value.neighborhood)
      parts.push({ id, around: answer.value.neighborhood });
    else if (answer.status === 'fulfilled' || isUnknown(answer.reason)) unknown.push(id);
    else error ??= asError(answer.reason);
  });
  return { parts, unknown, error };
}

function isUnknown(reason: unknown): boolean {
  return ['NOT_FOUND', 'INVALID_ID'].includes(asError(reason).code);
}
