import { fold } from '../text/fold.ts';
import { readList } from './read-list.ts';

const TITLES: ReadonlySet<string> = new Set(readList('title-heads.txt').map(fold));

/** True for a noun that stands before a person's name: *ministre*, *colonel*. */
export function isTitle(word: string): boolean {
  return TITLES.has(fold(word));
}
