import { useSyncExternalStore } from 'react';

export type Theme = 'light' | 'dark';

const KEY = 'newsgraph:theme';
const DARK = matchMedia('(prefers-color-scheme: dark)');
const changes = new EventTarget();

function kept(): Theme | null {
  const theme = localStorage.getItem(KEY);
  return theme === 'light' || theme === 'dark' ? theme : null;
}

function current(): Theme {
  return kept() ?? (DARK.matches ? 'dark' : 'light');
}

function apply(): void {
  const theme = kept();
  if (theme === null) delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

apply();

function subscribe(listener: () => void): () => void {
  changes.addEventListener('change', listener);
  DARK.addEventListener('change', listener);
  return () => {
    changes.removeEventListener('change', listener);
    DARK.removeEventListener('change', listener);
  };
}

function toggle(): void {
  localStorage.setItem(KEY, current() === 'dark' ? 'light' : 'dark');
  apply();
  changes.dispatchEvent(new Event('change'));
}

/** Light or dark: what the reader chose here, else what the system has. */
export function useTheme(): { readonly theme: Theme; readonly toggle: () => void } {
  return { theme: useSyncExternalStore(subscribe, current), toggle };
}
