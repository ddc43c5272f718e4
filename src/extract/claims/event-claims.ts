import { tokenFrom } from '../entities/reader.ts';
import { type ClaimContext, spanAround, toDrafts } from './claim-context.ts';
import type { ClaimDraft } from './claim-sheet.ts';

/** Who takes part in an event that heads the headline: *Jeux de Y : X en or*. The main event has rules of its own. */
export function findEventClaims(context: ClaimContext): ClaimDraft[] {
  const { reader, table, subjects } = context;
  const claims: ClaimDraft[] = [];
  for (const draft of table.drafts) {
    if (draft.type !== 'Event' || draft.main) continue;
    for (const { start, end } of draft.mentions) {
      const colon = tokenFrom(reader.tokens, end);
      if (reader.words[colon] !== ':' || reader.sentenceOf[colon] !== 0) continue;
      const subject = subjects.mainFrom(colon + 1);
      if (subject === null || !subject.drafts.every(({ type }) => type === 'Person' || type === 'Country')) continue;
      const event = { drafts: [draft], start, end };
      claims.push(
        ...toDrafts(context, {
          one: subject,
          other: event,
          predicate: 'PARTICIPATED_IN',
          evidence: spanAround(event, subject),
        }),
      );
    }
  }
  return claims;
}
