import { tokenFrom } from '../entities/reader.ts';
import type { SpokenQuote } from './attributions.ts';
import type { ClaimContext } from './claim-context.ts';
import type { ClaimDraft } from './claim-sheet.ts';
import { phraseStartingAt } from './noun-phrases.ts';
import { claimVerbs } from './verbs.ts';

const MARKS = /^[«“"]$/;

/** Whom a quote judges by its cue: *« X était un grand homme », a salué Y*: Y praises X, the quote's own subject. */
export function findQuoteClaims({ reader, table }: ClaimContext, quotes: readonly SpokenQuote[]): ClaimDraft[] {
  return quotes.flatMap(({ quote, speaker }) => {
    if (speaker === null || quote.cue === null || quote.speaker === null || quote.cue.start < quote.end) return [];
    const verb = quote.cue.text
      .toLowerCase()
      .split(/[\s'’]+/)
      .flatMap(claimVerbs)
      .find(({ verb: { acts, reflexive } }) => acts && !reflexive)?.verb;
    let first = tokenFrom(reader.tokens, quote.start);
    while (MARKS.test(reader.words[first] ?? '')) first++;
    const judged = verb === undefined ? null : phraseStartingAt(reader, table, first, ['Person', 'Organization']);
    const [object] = judged?.drafts ?? [];
    if (verb === undefined || object === undefined || object === speaker) return [];
    const evidence = { start: quote.start, end: Math.max(quote.cue.end, quote.speaker.end) };
    return [{ subject: speaker, predicate: verb.predicate, object, evidence }];
  });
}
