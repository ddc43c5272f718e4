import type { EventKind } from '../vocabulary.ts';

const CONDITIONAL = /(?<!\p{L})\p{Ll}*(?:er|ir|dr|ur|rr|vr)ai(?:en)?t(?!\p{L})/u;
const DENIED = /(?<!\p{L})n(?:e\s|['’])(?:\S+\s){1,3}(?:pas|jamais|aucune?)(?!\p{L})/iu;
/** Kinds whose event is what somebody says or decides, also of what is not. */
const DECISIONS: ReadonlySet<EventKind> = new Set(['STATEMENT', 'LAW', 'ECONOMY', 'APPOINTMENT', 'CULTURE', 'OTHER']);

/** True where the words that name an event only say that it may be or is not, or ask for it. */
export function isUnreal(words: string, kind: EventKind): boolean {
  if (/[«"“]/u.test(words)) return false;
  return /\?\s*$/.test(words) || CONDITIONAL.test(words) || (!DECISIONS.has(kind) && DENIED.test(words));
}
