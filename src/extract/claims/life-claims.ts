import { type Document, tokenSpan } from '../document.ts';
import type { ClaimDraft } from '../drafts/claim-drafts.ts';
import { DE, DEFINITE_ARTICLE, LOCATIVES } from '../lexicons/function-words.ts';
import type { Predicate } from '../vocabulary.ts';
import { type Argument, argumentOf, type Reading, wordBefore } from './clause/arguments.ts';
import { bearerEndingAt } from './clause/arguments-before.ts';
import { type ClaimContext, isOnePerson, spanAround } from './clause/claim-context.ts';
import { groupOfFinite, groupOfParticiple, type VerbGroup } from './clause/verb-group.ts';
import { beforeNouns, subjectOf } from './clause/verb-subject.ts';
import { toClaimDrafts } from './triple.ts';

const BORN = new Set(['né', 'née']);
const DIED =
  /^(?:morte?|décédée?|éteinte?|disparue?|suicidée?|tuée?|assassinée?|abattue?|exécutée?|poignardée?|noyée?)$/;
const SLAIN = /^(?:tuée?|assassinée?|abattue?|exécutée?)$/;
const FINITE: ReadonlyMap<string, Predicate> = new Map([
  ['naît', 'BORN_IN'],
  ['meurt', 'DIED_IN'],
  ['décède', 'DIED_IN'],
]);
/** *a perdu la vie*, *a trouvé la mort*. */
const LOSSES: ReadonlyMap<string, string> = new Map([
  ['perdu', 'vie'],
  ['trouvé', 'mort'],
]);
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
    const place = placeBehind(context, life.end);
    const subject = place === null ? null : subjectOfLife(context, life.group);
    if (place === null || subject === null) continue;
    if (!isOnePerson(subject) || life.group.negated) continue;
    const { predicate } = life;
    const evidence = spanAround(subject, place, tokenSpan(doc, token, token));
    claims.push(...toClaimDrafts(context, { subject, object: place, predicate, evidence, token }, 'VERB'));
  }
  return claims;
}

interface LifeVerb {
  readonly predicate: Predicate;
  readonly group: VerbGroup;
  /** Behind its words. */
  readonly end: number;
}

function lifeVerb(doc: Document, token: number): LifeVerb | null {
  const word = doc.lower[token] ?? '';
  const finite = FINITE.get(word);
  if (finite !== undefined) return { predicate: finite, group: groupOfFinite(doc, token), end: token + 1 };
  const loss = word === 'succombé' || (doc.lower[token + 1] === 'la' && LOSSES.get(word) === doc.lower[token + 2]);
  if (!BORN.has(word) && !DIED.test(word) && !loss) return null;
  const group = groupOfParticiple(doc, token);
  if (group.future) return null;
  const predicate = BORN.has(word) ? 'BORN_IN' : 'DIED_IN';
  const told = group.bare ? isSlain(doc, token) : group.passive !== loss;
  if (predicate === 'DIED_IN' && !told) return null;
  return { predicate, group, end: loss && word !== 'succombé' ? token + 3 : token + 1 };
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

/** *, jeune homme tué en Y*: one by violence tells of a death where the place comes next. */
function isSlain({ lower }: Document, token: number): boolean {
  return SLAIN.test(lower[token] ?? '') && LOCATIVES.has(lower[token + 1] ?? '');
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
