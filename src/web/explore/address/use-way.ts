import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Shown, Way } from './history.ts';

export const WayContext = createContext<Way | null>(null);

/** What is shown, and the way on from it. */
export function useWay(): Shown & Pick<Way, 'take' | 'undo' | 'redo'> {
  const way = useContext(WayContext);
  if (way === null) throw new Error('No way was given. Expected a WayContext around what asks for one.');
  const shown = useSyncExternalStore(way.subscribe, way.shown);
  return { ...shown, take: way.take, undo: way.undo, redo: way.redo };
}
