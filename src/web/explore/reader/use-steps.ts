import { type KeyboardEvent, type RefObject, useMemo, useState } from 'react';
import type { Mention } from './use-mentions.ts';

/** The way through the mentions of one entity in an article. */
export interface MentionSteps {
  readonly count: number;
  /** Which of them was gone to, from 1; 0 before the first. */
  readonly index: number;
  /** The id of that mention. */
  readonly current: string | null;
  readonly go: (by: 1 | -1) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Next and previous mention of an entity: by button, and by N and P while the article has focus. */
export function useSteps(
  reader: RefObject<HTMLElement | null>,
  mentions: readonly Mention[],
  entity: string | null,
): MentionSteps {
  const own = useMemo(() => mentions.filter((mention) => mention.entity.id === entity), [mentions, entity]);
  const [current, setCurrent] = useState<string | null>(null);
  const index = own.findIndex(({ id }) => id === current) + 1;

  const go = (by: 1 | -1) => {
    const next = own[(index - 1 + by + own.length + (index === 0 && by === -1 ? 1 : 0)) % own.length];
    if (next === undefined) return;
    setCurrent(next.id);
    const element = reader.current?.querySelector<HTMLElement>(`[data-mention="${next.id}"] a`);
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: 'center' });
  };
  const onKeyDown = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
    if (ctrlKey || metaKey || altKey) return;
    if (key === 'n') go(1);
    if (key === 'p') go(-1);
  };
  return { count: own.length, index, current, go, onKeyDown };
}
