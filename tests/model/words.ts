import { fold } from '../../src/extract/text/fold.ts';
import type { MemoryGraph } from './graph.ts';

/** The folded text that `search` reads: the names of an entity, the title and text of an article. */
export function searchable(graph: MemoryGraph): ReadonlyMap<string, readonly string[]> {
  const entities = [...graph.entities.values()].map(({ id, nameFr, nameEn, aliases }) => {
    const names = [nameFr, ...(nameEn === null ? [] : [nameEn]), ...aliases];
    return [id, names.map(fold)] as const;
  });
  const articles = [...graph.articles.values()].map(({ id, title, text }) => [id, [title, text].map(fold)] as const);
  return new Map([...entities, ...articles]);
}

/**
 * Ids of nodes with a word that begins so; a word joined to the one before it (by an apostrophe, say) does not count.
 */
export function havingWord(texts: ReadonlyMap<string, readonly string[]>, start: string): ReadonlySet<string> {
  return idsWhere(texts, (text) => new RegExp(`(^|[\\s«»(),])${start}`, 'u').test(text));
}

/** Ids of nodes with these letters anywhere. */
export function havingLetters(texts: ReadonlyMap<string, readonly string[]>, letters: string): ReadonlySet<string> {
  return idsWhere(texts, (text) => text.includes(letters));
}

function idsWhere(
  texts: ReadonlyMap<string, readonly string[]>,
  isWanted: (text: string) => boolean,
): ReadonlySet<string> {
  return new Set([...texts].filter(([, all]) => all.some(isWanted)).map(([id]) => id));
}

/** Words of names: letters only, and too long for an article or a preposition. */
export function wordsOfNames(graph: MemoryGraph): readonly string[] {
  const words = [...graph.entities.values()].flatMap(({ nameFr }) => fold(nameFr).split(/[^a-z]+/));
  return [...new Set(words)].filter((word) => word.length >= 5);
}
