import { fold } from '../text/fold.ts';
import { EVENT_KINDS } from '../vocabulary.ts';
import { readList } from './read-list.ts';

/** One place of a phrase: the words or beginnings of words that may stand there. */
interface Slot {
  readonly words: ReadonlySet<string>;
  readonly stems: readonly string[];
  /** Words that may stand before it. */
  readonly gap: number;
}

/** A phrase: its kind, by its place in `EVENT_KINDS`, and what follows its first word. */
interface Cue {
  readonly kind: number;
  readonly rest: readonly Slot[];
}

const GAP = 5;

/** Words and phrases that say the kind of an event, by a list such as lexicons/event-cues.txt. */
export class EventCues {
  readonly #byWord = new Map<string, Cue[]>();
  readonly #byStem = new Map<string, Cue[]>();

  constructor(list: string) {
    for (const line of readList(list)) {
      const [name = '', entries = ''] = line.split(': ');
      const kind = EVENT_KINDS.findIndex((one) => `${one}` === name);
      for (const entry of entries.split(', ')) {
        const [first, ...rest] = slotsOf(entry);
        for (const word of first?.words ?? []) add(this.#byWord, word, { kind, rest });
        for (const stem of first?.stems ?? []) add(this.#byStem, stem, { kind, rest });
      }
    }
  }

  /** How many of these words start a word or phrase of each kind, by the order of `EVENT_KINDS`. `words` are folded. */
  count(words: readonly string[]): number[] {
    const counts = EVENT_KINDS.map(() => 0);
    for (let at = 0; at < words.length; at++) {
      const word = words[at] ?? '';
      const cues = [...(this.#byWord.get(word) ?? [])];
      for (let length = 1; length <= word.length; length++) {
        cues.push(...(this.#byStem.get(word.slice(0, length)) ?? []));
      }
      const kinds = new Set(cues.filter(({ rest }) => follows(words, at + 1, rest)).map(({ kind }) => kind));
      for (const kind of kinds) counts[kind] = (counts[kind] ?? 0) + 1;
    }
    return counts;
  }
}

function follows(words: readonly string[], at: number, rest: readonly Slot[]): boolean {
  let next = at;
  for (const { words: whole, stems, gap } of rest) {
    const within = words.slice(next, next + gap + 1);
    const hit = within.findIndex((word) => whole.has(word) || stems.some((stem) => word.startsWith(stem)));
    if (hit < 0) return false;
    next += hit + 1;
  }
  return true;
}

/** *mis|mise en _ examen*: `|` parts words of which one must stand there, `_` is a gap. */
function slotsOf(entry: string): Slot[] {
  const slots: Slot[] = [];
  let gap = 0;
  for (const part of fold(entry).split(' ')) {
    if (part === '_') gap = GAP;
    else {
      const [stems, words] = [part.split('|').filter(isStem), part.split('|').filter((word) => !isStem(word))];
      slots.push({ words: new Set(words), stems: stems.map((stem) => stem.slice(0, -1)), gap });
      gap = 0;
    }
  }
  return slots;
}

function isStem(word: string): boolean {
  return word.endsWith('*');
}

function add(table: Map<string, Cue[]>, key: string, cue: Cue): void {
  table.set(key, [...(table.get(key) ?? []), cue]);
}
