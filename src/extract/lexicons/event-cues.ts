import { byWord } from '../text/by-word.ts';
import { fold } from '../text/fold.ts';
import { EVENT_KINDS } from '../vocabulary.ts';
import { readGroups } from './read-list.ts';

/** One place of a phrase. */
interface Slot {
  /** Words that may stand there, or beginnings of words with a star. */
  readonly words: ReadonlySet<string>;
  /** How many words may stand before it. */
  readonly gap: number;
}

/** A phrase: its kind, by its place in `EVENT_KINDS`, and what follows its first word. */
interface Cue {
  readonly kind: number;
  readonly rest: readonly Slot[];
}

const GAP = 5;
/** A word, and its beginnings with a star. */
const spellingsOf = byWord((word) => [word, ...Array.from(word, (_, i) => `${word.slice(0, i + 1)}*`)]);

/** Words and phrases that say the kind of an event, by a list such as lexicons/event-cues.txt. */
export class EventCues {
  readonly #cues = new Map<string, Cue[]>();
  readonly #cuesOf = byWord((word) => spellingsOf(word).flatMap((spelling) => this.#cues.get(spelling) ?? []));

  constructor(list: string) {
    for (const [name, entries] of readGroups(list)) {
      const kind = EVENT_KINDS.findIndex((one) => `${one}` === name);
      for (const entry of entries) {
        const [first, ...rest] = slotsOf(entry);
        for (const word of first?.words ?? []) this.#cues.set(word, [...(this.#cues.get(word) ?? []), { kind, rest }]);
      }
    }
  }

  /** How many of these words start a word or phrase of each kind, by the order of `EVENT_KINDS`. `words` are folded. */
  count(words: readonly string[]): number[] {
    const counts = EVENT_KINDS.map(() => 0);
    words.forEach((word, at) => {
      const cues = this.#cuesOf(word);
      if (cues.length === 0) return;
      const kinds = new Set(cues.filter(({ rest }) => follows(words, at + 1, rest)).map(({ kind }) => kind));
      for (const kind of kinds) counts[kind] = (counts[kind] ?? 0) + 1;
    });
    return counts;
  }
}

function follows(words: readonly string[], at: number, rest: readonly Slot[]): boolean {
  let next = at;
  for (const slot of rest) {
    const within = words.slice(next, next + slot.gap + 1);
    const hit = within.findIndex((word) => spellingsOf(word).some((spelling) => slot.words.has(spelling)));
    if (hit < 0) return false;
    next += hit + 1;
  }
  return true;
}

/** *mis|mise en _ examen*: `|` parts words of which one must stand there, `_` is a gap. */
function slotsOf(entry: string): Slot[] {
  const parts = fold(entry).split(' ');
  return parts.flatMap((part, i) =>
    part === '_' ? [] : [{ words: new Set(part.split('|')), gap: parts[i - 1] === '_' ? GAP : 0 }],
  );
}
