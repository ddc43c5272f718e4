import type { Passage, Span } from '../article-graph.ts';
import { type Referents, referentOf } from '../coreference/referents.ts';
import { wordSpan } from '../document.ts';
import { attributeQuotes } from './attribute-quotes.ts';
import { isNamed, isQuotation } from './quotation.ts';

export interface FoundQuote extends Passage {
  /** The words that name the speaker where the quote is attributed: a bare name, a pronoun or an office. */
  readonly speaker: Passage | null;
  /** The speaker's fullest name in the article; the office of one known by office only. */
  readonly speakerName: string | null;
  /** The words that signal speech. */
  readonly cue: Passage | null;
}

/** The direct quotations of an article's body, in order and not overlapping. */
export function findQuotes(referents: Referents): FoundQuote[] {
  const { discourse } = referents;
  const { quotes: spans, doc } = discourse;
  const { text } = doc;
  const attributions = attributeQuotes(discourse);
  const said: boolean[] = [];
  const names = new Set<string>();
  attributions.forEach((attribution, quote) => {
    const { start = 0, end = 0 } = spans[quote] ?? {};
    const words = text
      .slice(start + 1, end - 1)
      .trim()
      .toLowerCase();
    if (isNamed(discourse, quote)) names.add(words);
    said.push(!names.has(words) && isQuotation(discourse, quote, attribution, said));
  });
  const passage = ({ start, end }: Span): Passage => ({ start, end, text: text.slice(start, end) });
  return spans.flatMap((span, quote) => {
    const { speaker = null, cue = null } = attributions[quote] ?? {};
    if (said[quote] !== true) return [];
    return [
      {
        ...passage(span),
        speaker: speaker === null ? null : passage(speaker.span),
        speakerName: speaker === null ? null : referentOf(referents, speaker),
        cue: cue === null ? null : passage(wordSpan(doc, cue)),
      },
    ];
  });
}
