import { type Document, tokenFrom } from '../document.ts';
import { COMMON_VERBS } from '../lexicons/function-words.ts';
import type { Predicate } from '../vocabulary.ts';
import type { Triple } from './triple.ts';

/** What opens the clause that says of what, for what, to do what. */
const COMPLEMENTS: Partial<Record<Predicate, RegExp>> = {
  ACCUSED: /^(?:d'|de|du|des|pour)$/,
  DEMANDED_FROM: /^(?:d'|de|du|des|à|au|aux|qu'|que)$/,
  THREATENED: /^(?:d'|de)$/,
  CRITICIZED: /^(?:d'|de|pour)$/,
  PRAISED: /^(?:d'|de|pour)$/,
};

/** Accused of what, asked to do what, praised for what: the evidence goes on to the end of the clause. */
export function withComplement(doc: Document, triple: Triple): Triple {
  const { predicate, evidence } = triple;
  const behind = tokenFrom(doc.tokens, evidence.end);
  if (COMPLEMENTS[predicate]?.test(doc.lower[behind] ?? '') !== true) return triple;
  return { ...triple, evidence: { start: evidence.start, end: endOfClause(doc, behind) } };
}

/** The end of the clause that goes on with this token. */
function endOfClause(doc: Document, token: number): number {
  const sentence = doc.sentenceOf[token];
  let at = token;
  for (let quoted = false; doc.sentenceOf[at] === sentence; at++) {
    const word = doc.lower[at] ?? '';
    if (word === '«') quoted = true;
    if (!quoted && (/^[.,;:!?()»]$/.test(word) || (word === 'et' && COMMON_VERBS.has(doc.lower[at + 1] ?? '')))) break;
    if (word === '»') quoted = false;
  }
  return doc.tokens[at - 1]?.end ?? 0;
}
