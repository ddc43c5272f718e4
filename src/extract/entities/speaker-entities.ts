import type { Span } from '../article-graph.ts';
import { personKey } from '../coreference/same-person.ts';
import type { Document } from '../document.ts';
import type { EntityDraft, EntityTable } from '../drafts/entity-table.ts';
import { isTitle } from '../lexicons/titles.ts';
import type { FoundQuote } from '../quotes/find-quotes.ts';
import { fold } from '../text/fold.ts';
import { capitalized, nameKey, singleSpaced } from '../text/spelling.ts';

const DETERMINER = /^(?:l['’]|(?:le|la|un|une)\s)(?=\S)/i;
const PLURAL = /[sx]$/;
const NO_OFFICE = new Set(['premier', 'première', 'second', 'seconde', 'candidat', 'candidate']);

/** The entity that speaks a quote: the one named at its attribution, else the one of the resolved name. */
export function speakerOf(doc: Document, quote: FoundQuote, table: EntityTable): EntityDraft | null {
  const { speaker, speakerName } = quote;
  if (speaker === null) return null;
  const determiner = DETERMINER.exec(speaker.text)?.[0].length ?? 0;
  const span = { start: speaker.start + determiner, end: speaker.end };
  const named = table.at(speaker) ?? table.at(span) ?? entityOfName(speakerName, table);
  if (named !== null && named !== undefined) return named.type === 'Event' ? null : named;
  return personOfOffice(doc, span, table);
}

/** The entity of a name that the article gives in full. */
export function entityOfName(name: string | null, table: EntityTable): EntityDraft | null {
  if (name === null) return null;
  return (
    table.find('Person', personKey(name)) ??
    table.find('Organization', nameKey(name)) ??
    table.find('Place', nameKey(name)) ??
    table.find('Person', `office ${fold(name.replace(DETERMINER, ''))}`) ??
    null
  );
}

/** A speaker known by office only: *un porte-parole de la police*. */
function personOfOffice({ text }: Document, span: Span, table: EntityTable): EntityDraft | null {
  const words = singleSpaced(text.slice(span.start, span.end));
  const head = /^[\p{L}-]+/u.exec(words)?.[0] ?? '';
  if (PLURAL.test(head) || NO_OFFICE.has(head.toLowerCase())) return null;
  if (!isTitle(head)) return null;
  const draft = table.entity('Person', `office ${fold(words)}`, { fr: capitalized(words), en: null });
  draft.unnamed = true;
  table.mention(draft, span, 'NOMINAL', 'OFFICE');
  return draft;
}
