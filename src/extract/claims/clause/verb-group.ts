import type { Document } from '../../document.ts';
import { WEEKDAYS } from '../../lexicons/calendar.ts';
import { BE, CLITICS, DETERMINERS, HAVE } from '../../lexicons/function-words.ts';

/** The words of a verb before its last: auxiliaries, negation, pronouns, adverbs. */
export interface VerbGroup {
  /** The last token before the group. */
  readonly before: number;
  readonly negated: boolean;
  readonly reflexive: boolean;
  readonly plural: boolean;
  /** An auxiliary of the passive voice, or none. */
  readonly passive: boolean;
  /** Its subject is that of the sentence, wherever it stands: *après avoir battu*. */
  readonly adjunct: boolean;
  /** The passive is still to come: *sera remplacé*. */
  readonly future: boolean;
  /** A participle without auxiliary. */
  readonly bare: boolean;
  /** The token of an object pronoun, or -1. */
  readonly clitic: number;
}

export const NEGATIONS: ReadonlySet<string> = new Set(['pas', 'jamais', 'plus', 'point', 'guère', 'aucunement']);
const WILL_BE = new Set(['sera', 'seront']);
/** Before an infinitive of the past. */
const ADJUNCTS = new Set(['après', 'pour']);
const BETWEEN = new Set([
  ...WEEKDAYS,
  ...'aussi également déjà encore donc ainsi vivement bien tous deux ensuite finalement toujours enfin alors'.split(
    ' ',
  ),
  ...['hier', "aujourd'hui", 'même', 'lui-même', 'elle-même'],
]);
const LINKS = new Set(['de', "d'", 'à', 'par', 'pour']);
/** Verbs whose infinitive has been done. */
const FACTUAL = /^(?:vient|viennent|venait|réussit|parvient|parviennent|finit|tient)$/;
const FACTUAL_PAST = /^(?:réussi|parvenu|parvenue|fini|tenu|profité)$/;
const SAYING = /^(?:décide|décident|choisit|choisissent|dit|déclare|affirme|annonce|annoncent|appelle|appellent)$/;
const SAYING_PAST = /^(?:décidé|choisi|dit|déclaré|affirmé|annoncé|appelé)$/;
/** Words of *à son tour*, *de nouveau*, *pour sa part*, *par la suite*, *à plusieurs reprises*. */
const INSERTED = new Set(
  'à son sa leur tour de nouveau pour part par ailleurs la suite plusieurs reprises lui elle eux dès le lendemain en effet fois'.split(
    ' ',
  ),
);
const LONGEST_INSERTION = 12;
/** Tokens from a participle back to the auxiliary that it shares with another. */
const LONGEST_SHARED = 40;
const ADVERB = /^[a-zéèêâîôûç]{3,}ment$/;

/** True for an adverb, a day or a pronoun that may stand within a verb. */
export function isBetween(word: string): boolean {
  return BETWEEN.has(word) || (ADVERB.test(word) && word !== 'gouvernement');
}

/** The group of a finite verb at this token. */
export function groupOfFinite(doc: Document, token: number): VerbGroup {
  return pronounsBefore(doc, token - 1, {
    negated: false,
    plural: /ent$(?<!tient|vient)/.test(doc.lower[token] ?? ''),
    passive: false,
  });
}

/**
 * The group of the verb that makes an infinitive at this token a fact: *vient de battre*, *a tenu à saluer*.
 *
 * @param saying it is done by saying so: *a décidé de soutenir*
 */
export function groupOfInfinitive(doc: Document, token: number, saying: boolean): VerbGroup | null {
  const reflexive = word(doc, token - 1) === 'se' || word(doc, token - 1) === "s'";
  const link = reflexive ? token - 2 : token - 1;
  const governor = LINKS.has(word(doc, link)) ? link - 1 : link;
  const verb = word(doc, governor);
  if (FACTUAL_PAST.test(verb) || (saying && SAYING_PAST.test(verb))) {
    const group = groupOfParticiple(doc, governor);
    return group.bare ? null : { ...group, passive: false, reflexive };
  }
  const finite = FACTUAL.test(verb) || (saying && SAYING.test(verb));
  return finite ? { ...groupOfFinite(doc, governor), reflexive } : null;
}

