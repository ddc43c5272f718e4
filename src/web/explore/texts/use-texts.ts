import { createContext, useContext } from 'react';
import type { Lang } from '../address/place.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { Texts } from './texts.ts';

export const TEXTS: Readonly<Record<Lang, Texts>> = { fr, en };

export const TextsContext = createContext<Texts>(en);

/** What the explorer says, in the reader's language. */
export function useTexts(): Texts {
  return useContext(TextsContext);
}

/** The language in which names are asked for. */
export function useLanguage(): 'FR' | 'EN' {
  return useTexts().code === 'fr' ? 'FR' : 'EN';
}
