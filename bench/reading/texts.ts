import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateArticles } from '../data/articles.ts';
import { at } from '../data/random.ts';

/** A kind of text that reading is timed on. */
export interface TextKind {
  readonly name: string;
  /** Characters (UTF-16 code units), from short to long. */
  readonly lengths: readonly number[];
  /** A text of this length, the same each time. */
  readonly text: (length: number) => string;
}

const PROSE = [10_000, 100_000, 1_000_000, 10_000_000];
const ODD = [10_000, 100_000, 1_000_000];

/** News as it comes, and what would cost a reader dearly that looks back, or ahead, as far as a text goes. */
export const TEXT_KINDS: readonly TextKind[] = [
  kind('prose in paragraphs', PROSE, (prose) => prose),
  kind('prose in one paragraph', PROSE, (prose) => prose.replaceAll('\n', ' ')),
  kind('quotes that never close', ODD, (prose) => prose.replaceAll('»', '«')),
  kind('capitals only', ODD, (prose) => prose.toUpperCase()),
  kind('emoji and right-to-left words', ODD, withOddWords),
  { name: 'offices, one sentence', lengths: ODD, text: (length) => repeated(OFFICES, length) },
  { name: 'pronouns of nobody', lengths: ODD, text: (length) => repeated(PRONOUNS, length) },
];

const OFFICES = 'le ministre français de la Défense, Jean Dupont, ';
const PRONOUNS = 'Il a chanté, il a dansé, il a ri et il a dit : « Nous partirons demain ». ';

/** Articles of a generated set and the seed article in turn. Names come as in news: the longer, the more there are. */
function proseOf(length: number): string {
  const seed = seedArticle();
  const parts: string[] = [];
  let made = 0;
  for (const { article } of generateArticles(CLAIMS)) {
    const part = `${article.text}\n\n${seed}\n\n`;
    parts.push(part);
    made += part.length;
    if (made >= length) break;
  }
  return repeated(parts.join(''), length);
}

/** Of the set that articles are taken from: 12,000 entities. */
const CLAIMS = 100_000;

function seedArticle(): string {
  const file = readFileSync(join(import.meta.dirname, '..', '..', 'seeds', 'presstv-2018-09.txt'), 'utf8');
  return file.replace(/^date \S+\s+/, '').replace(/\s*Source:[^\n]*\s*$/, '');
}

const ODD_WORDS = ['👨‍👩‍👧‍👦', 'الرئيس', '🇫🇷😀', 'ירושלים'];

/** Every fourth blank holds an emoji, or an Arabic or Hebrew word. */
function withOddWords(prose: string): string {
  let blanks = 0;
  return prose.replaceAll(' ', () => {
    blanks++;
    return blanks % 4 === 0 ? ` ${at(ODD_WORDS, (blanks / 4) % ODD_WORDS.length)} ` : ' ';
  });
}

function kind(name: string, lengths: readonly number[], change: (prose: string) => string): TextKind {
  return { name, lengths, text: (length) => change(proseOf(length)).slice(0, length) };
}

function repeated(part: string, length: number): string {
  return part.repeat(Math.ceil(length / part.length)).slice(0, length);
}