/** The group of a participle of the past at this token. */
export function groupOfParticiple(doc: Document, token: number): VerbGroup {
  let at = token - 1;
  let negated = false;
  let been = false;
  for (; isBetween(word(doc, at)) || NEGATIONS.has(word(doc, at)) || word(doc, at) === 'été'; at--) {
    negated ||= NEGATIONS.has(word(doc, at));
    been ||= word(doc, at) === 'été';
  }
  const alone = at;
  at = beforeInsertion(doc, at);
  const auxiliary = word(doc, at);
  if (auxiliary === 'avoir' || auxiliary === 'être') {
    const perfect = groupOfPerfect(doc, at, been);
    if (perfect !== null) return perfect;
  }
  const future = WILL_BE.has(auxiliary);
  if (!future && !HAVE.has(auxiliary) && !BE.has(auxiliary)) {
    const shared = sharedAuxiliary(doc, alone, token);
    if (shared !== null) {
      return { ...PLAIN, before: alone, negated: false, reflexive: false, plural: /ont$/.test(shared), passive: false };
    }
    return { ...PLAIN, before: alone, negated: false, reflexive: false, plural: false, passive: true, bare: true };
  }
  const passive = been || future || BE.has(auxiliary);
  return pronounsBefore(doc, at - 1, { negated, plural: /ent$|ont$/.test(auxiliary), passive, future });
}

/** The *a* of *a vu X et salué Y*, whose object comes next; null where the participle goes by itself. */
function sharedAuxiliary(doc: Document, link: number, token: number): string | null {
  const object = DETERMINERS.has(word(doc, token + 1)) || (doc.nameOf[token + 1] ?? -1) >= 0;
  if (!object || !/^(?:et|,)$/.test(word(doc, link))) return null;
  for (let at = link - 1; at > link - LONGEST_SHARED && doc.sentenceOf[at] === doc.sentenceOf[token]; at--) {
    if (/^(?:qui|que|qu'|où|dont|pas|[«»;:(])$/.test(word(doc, at)) || BE.has(word(doc, at))) return null;
    if (HAVE.has(word(doc, at))) return word(doc, at);
  }
  return null;
}

/** *après avoir battu*, *après s’être rendu*, *avant d’être battu*, *vient d’être élu*: of *avoir* or *être* at this token. */
function groupOfPerfect(doc: Document, token: number, been: boolean): VerbGroup | null {
  const reflexive = word(doc, token - 1) === "s'";
  const link = reflexive ? token - 2 : token - 1;
  const passive = been || (word(doc, token) === 'être' && !reflexive);
  const before = link - 1;
  if (ADJUNCTS.has(word(doc, link)) || (word(doc, link) === "d'" && word(doc, before) === 'avant')) {
    return { ...PLAIN, before, negated: false, reflexive, plural: false, passive, adjunct: true };
  }
  if (word(doc, link) !== "d'" || !FACTUAL.test(word(doc, before))) return null;
  return { ...groupOfFinite(doc, before), passive, reflexive };
}

/** *a, ce mercredi, menacé*, *a à son tour menacé*: the auxiliary before what is put in. */
function beforeInsertion(doc: Document, token: number): number {
  if (word(doc, token) !== ',') {
    let at = token;
    while (INSERTED.has(word(doc, at))) at--;
    return HAVE.has(word(doc, at)) || BE.has(word(doc, at)) ? at : token;
  }
  for (let at = token - 2; at > token - LONGEST_INSERTION; at--) {
    if (word(doc, at) !== ',') continue;
    const auxiliary = word(doc, at - 1);
    return HAVE.has(auxiliary) || BE.has(auxiliary) ? at - 1 : token;
  }
  return token;
}

const PLAIN = { adjunct: false, future: false, bare: false, clitic: -1 };

function pronounsBefore(
  doc: Document,
  from: number,
  rest: Pick<VerbGroup, 'negated' | 'plural' | 'passive'> & Partial<Pick<VerbGroup, 'future'>>,
): VerbGroup {
  let { negated } = rest;
  let before = from;
  let reflexive = false;
  let clitic = -1;
  for (;;) {
    const here = word(doc, before);
    if (here === 'ne' || here === "n'") negated = true;
    else if (here === 'se' || here === "s'") reflexive = true;
    else if (CLITICS.has(here) && here !== 'y' && here !== 'en' && (doc.nameOf[before] ?? -1) < 0) clitic = before;
    else if (!isBetween(here) && here !== 'y' && here !== 'en')
      return { ...PLAIN, ...rest, before, negated, reflexive, clitic };
    before--;
  }
}

function word({ lower }: Document, token: number): string {
  return lower[token] ?? '';
}
