import type { Passage } from '../article-graph.ts';
import { byWord } from './by-word.ts';
import { chunks } from './chunks.ts';

export interface Token extends Passage {
  readonly kind: 'word' | 'number' | 'punctuation';
}

const words = new Intl.Segmenter('fr', { granularity: 'word' });
/** The one string of a spelling, so that look-ups by it find it at once. */
const oneOf = byWord((spelling) => spelling);
const ELISION = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’](?=.)/iu;

/**
 * Words, numbers and marks of `text`, in order; white space is left out. The segmenter's words are cut once more
 * behind an elided article or pronoun (*l’armée* is *l’* + *armée*).
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const push = (kind: Token['kind'], part: string, start: number) => {
    tokens.push({ kind, text: oneOf(part), start, end: start + part.length });
  };
  for (const chunk of chunks(text)) {
    const part = text.slice(chunk.start, chunk.end).replaceAll('\u202F', '\u00A0'); // which Unicode takes for a letter
    for (const { segment, index, isWordLike } of words.segment(part)) {
      const start = chunk.start + index;
      if (!isWordLike) {
        if (segment.trim() !== '') push('punctuation', segment, start);
        continue;
      }
      const cut = ELISION.exec(segment)?.[0].length ?? 0;
      if (cut > 0) push('word', segment.slice(0, cut), start);
      push(/^\p{N}/u.test(segment) ? 'number' : 'word', segment.slice(cut), start + cut);
    }
  }
  return tokens;
}
