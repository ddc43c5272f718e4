import { readFileSync } from 'node:fs';
import { readList } from '../../src/extract/lexicons/read-list.ts';
import { type GoldArticle, goldArticle, type Mark } from './corpus.ts';
import { random } from './random.ts';

/** Articles made of each pattern, each with other names. */
const COPIES = 10;

const TYPES = { P: 'Person', O: 'Organization', L: 'Place' } as const;

const FIRST_SYLLABLES = 'Bré Cou Dor Fé Gran Lau Mar Né Pau Ro Sal Ter Um Val Zo Cas Gri Mé Ban Tru'.split(' ');
const LAST_SYLLABLES =
  'vin tet gier bert lard mont nac ric zin let gnon chet rin sot reau dal sier lix brunn dia'.split(' ');

/** Short articles of invented sentences, each `weight` worth one of WiNER-fr in training; the same at every call. */
export function inventedArticles(weight: number): GoldArticle[] {
  const lines = readFileSync(new URL('invented-names.txt', import.meta.url), 'utf8').split('\n');
  const slots = new Map<string, readonly string[]>();
  const patterns: string[] = [];
  for (const line of lines) {
    const [, name, values] = /^(\w+) = (.+)$/.exec(line) ?? [];
    if (name !== undefined && values !== undefined) slots.set(name, values.split(' | '));
    else if (line !== '' && !line.startsWith('#')) patterns.push(line.replaceAll('\\n', '\n'));
  }
  const filler = new Filler(slots);
  return patterns.flatMap((pattern, i) =>
    Array.from({ length: COPIES }, (_, copy) => annotated(`invented-${i}-${copy}`, filler.fill(pattern), weight)),
  );
}

/** Puts values in the place of slots. */
class Filler {
  readonly #slots: ReadonlyMap<string, readonly string[]>;
  readonly #next = random(7);
  readonly #firsts = readList('first-names-abroad.txt');
  readonly #families = readList('family-names.txt');
  readonly #towns = [...readList('french-towns.txt'), ...readList('cities.txt')];
  readonly #villages = readList('french-villages.txt');

  constructor(slots: ReadonlyMap<string, readonly string[]>) {
    this.#slots = slots;
  }

  fill(pattern: string): string {
    const kept = new Map<string, string>();
    const replace = (text: string): string =>
      text.replace(/\$([A-Za-z]+)(\d?)/g, (slot, name: string, number: string) => {
        const value = kept.get(slot) ?? replace(this.#value(name));
        if (number !== '') kept.set(slot, value);
        return value;
      });
    return replace(pattern);
  }

  #value(slot: string): string {
    const values = this.#slots.get(slot);
    if (values !== undefined) return this.#oneOf(values);
    if (slot === 'ACRO')
      return Array.from({ length: 2 + this.#below(3) }, () => this.#oneOf([...'ABCDEFGIMNOPRSTU'])).join('');
    if (slot === 'Acro') return Array.from({ length: 2 + this.#below(2) }, (_, i) => this.#syllable(i)).join('');
    if (slot !== slot.toLowerCase()) return this.#value(slot.toLowerCase()).toUpperCase();
    switch (slot) {
      case 'first':
        return this.#oneOf(this.#firsts);
      case 'last':
        // Many family names are in no list, and many are a village's too.
        return [this.#oneOf(this.#families), this.#oneOf(this.#villages), this.#madeUp()][this.#below(3)] ?? '';
      case 'town':
        return this.#oneOf(this.#towns);
      case 'firm':
        return this.#madeUp();
    }
    throw new Error(
      `invented-names.txt has a slot $${slot} that nothing says how to fill. Expected a line "${slot} = … | …".`,
    );
  }

  #madeUp(): string {
    return this.#oneOf(FIRST_SYLLABLES) + this.#oneOf(LAST_SYLLABLES);
  }

  #syllable(at: number): string {
    const first = this.#oneOf([...'BCDFGILMNPRST']);
    return (
      (at === 0 ? first : first.toLowerCase()) + this.#oneOf([...'aeiou']) + this.#oneOf(['', '', 'c', 'm', 's', 'p'])
    );
  }

  #oneOf(values: readonly string[]): string {
    return values[this.#below(values.length)] ?? '';
  }

  #below(limit: number): number {
    return Math.floor(this.#next() * limit);
  }
}

/** The article that *{P Anne Morel} est à {L Dijon}.* stands for. */
function annotated(id: string, marked: string, weight: number): GoldArticle {
  const marks: Mark[] = [];
  let text = '';
  for (const part of marked.split(/(\{[POL] [^}]*\})/)) {
    const type = /^\{([POL]) /.exec(part)?.[1] as keyof typeof TYPES | undefined;
    const words = type === undefined ? part : part.slice(3, -1);
    const start = [...text].length;
    text += words;
    if (type !== undefined) marks.push({ start, end: start + [...words].length, type: TYPES[type] });
  }
  return goldArticle(id, text, marks, weight);
}
