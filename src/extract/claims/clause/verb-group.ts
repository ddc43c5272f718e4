import type { Document } from '../../document.ts';
import { WEEKDAYS } from '../../lexicons/calendar.ts';
import { BE, CLITICS, HAVE } from '../../lexicons/function-words.ts';

/** The words of a verb before its last: auxiliaries, negation, pronouns, adverbs. */
export interface VerbGroup {
  /** The last token before the group. */
  readonly before: number;
  readonly negated: boolean;
  readonly reflexive: boolean;
  readonly plural: boolean;
  /** An auxiliary of the passive voice, or none. */
  readonly passive: boolean;
  /** The passive is still to come: *sera remplacé*. */
  readonly future: boolean;
  /** A participle without auxiliary. */
  readonly bare: boolean;
  /** The token of an object pronoun, or -1. */
  readonly clitic: number;
}

export const NEGATIONS: ReadonlySet<string> = new Set(['pas', 'jamais', 'plus', 'point', 'guère', 'aucunement']);
const BETWEEN = new Set([
  ...WEEKDAYS,
  ...'aussi également déjà encore donc ainsi vivement bien tous deux ensuite finalement toujours enfin alors'.split(
    ' ',
  ),
  ...['hier', "aujourd'hui", 'même', 'lui-même', 'elle-même'],
]);
/** Words of *à son tour*, *de nouveau*, *pour sa part*, *par la suite*, *à plusieurs reprises*. */
const INSERTED = new Set(
  'à son sa leur tour de nouveau pour part par ailleurs la suite plusieurs reprises lui elle eux dès le lendemain en effet fois'.split(
    ' ',
  ),
);
const LONGEST_INSERTION = 12;
const BARE = {
  negated: false,
  reflexive: false,
  plural: false,
  passive: true,
  future: false,
  bare: true,
  clitic: -1,
};
const ADVERB = /^[a-zéèêâîôûç]{3,}ment$/;

/** True for an adverb, a day or a pronoun that may stand within a verb. */
export function isBetween(word: string): boolean {
  return BETWEEN.has(word) || (ADVERB.test(word) && word !== 'gouvernement');
}

/** The group of a finite verb at this token. */
export function groupOfFinite(doc: Document, token: number): VerbGroup {
  const plural = /ent$(?<!tient|vient)/.test(doc.lower[token] ?? '');
  return withPronouns(doc, token - 1, { negated: false, plural, passive: false, future: false });
}

/** The group of a participle of the past at this token. */
export function groupOfParticiple(doc: Document, token: number): VerbGroup {
  let before = token - 1;
  let negated = false;
  let been = false;
  for (; ; before--) {
    const word = doc.lower[before] ?? '';
    if (!isBetween(word) && !NEGATIONS.has(word) && word !== 'été') break;
    negated ||= NEGATIONS.has(word);
    been ||= word === 'été';
  }
  const at = beforeInsertion(doc, before);
  const auxiliary = doc.lower[at] ?? '';
  const future = auxiliary === 'sera' || auxiliary === 'seront';
  if (!future && !HAVE.has(auxiliary) && !BE.has(auxiliary)) return { ...BARE, before };
  const passive = been || future || BE.has(auxiliary);
  return withPronouns(doc, at - 1, { negated, plural: /[eo]nt$/.test(auxiliary), passive, future });
}

/** *a, ce mercredi, menacé*, *a à son tour menacé*: the auxiliary before what is put in. */
function beforeInsertion({ lower }: Document, token: number): number {
  if (lower[token] === ',') {
    const comma = lower.lastIndexOf(',', token - 2);
    return comma > token - LONGEST_INSERTION && HAVE.has(lower[comma - 1] ?? '') ? comma - 1 : token;
  }
  let at = token;
  while (INSERTED.has(lower[at] ?? '')) at--;
  return HAVE.has(lower[at] ?? '') || BE.has(lower[at] ?? '') ? at : token;
}

/** The group with the pronouns and the *ne* that end at a token. */
function withPronouns(
  { lower, nameOf }: Document,
  from: number,
  rest: Pick<VerbGroup, 'negated' | 'plural' | 'passive' | 'future'>,
): VerbGroup {
  let { negated } = rest;
  let reflexive = false;
  let clitic = -1;
  for (let before = from; ; before--) {
    const here = lower[before] ?? '';
    if (here === 'ne' || here === "n'") negated = true;
    else if (here === 'se' || here === "s'") reflexive = true;
    else if (here === 'y' || here === 'en') continue;
    else if (CLITICS.has(here) && (nameOf[before] ?? -1) < 0) clitic = before;
    else if (!isBetween(here)) return { ...rest, before, negated, reflexive, bare: false, clitic };
  }
}
