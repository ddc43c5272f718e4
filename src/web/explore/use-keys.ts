import { useEffect } from 'react';
import { VIEWS } from './address/place.ts';
import { closePath, closeWords, select, view } from './address/steps.ts';
import { useWay } from './address/use-way.ts';

/** The keys that act on the whole page. Letters act only where no text is typed. */
export function useKeys(): void {
  const { place, take, undo, redo } = useWay();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const action = isTyping(event) ? undefined : actionOf(event);
      if (action === undefined) return;
      event.preventDefault();
      action();
    };
    const actionOf = ({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): (() => void) | undefined => {
      if (altKey) return undefined;
      if (ctrlKey || metaKey) return key.toLowerCase() === 'z' ? (shiftKey ? redo : undo) : undefined;
      if (key === '/') return () => document.getElementById('search')?.focus();
      if (key === '?') return () => document.getElementById('help')?.click();
      if (key === 'Escape' && place.words) return () => take(closeWords);
      if (key === 'Escape' && place.path) return () => take(closePath);
      if (key === 'Escape' && place.id !== null && (place.selected || place.link))
        return () => take(select(place.id ?? ''));
      const name = place.id === null ? undefined : VIEWS[Number(key) - 1];
      return name && (() => take(view(name), 'replace'));
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [place, take, undo, redo]);
}

function isTyping({ target }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const isField = target instanceof HTMLInputElement && target.type !== 'checkbox';
  return isField || target instanceof HTMLSelectElement || target.closest('dialog[open]') !== null;
}
