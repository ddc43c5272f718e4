import { type Document, tokenSpan } from '../document.ts';
import type { ClaimDraft } from '../drafts/claim-drafts.ts';
import { DE, DEFINITE_ARTICLE, LOCATIVES } from '../lexicons/function-words.ts';
import type { Predicate } from '../vocabulary.ts';
import { type Argument, argumentOf, type Reading, wordBefore } from './clause/arguments.ts';
import { bearerEndingAt } from './clause/arguments-before.ts';
import { type ClaimContext, isOnePerson, spanAround } from './clause/claim-context.ts';
import { groupOfParticiple, type VerbGroup } from './clause/verb-group.ts';
import { beforeNouns, subjectOf } from './clause/verb-subject.ts';
import { toClaimDrafts } from './triple.ts';

const BORN = new Set(['né', 'née']);
const DIED =
  /^(?:morte?|décédée?|éteinte?|disparue?|suicidée?|tuée?|assassinée?|abattue?|exécutée?|poignardée?|noyée?)$/;
/** Bare, they tell of a death where the place comes next: *, jeune homme tué en Y*. */
const SLAIN = /^(?:tuée?|assassinée?|abattue?|exécutée?)$/;
/** *dans un hôpital de Zurich*, *à l’hôpital de Zurich*. */
const HOUSES = new Set('hôpital clinique domicile maison résidence ville commune banlieue prison'.split(' '));
const STOPS = new Set(". ; : ( « et mais où qui que qu' dont a ont est sont était avait avant après".split(' '));
const REACH = 16;

/**
 * Where persons were born and died: *X, né le 3 mars 1950 à Y*, *X est mort jeudi à l’âge de 80 ans à Y*, *il est décédé
 * dans un hôpital de Y*.
 */
export function findLifeClaims(context: ClaimContext): ClaimDraft[] {
  const { doc } = context;
  const claims: ClaimDraft[] = [];
  for (let token = 1; token < doc.lower.length; token++) {
    const life = lifeVerb(doc, token);
    if (life === null) continue;
    const { predicate, group } = life;
    const place = placeBehind(context, token + 1);
    const subject = place === null ? null : subjectOfLife(context, group);
    if (place === null || subject === null || !isOnePerson(subject) || group.negated) continue;
    const evidence = spanAround(subject, place, tokenSpan(doc, token, token));
    claims.push(...toClaimDrafts(context, { subject, object: place, predicate, evidence, token }, 'VERB'));
  }
  return claims;
}

/** The predicate of a participle that tells of a birth or a death, and the words of its verb. */
function lifeVerb(doc: Document, token: number): { predicate: Predicate; group: VerbGroup } | null {
  const word = doc.lower[token] ?? '';
  const born = BORN.has(word);
  if (!born && !DIED.test(word)) return null;
  const group = groupOfParticiple(doc, token);
  const died = group.bare ? SLAIN.test(word) && LOCATIVES.has(doc.lower[token + 1] ?? '') : group.passive;
  if (group.future || (!born && !died)) return null;
  return { predicate: born ? 'BORN_IN' : 'DIED_IN', group };
}

/** The first place behind a preposition in what follows, before another clause begins. */
function placeBehind({ doc, table }: Reading, from: number): Argument | null {
  const sentence = doc.sentenceOf[from];
  for (let token = from; token < from + REACH && doc.sentenceOf[token] === sentence; token++) {
    if (STOPS.has(doc.lower[token] ?? '')) return null;
    const start = doc.tokens[token]?.start ?? -1;
    const found = table
      .startingAt(start)
      .find(({ draft, mention }) => mention.form === 'NAME' && (draft.type === 'Place' || draft.type === 'Country'));
    if (found === undefined) continue;
    return isWithin(doc, token) ? argumentOf(found) : null;
  }
  return null;
}

function isWithin(doc: Document, token: number): boolean {
  const near = wordBefore(doc, token);
  const { word, at } = DEFINITE_ARTICLE.has(near.word) ? wordBefore(doc, near.at) : near;
  return LOCATIVES.has(word) || (DE.has(word) && HOUSES.has(doc.lower[at - 1] ?? ''));
}

/** *X est né*, *X, né*, *Né à Y, X*. */
function subjectOfLife(context: ClaimContext, group: VerbGroup): Argument | null {
  if (!group.bare) return subjectOf(context, group);
  const { doc } = context;
  const { before } = group;
  if (doc.sentenceOf[before] !== doc.sentenceOf[before + 1]) return context.anaphora.personAround(before + 1);
  const inserted = /^[,(]$/.test(doc.lower[before] ?? '');
  return bearerEndingAt(context, inserted ? before - 1 : before, false) ?? beforeNouns(context, before);
}
