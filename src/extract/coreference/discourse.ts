import type { Span } from '../article-graph.ts';
import type { TextContext } from '../document.ts';

/** A range of units: half-open. */
export interface UnitRange {
  readonly first: number;
  readonly end: number;
}

/** An article's units with its quotations taken as wholes, so that a sentence runs on behind the quotation in it. */
export interface Frame {
  readonly context: TextContext;
  readonly quotes: readonly Span[];
  /** The units of each quotation, marks included. */
  readonly quoteUnits: readonly UnitRange[];
  /** By unit: the quotation that it lies in, or -1. */
  readonly quoteOf: Int32Array;
  /** Sentences outside quotations, quotations included as parts. */
  readonly sentences: readonly UnitRange[];
  /** By unit: its sentence. */
  readonly sentenceOf: Int32Array;
}

/** A longer run without a full stop is cut, so that no text costs more than its length. */
const LONGEST = 400;

/** @param quotes in order and not overlapping */
export function readFrame(context: TextContext, quotes: readonly Span[]): Frame {
  const { units } = context;
  const quoteOf = new Int32Array(units.length).fill(-1);
  const quoteUnits: UnitRange[] = [];
  let at = 0;
  quotes.forEach((quote, index) => {
    while ((units[at]?.end ?? Infinity) <= quote.start) at++;
    const first = at;
    while ((units[at]?.start ?? Infinity) < quote.end) quoteOf[at++] = index;
    quoteUnits.push({ first, end: at });
  });
  const sentences = sentencesAround(context, quoteOf, quotes);
  const sentenceOf = new Int32Array(units.length);
  sentences.forEach(({ first, end }, index) => {
    sentenceOf.fill(index, first, end);
  });
  return { context, quotes, quoteUnits, quoteOf, sentences, sentenceOf };
}

/** The sentence that a quotation begins in. */
export function sentenceAround(frame: Frame, quote: number): UnitRange {
  const at = frame.quoteUnits[quote]?.first ?? 0;
  return frame.sentences[frame.sentenceOf[at] ?? 0] ?? { first: at, end: at };
}

function sentencesAround(context: TextContext, quoteOf: Int32Array, quotes: readonly Span[]): UnitRange[] {
  const { units, article } = context;
  const ends = new Set(context.sentences.map(({ end }) => end));
  const found: UnitRange[] = [];
  let first = 0;
  for (let i = 0; i < units.length; i++) {
    const unit = units[i];
    const next = units[i + 1];
    if (unit === undefined || next === undefined) break;
    const quote = quoteOf[i] ?? -1;
    if (quote >= 0 && quoteOf[i + 1] === quote) continue;
    if (i + 1 - first >= LONGEST) {
      found.push({ first, end: i + 1 });
      first = i + 1;
      continue;
    }
    const line = /[\n\r]/.test(article.text.slice(unit.end, next.start));
    if (line || (quote < 0 ? ends.has(unit.end) : endsInside(article.text, quotes[quote], next.start))) {
      found.push({ first, end: i + 1 });
      first = i + 1;
    }
  }
  if (first < units.length) found.push({ first, end: units.length });
  return found;
}

/** True where a quotation that ends with a full stop is followed by a capital: a sentence has ended within it. */
function endsInside(text: string, quote: Span | undefined, next: number): boolean {
  if (quote === undefined) return false;
  return /[.!?…]\s*$/.test(text.slice(quote.start, quote.end - 1).slice(-6)) && /[\p{Lu}«“—]/u.test(text[next] ?? '');
}
