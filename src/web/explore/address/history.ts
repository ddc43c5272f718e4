import { type Decoded, decode, encode } from './codec.ts';
import type { Step } from './steps.ts';

/** How a step is kept: one of its own that can be undone, or in the place of the last, as for filters. */
export type Kept = 'push' | 'replace';

/** What the browser is asked for its history. */
export type Browser = Pick<Window, 'addEventListener' | 'removeEventListener' | 'location' | 'history'>;

/** What is shown, and how many steps can be undone and redone. One object as long as nothing changes. */
export interface Shown extends Decoded {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** The way through the explorer. It is the browser's history: Back is undo, and an address is all that there is to keep. */
export interface Way {
  shown(): Shown;
  subscribe(listener: () => void): () => void;
  take(step: Step, kept?: Kept): void;
  undo(): void;
  redo(): void;
}

export function wayOf(browser: Browser): Way {
  const listeners = new Set<() => void>();
  let last = numberOf(browser.history.state);
  let shown = read();

  function read(): Shown {
    const { pathname, search } = browser.location;
    const number = numberOf(browser.history.state);
    return { ...decode(pathname, search), canUndo: number > 0, canRedo: number < last };
  }

  function update(): void {
    shown = read();
    for (const listener of listeners) listener();
  }

  function take(step: Step, kept: Kept = 'push'): void {
    const address = encode(step(shown.place));
    if (address === encode(shown.place)) return;
    const number = numberOf(browser.history.state);
    if (kept === 'replace') browser.history.replaceState({ number }, '', address);
    else {
      last = number + 1;
      browser.history.pushState({ number: last }, '', address);
    }
    update();
  }

  return {
    shown: () => shown,
    subscribe: (listener) => {
      if (listeners.size === 0) browser.addEventListener('popstate', update);
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) browser.removeEventListener('popstate', update);
      };
    },
    take,
    undo: () => shown.canUndo && browser.history.back(),
    redo: () => shown.canRedo && browser.history.forward(),
  };
}

/** How many steps were taken before an entry of the history; 0 for one that the explorer has not made. */
function numberOf(state: unknown): number {
  return typeof state === 'object' && state !== null && 'number' in state ? Number(state.number) : 0;
}
