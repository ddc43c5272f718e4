import type { Passage } from '../article-graph.ts';
import { byWord } from './by-word.ts';
import { chunks } from './chunks.ts';
import { lowered } from './spelling.ts';

export interface Token extends Passage {
  readonly kind: 'word' | 'number' | 'punctuation';
  /** Lower case, with a plain apostrophe and *œ*. */
  readonly lower: string;
}

const segmenter = new Intl.Segmenter('fr', { granularity: 'word' });
/** News repeats its words: one string of each spelling is one that look-ups find at once. */
const spellingOf = byWord((text) => ({ text, lower: lowered(text) }));
const ELISION = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’](?=.)/iu;
/** A title of courtesy that no blank parts from its name: *M.Morel*. */
const HONORIFIC = /^(?:MM?|M(?:me|lle|gr)s?|Mes?|Dr|Pr)(?=\.\p{Lu}\p{Ll})/u;
const LETTERS = '[A-Za-zÀ-ÖØ-öø-ÿŒœ]+';
/** Between blanks, a word or a number with the marks behind it: what most text is, and takes no segmenter to cut. */
const PLAIN = new RegExp(`(?<![^ \u00A0])(${LETTERS}(?:['’]${LETTERS})*|[0-9]+)[.,;:)»]*(?![^ \u00A0])`, 'g');

/**
 * Words, numbers and marks of `text`, in order; white space is left out. The segmenter's words are cut once more
 * behind an elided article or pronoun (*l’armée* is *l’* + *armée*).
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const push = (kind: Token['kind'], part: string, start: number) => {
    const { text, lower } = spellingOf(part);
    tokens.push({ kind, text, lower, start, end: start + part.length });
  };
  const pushWord = (word: string, start: number) => {
    const cut = ELISION.exec(word)?.[0].length ?? 0;
    if (cut > 0) push('word', word.slice(0, cut), start);
    push(/^\p{N}/u.test(word) ? 'number' : 'word', word.slice(cut), start + cut);
  };
  const pushSegments = (part: string, from: number) => {
    for (const { segment, index, isWordLike } of segmenter.segment(part)) {
      const title = HONORIFIC.exec(segment)?.[0].length ?? 0;
      if (title > 0) push('word', segment.slice(0, title), from + index);
      if (title > 0) push('punctuation', '.', from + index + title);
      const first = title > 0 ? title + 1 : 0;
      if (isWordLike) pushWord(segment.slice(first), from + index + first);
      else if (segment.trim() !== '') push('punctuation', segment, from + index);
    }
  };
  for (const chunk of chunks(text)) {
    const part = text.slice(chunk.start, chunk.end).replaceAll('\u202F', '\u00A0'); // which Unicode takes for a letter
    let done = 0;
    for (const { index, 0: all, 1: word = '' } of part.matchAll(PLAIN)) {
      if (index > done + 1) pushSegments(part.slice(done, index), chunk.start + done);
      pushWord(word, chunk.start + index);
      done = index + all.length;
      for (let at = index + word.length; at < done; at++) push('punctuation', part.charAt(at), chunk.start + at);
    }
    if (done < part.length) pushSegments(part.slice(done), chunk.start + done);
  }
  return tokens;
}
