import { LIGHT_VERBS } from '../../lexicons/claim-nouns.ts';
import { DETERMINERS } from '../../lexicons/function-words.ts';
import { behindAdjunct } from './adjuncts.ts';
import type { Argument } from './arguments.ts';
import { type ClaimContext, isOnePerson } from './claim-context.ts';
import { groupOfFinite, groupOfParticiple } from './verb-group.ts';
import { subjectOf } from './verb-subject.ts';

/** Adjectives of a nominalization. */
export const QUALITIES =
  /^(?:officiel(?:le)?s?|privée?|surprise|d'état|historique|vibrante?|appuyée?|solennel(?:le)?|dernière?s?|vives?|nombreu(?:x|ses)|pleine?|enti(?:er|ère)|totale?|ferme|fort|forte|nouvelle?s?|première?)$/;
const REACH = 4;

/** The light verb of a nominalization, *rendre* of *rendre hommage*, with its subject. */
export interface LightVerb {
  readonly subject: Argument;
  /** The first token of the verb, and its last. */
  readonly verb: number;
  readonly last: number;
  /** The token of a pronoun before it, or -1. */
  readonly clitic: number;
  readonly negated: boolean;
}

/** Who stands before *a rendu un vibrant* …: the subject of the verb that the nominalization is the object of. */
export function lightVerbBefore(context: ClaimContext, token: number): LightVerb | null {
  const { doc } = context;
  for (let at = token - 1; at > token - 2 - REACH; at--) {
    const word = doc.lower[at] ?? '';
    const form = LIGHT_VERBS.get(word);
    if (form !== undefined) {
      const group = (form === 'past' ? groupOfParticiple : groupOfFinite)(doc, at);
      const subject = group.bare || group.passive ? null : subjectOf(context, group);
      if (subject === null || (group.plural && isOnePerson(subject))) return null;
      return { subject, verb: group.before + 1, last: at, clitic: group.clitic, negated: group.negated };
    }
    if (!DETERMINERS.has(word) && !QUALITIES.test(word) && behindAdjunct(doc, at) !== at + 1) return null;
  }
  return null;
}
