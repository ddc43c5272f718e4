import { SURE_FUTURE } from '../lexicons/conjugation.ts';
import type { EventKind } from '../vocabulary.ts';

const CONDITIONAL = /(?<!\p{L})\p{Ll}*(?:er|ir|dr|ur|rr|vr)ai(?:en)?t(?!\p{L})/u;
const DENIED = /(?<!\p{L})n(?:e\s|['’])(?:\S+\s){1,3}(?:pas|jamais|aucune?)(?!\p{L})/iu;
/** A verb of intent with an infinitive behind it. */
const INTENDED =
  /(?<!\p{L})(?:va|vont|doit|doivent|peut|peuvent|veut|veulent|envisage|prévoit|espère|souhaite|refuse|menace)\s(?:\S+\s)?\p{Ll}+(?:er|ir|re)(?!\p{L})/u;
/** Kinds whose event is what somebody says or decides, also of what is not or is to come. */
const DECISIONS: ReadonlySet<EventKind> = new Set(['STATEMENT', 'LAW', 'ECONOMY', 'APPOINTMENT', 'CULTURE', 'OTHER']);

/** True where the words that name an event only say that it may be, will be or is not, or ask for it. */
export function isUnreal(words: string, kind: EventKind): boolean {
  if (/[«"“]/u.test(words)) return false;
  if (/\?\s*$/.test(words) || CONDITIONAL.test(words)) return true;
  return !DECISIONS.has(kind) && (DENIED.test(words) || isPlanned(words));
}

function isPlanned(words: string): boolean {
  return INTENDED.test(words) || words.split(/[^\p{L}]+/u).some((word) => SURE_FUTURE.test(word));
}
