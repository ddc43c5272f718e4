import type { Span } from '../article-graph.ts';
import { type Document, tokenFrom } from '../document.ts';
import { FUTURE } from '../lexicons/conjugation.ts';
import type { EventKind } from '../vocabulary.ts';
import { isFiniteVerb } from './main-clause.ts';

const CONDITIONAL = /(?:er|ir|dr|ur|rr|vr)ai(?:en)?t$/;
const MODALS =
  /^(?:doit|doivent|peut|peuvent|va|vont|veut|veulent|envisage|envisagent|prévoit|prévoient|espère|espèrent|souhaite|souhaitent|refuse|refusent|menace|menacent|projette|projettent|apprête|apprêtent)$/;
const INFINITIVE = /(?:er|ir|re|oir)$/;
const NEGATIONS = /^(?:pas|jamais|aucune?)$/;
/** Kinds whose event is what somebody says or decides, also of what is to come. */
const DECISIONS: ReadonlySet<EventKind> = new Set(['STATEMENT', 'LAW', 'ECONOMY', 'APPOINTMENT', 'CULTURE', 'OTHER']);
/** Tokens around a verb in which its negation or infinitive stands. */
const REACH = 3;

/** True where the words that name an event only say that it may be, will be or is not, or ask for it. */
export function isUnreal({ tokens, lower, text }: Document, words: Span, kind: EventKind): boolean {
  const named = text.slice(words.start, words.end);
  if (/[«"“]/u.test(named)) return false;
  if (/\?\s*$/.test(named)) return true;
  for (let at = tokenFrom(tokens, words.start); (tokens[at]?.start ?? words.end) < words.end; at++) {
    const word = lower[at] ?? '';
    if (CONDITIONAL.test(word)) return true;
    if (!MODALS.test(word) && !isFiniteVerb(lower, at)) continue;
    if (DECISIONS.has(kind)) return false;
    const around = lower.slice(Math.max(0, at - REACH), at + 1 + REACH);
    const denied = around.some((one) => /^n[e']$/.test(one)) && around.some((one) => NEGATIONS.test(one));
    return denied || FUTURE.test(word) || (MODALS.test(word) && around.some((one) => INFINITIVE.test(one)));
  }
  return false;
}
