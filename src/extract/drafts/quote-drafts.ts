import type { Quote } from '../article-graph.ts';
import type { FoundQuote } from '../quotes/find-quotes.ts';
import { capitalized, nameKey } from '../text/spelling.ts';
import { type EntityDraft, type Refs, refOf } from './entity-table.ts';

/** A quote whose speaker is still a draft. */
export interface QuoteDraft {
  readonly quote: FoundQuote;
  readonly speaker: EntityDraft | null;
}

/** The quotes with refs instead of drafts, and with the fullest name of their speaker. */
export function toQuotes(drafts: readonly QuoteDraft[], refs: Refs): Quote[] {
  return drafts.map(({ quote: { start, end, text, speaker, speakerName, cue }, speaker: draft }) => {
    const name = speakerName === null ? null : fullestName(speakerName, draft);
    return { start, end, text, speaker, speakerName: name, speakerRef: refOf(draft, refs), cue };
  });
}

/**
 * *Mme Merkel* and *OMS* under their full names where the article has them; somebody known by office only as the quote's
 * attribution has it.
 */
function fullestName(speakerName: string, draft: EntityDraft | null): string {
  const alias = draft?.type === 'Organization' && draft.aliases.has(speakerName);
  if (alias && isStatedInFull(draft) && draft.name.fr.length > speakerName.length) return draft.name.fr;
  if (draft?.type !== 'Person') return speakerName;
  return draft.unnamed ? capitalized(speakerName) : draft.name.fr;
}

/** True where the article calls it by the name it is known by: not *OMS* alone. */
function isStatedInFull({ name, mentions }: EntityDraft): boolean {
  return mentions.some(({ text }) => nameKey(text) === nameKey(name.fr));
}
