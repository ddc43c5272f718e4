import type { Document } from '../document.ts';
import type { EntityTable } from '../drafts/entity-table.ts';
import type { NameSpan } from '../names/name-span.ts';
import { fold } from '../text/fold.ts';
import { singleSpaced } from '../text/spelling.ts';

const HONORIFIC = /^(?:MM?|M(?:me|lle|gr)s?|Me|Dr|Pr)\.?\s+(?=\S)/u;

/** Behind these a first name is whole: *le pape François* is not *François Hollande*. */
const REGNAL = /(?:^|[\s’'])(?:papes?|roi|reine|prince|princesse|empereur|impératrice|sultan|saint|sainte)\s$/iu;

/** Of more namesakes only the first are compared, so that time stays linear. */
const MOST_NAMESAKES = 50;

/** All mentions of one spelling of a person's name. */
interface Spelling {
  readonly text: string;
  readonly words: readonly string[];
  readonly spans: NameSpan[];
}

/**
 * Joins names of persons to persons. A name is a short form of a fuller one in the same article when it is its end
 * (*Hatami*, *Bongo Ondimba*), its beginning of two words or more (*Ali Bongo*), its first name alone, or its family
 * name behind an initial (*N. Belloubet*). Of several fuller names, the one that the article has most often is taken.
 */
export function findPeople(doc: Document, table: EntityTable): void {
  const spellings = collect(doc);
  const byEdge = indexByEdge(spellings);
  const fuller = new Map(
    spellings.map((spelling) => [spelling, isRegnal(doc.text, spelling) ? null : fullerOf(spelling, byEdge)]),
  );
  for (const spelling of spellings) {
    let full = spelling;
    for (let next = fuller.get(full); next !== undefined && next !== null; next = fuller.get(full)) full = next;
    const person = table.entity('Person', full.words.join(' '), { fr: full.text, en: null });
    table.alsoKnownAs(person, spelling.words.join(' '));
    for (const span of spelling.spans) {
      table.mention(person, span, 'NAME', spelling === full ? 'FULL_NAME' : 'SHORT_NAME');
    }
    person.aliases.add(spelling.text);
  }
}

function isRegnal(text: string, { words, spans }: Spelling): boolean {
  return words.length === 1 && spans.some(({ start }) => REGNAL.test(text.slice(Math.max(0, start - 12), start)));
}

function collect({ names, text }: Document): Spelling[] {
  const found = new Map<string, Spelling>();
  for (const span of names) {
    if (span.type !== 'Person') continue;
    const name = singleSpaced(text.slice(span.start, span.end).replace(HONORIFIC, ''));
    const words = fold(name)
      .split(/[\s.]+/)
      .filter((word) => word !== '');
    if (words.length === 0) continue;
    const spelling = found.get(words.join(' ')) ?? { text: name, words, spans: [] };
    spelling.spans.push(span);
    found.set(words.join(' '), spelling);
  }
  return [...found.values()];
}

function indexByEdge(spellings: readonly Spelling[]): Map<string, Spelling[]> {
  const index = new Map<string, Spelling[]>();
  for (const spelling of spellings) {
    if (spelling.words.length < 2) continue;
    for (const word of new Set([spelling.words[0], spelling.words.at(-1)])) {
      if (word === undefined) continue;
      const others = index.get(word);
      if (others === undefined) index.set(word, [spelling]);
      else others.push(spelling);
    }
  }
  return index;
}

function fullerOf(short: Spelling, byEdge: ReadonlyMap<string, readonly Spelling[]>): Spelling | null {
  const [first, last] = [short.words[0] ?? '', short.words.at(-1) ?? ''];
  const near = new Set([
    ...(byEdge.get(last) ?? []).slice(0, MOST_NAMESAKES),
    ...(byEdge.get(first) ?? []).slice(0, MOST_NAMESAKES),
  ]);
  const candidates = [...near].filter((full) => full !== short && isShortOf(short.words, full.words));
  if (candidates.length === 0) return null;
  return candidates.reduce((best, next) => (next.spans.length > best.spans.length ? next : best));
}

function isShortOf(short: readonly string[], full: readonly string[]): boolean {
  if (short.length >= full.length) return short.length === full.length && isInitialOf(short, full);
  const ends = short.every((word, i) => word === full[full.length - short.length + i]);
  const begins = short.every((word, i) => word === full[i]);
  return ends || begins || isInitialOf(short, full);
}

/** *N. Belloubet* of *Nicole Belloubet*. */
function isInitialOf(short: readonly string[], full: readonly string[]): boolean {
  const [initial = '', last] = short;
  return (
    short.length === 2 &&
    initial.length === 1 &&
    full[0]?.startsWith(initial) === true &&
    full[0] !== initial &&
    full.at(-1) === last
  );
}
