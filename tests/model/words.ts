import { distinctWords } from '../../src/graph/search-query.ts';
import { searchableName, type Word, words } from '../../src/graph/words.ts';
import type { MemoryGraph } from './graph.ts';

/** The forms of the words by which each node is found: the names of an entity, title and text of an article. */
export function searchable(graph: MemoryGraph): ReadonlyMap<string, ReadonlySet<string>> {
  const entities = [...graph.entities.values()].map(({ id, nameFr, nameEn, aliases, knownAs }) => {
    const names = [nameFr, ...(nameEn === null ? [] : [nameEn]), ...aliases, ...knownAs];
    return [id, new Set(names.flatMap((name) => searchableName(name).split(' ')))] as const;
  });
  const articles = [...graph.articles.values()].map(
    ({ id, title, text }) => [id, formsOf(`${title}\n${text}`)] as const,
  );
  return new Map([...entities, ...articles]);
}

function formsOf(text: string): ReadonlySet<string> {
  return new Set([...words(text)].flatMap(({ whole, parts }) => (whole === null ? parts : [whole, ...parts])));
}

/** Ids of what has all words of a text, the last perhaps only begun. Articles are not looked through for single letters. */
export function found(texts: ReadonlyMap<string, ReadonlySet<string>>, text: string): ReadonlySet<string> {
  const asked = distinctWords(text);
  const ids = [...texts].filter(([id, forms]) => hasAll(forms, id.startsWith('article_') ? telling(asked) : asked));
  return new Set(ids.map(([id]) => id));
}

/** Whether a text has all words that are looked for. */
export function isFoundBy(text: string, asked: string): boolean {
  return hasAll(formsOf(text), telling(distinctWords(asked)));
}

function telling(asked: readonly Word[]): readonly Word[] {
  const nothing = /^(?:\p{L}|qu|(?:jus|lors|pres|puis|quel|quoi)qu)$/u;
  return asked.filter(({ whole, parts }) => whole === null || parts.length > 0 || !nothing.test(whole));
}

function hasAll(forms: ReadonlySet<string>, asked: readonly Word[]): boolean {
  return asked.length > 0 && asked.every((word, i) => has(forms, word, i === asked.length - 1));
}

function has(forms: ReadonlySet<string>, { whole, parts, begins }: Word, isLast: boolean): boolean {
  const isThere = (form: string, begun: boolean) =>
    forms.has(form) || (begun && [...forms].some((known) => known.startsWith(form)));
  if (whole !== null && isThere(whole, begins && isLast)) return true;
  return parts.length > 0 && parts.every((part, i) => isThere(part, begins && isLast && i === parts.length - 1));
}

/** Words as they stand in names and titles, and pairs of them. */
export function wordsOfNames(graph: MemoryGraph): readonly string[] {
  const names = [
    ...[...graph.entities.values()].flatMap(({ nameFr, aliases }) => [nameFr, ...aliases]),
    ...[...graph.articles.values()].map(({ title }) => title),
  ];
  const all = names.flatMap((name) => {
    const written = [...words(name)].map(({ start, end }) => name.slice(start, end));
    return [...written, ...written.slice(1).map((word, i) => `${written[i]} ${word}`)];
  });
  return [...new Set(all)];
}
