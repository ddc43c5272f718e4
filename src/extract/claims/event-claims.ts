import { tokenFrom, tokenSpan } from '../document.ts';
import type { ClaimDraft } from '../drafts/claim-drafts.ts';
import { type Argument, wordBefore } from './clause/arguments.ts';
import { type ClaimContext, spanAround } from './clause/claim-context.ts';
import { toClaimDrafts } from './triple.ts';

/** Who takes part in an event that heads the headline: *Jeux de Y : X en or*. The main event has rules of its own. */
export function findEventClaims(context: ClaimContext): ClaimDraft[] {
  const { doc, table } = context;
  const claims: ClaimDraft[] = [];
  for (const draft of table.drafts) {
    if (draft.type !== 'Event' || draft.main) continue;
    for (const { start, end } of draft.mentions) {
      const colon = tokenFrom(doc.tokens, end);
      if (doc.lower[colon] !== ':' || doc.sentenceOf[colon] !== 0) continue;
      const event = { drafts: [draft], start, end };
      for (const one of sportsmenBehind(context, colon)) {
        claims.push(
          ...toClaimDrafts(
            context,
            {
              subject: one,
              object: event,
              predicate: 'PARTICIPATED_IN',
              evidence: spanAround(event, one),
            },
            'NOUN',
          ),
        );
      }
    }
  }
  return claims;
}

/** The subject behind the colon and the other persons of the headline, but for those behind *de*. */
function sportsmenBehind({ doc, table, anaphora }: ClaimContext, colon: number): Argument[] {
  const subject = anaphora.mainFrom(colon + 1);
  if (subject === null || !subject.drafts.every(({ type }) => type === 'Person' || type === 'Country')) return [];
  const found = [subject];
  for (const { first, last } of doc.nameTokens) {
    const span = tokenSpan(doc, first, last);
    const person = table.at(span, 'Person');
    if (doc.sentenceOf[first] !== 0 || person === undefined || span.start < subject.end) continue;
    if (!/^(?:de|d'|du|roi|président|ministre)$/.test(wordBefore(doc, first).word))
      found.push({ drafts: [person], ...span });
  }
  return found;
}
