import type { Span } from '../article-graph.ts';

const LONGEST = 1000;

/**
 * Cuts `text` at line breaks, and a line longer than 1,000 code units at white space (inside a run without any, at the
 * limit but never inside a surrogate pair). `Intl.Segmenter` needs quadratic time in the length of its input.
 */
export function* chunks(text: string): Generator<Span> {
  for (const line of text.matchAll(/[^\n\r]+/g)) {
    const end = line.index + line[0].length;
    let start = line.index;
    while (end - start > LONGEST) {
      const cut = lastBreak(text, start, start + LONGEST);
      yield { start, end: cut };
      start = cut;
    }
    yield { start, end };
  }
}

function lastBreak(text: string, start: number, limit: number): number {
  for (let i = limit; i > start; i--) if (/\s/.test(text[i] ?? '')) return i;
  return /[\uDC00-\uDFFF]/.test(text[limit] ?? '') ? limit - 1 : limit;
}
