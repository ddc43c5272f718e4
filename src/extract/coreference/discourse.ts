import type { Span } from '../article-graph.ts';
import type { Document } from '../document.ts';
import { findQuoteSpans } from '../text/quote-spans.ts';
import { LINE_END, type WordRange } from '../text/words.ts';

/** An article's words with its quotations taken as wholes, so that a sentence runs on behind the quotation in it. */
export interface Discourse {
  readonly doc: Document;
  /** Between quotation marks; in order and not overlapping. */
  readonly quotes: readonly Span[];
  /** The words of each quotation, marks included. */
  readonly quoteWords: readonly WordRange[];
  /** By word: the quotation that it lies in, or -1. */
  readonly quoteOf: Int32Array;
  /** Sentences outside quotations, quotations included as parts. */
  readonly sentences: readonly WordRange[];
  /** By word: its sentence. */
  readonly sentenceOf: Int32Array;
}

/** A longer run without a full stop is cut, so that no text costs more than its length. */
const LONGEST = 400;

export function readDiscourse(doc: Document): Discourse {
  const { words } = doc;
  const quotes = findQuoteSpans(doc.text, doc.article.body);
  const quoteOf = new Int32Array(words.length).fill(-1);
  const quoteWords: WordRange[] = [];
  let at = 0;
  quotes.forEach((quote, index) => {
    while ((words[at]?.end ?? Infinity) <= quote.start) at++;
    const first = at;
    while ((words[at]?.start ?? Infinity) < quote.end) quoteOf[at++] = index;
    quoteWords.push({ first, end: at });
  });
  const sentences = sentencesAround(doc, quoteOf, quotes);
  const sentenceOf = new Int32Array(words.length);
  sentences.forEach(({ first, end }, index) => {
    sentenceOf.fill(index, first, end);
  });
  return { doc, quotes, quoteWords, quoteOf, sentences, sentenceOf };
}

/** The sentence that a quotation begins in. */
export function sentenceAround(discourse: Discourse, quote: number): WordRange {
  const at = discourse.quoteWords[quote]?.first ?? 0;
  return discourse.sentences[discourse.sentenceOf[at] ?? 0] ?? { first: at, end: at };
}

function sentencesAround(doc: Document, quoteOf: Int32Array, quotes: readonly Span[]): WordRange[] {
  const { words, text } = doc;
  const ends = new Set(doc.sentences.map(({ end }) => end));
  const found: WordRange[] = [];
  let first = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    const next = words[i + 1];
    if (word === undefined || next === undefined) break;
    const quote = quoteOf[i] ?? -1;
    if (next.lower === LINE_END || (quote >= 0 && quoteOf[i + 1] === quote)) continue;
    const cut = i + 1 - first >= LONGEST || /[\n\r]/.test(text.slice(word.end, next.start));
    if (cut || (quote < 0 ? ends.has(word.end) : endsInside(text, quotes[quote], next.start))) {
      found.push({ first, end: i + 1 });
      first = i + 1;
    }
  }
  if (first < words.length) found.push({ first, end: words.length });
  return found;
}

/** True where a quotation that ends with a full stop is followed by a capital: a sentence has ended within it. */
function endsInside(text: string, quote: Span | undefined, next: number): boolean {
  if (quote === undefined) return false;
  return /[.!?…]\s*$/.test(text.slice(quote.start, quote.end - 1).slice(-6)) && /[\p{Lu}«“—]/u.test(text[next] ?? '');
}
