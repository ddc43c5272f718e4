import { byWord } from '../text/by-word.ts';
import { fold } from '../text/fold.ts';
import { EVENT_KINDS, type EventKind } from '../vocabulary.ts';
import { readList } from './read-list.ts';

const SHORTEST_STEM = 3;

interface Triggers {
  /** Kinds by whole word. */
  readonly words: Map<string, EventKind[]>;
  /** Kinds by the beginning of a word. */
  readonly stems: Map<string, EventKind[]>;
  /** Phrases of several words, by the first of them. */
  readonly phrases: Map<string, { readonly words: readonly string[]; readonly kind: EventKind }[]>;
}

const triggers = load();

/** The kinds of event that a word speaks of, by lexicons/event-words.txt; none for most words. `word` is folded. */
export const kindsOfWord: (word: string) => readonly EventKind[] = byWord((word) => {
  const kinds = new Set(triggers.words.get(word));
  for (let length = SHORTEST_STEM; length <= word.length; length++) {
    for (const kind of triggers.stems.get(word.slice(0, length)) ?? []) kinds.add(kind);
  }
  return [...kinds];
});

/** The kinds that a phrase of several words at this place speaks of (*mise en examen*). `words` are folded. */
export function kindsOfPhrase(words: readonly string[], at: number): EventKind[] {
  const phrases = triggers.phrases.get(words[at] ?? '') ?? [];
  return phrases.filter((phrase) => phrase.words.every((word, i) => words[at + i] === word)).map(({ kind }) => kind);
}

function load(): Triggers {
  const words = new Map<string, EventKind[]>();
  const stems = new Map<string, EventKind[]>();
  const phrases: Triggers['phrases'] = new Map();
  for (const line of readList('event-words.txt')) {
    const [name = '', list = ''] = line.split(': ');
    const kind = EVENT_KINDS.find((known) => known === name);
    if (kind === undefined) continue;
    for (const entry of list.split(' ').map(fold)) {
      const parts = entry.split(/[-']/);
      if (parts.length > 1) {
        const first = parts[0] ?? '';
        phrases.set(first, [...(phrases.get(first) ?? []), { words: parts, kind }]);
        continue;
      }
      const [table, key] = entry.endsWith('*') ? [stems, entry.slice(0, -1)] : [words, entry];
      table.set(key, [...(table.get(key) ?? []), kind]);
    }
  }
  return { words, stems, phrases };
}
