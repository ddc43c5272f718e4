import type { Frame } from '../coreference/frame.ts';
import type { Attribution } from './attribution.ts';

/** True for words that somebody said or wrote; false for a title, a nickname or a term in quotation marks. */
export function isQuotation(frame: Frame, quote: number, attribution: Attribution): boolean {
  const range = frame.quoteUnits[quote] ?? { first: 0, end: 0 };
  const { units } = frame.context;
  let words = 0;
  for (let i = range.first; i < range.end; i++) if (units[i]?.kind !== 'punctuation') words++;
  if (words >= 3) return attribution.kind !== 'none' && attribution.kind !== 'subject';
  return attribution.kind === 'after' || attribution.kind === 'before';
}
