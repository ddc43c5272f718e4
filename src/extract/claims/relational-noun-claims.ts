import { tokenFrom, tokenSpan } from '../document.ts';
import type { ClaimDraft } from '../drafts/claim-drafts.ts';
import { RELATIONAL_NOUNS, type RelationalNoun } from '../lexicons/claim-nouns.ts';
import { COPULAS, DE, DETERMINERS, POSSESSIVES, PREPOSITIONS, TO } from '../lexicons/function-words.ts';
import { adjectiveAt } from '../phrases/country-adjective.ts';
import type { Predicate } from '../vocabulary.ts';
import { behindAdjunct } from './clause/adjuncts.ts';
import { type Argument, argumentStartingAt, behindWord, wordBefore } from './clause/arguments.ts';
import { bearerEndingAt } from './clause/arguments-before.ts';
import { type ClaimContext, spanAround } from './clause/claim-context.ts';
import { bodyStartingAt } from './clause/collectives.ts';
import { conjunctsStartingAt, exampleOpener, objectStartingAt } from './clause/coordination.ts';
import { groupOfFinite } from './clause/verb-group.ts';
import { subjectOf } from './clause/verb-subject.ts';
import { type Triple, toClaimDrafts, tripleOf } from './triple.ts';

const LINKS = new Set([...COPULAS, 'sont', 'étaient', 'furent']);
const ADJECTIVES =
  /^(?:ancien(?:ne)?s?|nouve(?:au|l|lle|aux)|grande?s?|fervente?s?|principa(?:l|le|ux)|permanente?s?|fondateurs?|fondatrice|acti(?:f|ve|fs)|historiques?|influente?s?|autres?|seule?s?|simple|certains|proches?|éminente?s?|jeune)$/;
/** What once was so is stated by no claim of these. */
const PRESENT: ReadonlySet<Predicate> = new Set(['MEMBER_OF', 'SUPPORTED']);
const FORMER = /^(?:ex|ancien(?:ne)?s?)$/;
const PLURAL = /[sx]$/;
const BEARER_WAY = 3;

/**
 * Claims of a noun that says what somebody is to another: *X, membre de Y*, *X est membre de Y*, *le partisan de Y X*,
 * *son prédécesseur X*, *plusieurs membres de Y, notamment X*.
 */
export function findRelationalNounClaims(context: ClaimContext): ClaimDraft[] {
  const { doc } = context;
  const claims: ClaimDraft[] = [];
  for (let token = 0; token < doc.lower.length; token++) {
    const noun = RELATIONAL_NOUNS.get(doc.lower[token] ?? '');
    if (noun === undefined || (doc.nameOf[token] ?? -1) >= 0) continue;
    for (const triple of triplesOf(context, token, noun)) claims.push(...toClaimDrafts(context, triple, 'NOUN'));
  }
  return claims;
}

function triplesOf(context: ClaimContext, token: number, noun: RelationalNoun): Triple[] {
  const { doc } = context;
  let first = token;
  while (/^(?:ex|-)$/.test(doc.lower[first - 1] ?? '') || ADJECTIVES.test(doc.lower[first - 1] ?? '')) first--;
  if (PRESENT.has(noun.predicate) && doc.lower.slice(first, token).some((word) => FORMER.test(word))) return [];
  if (POSSESSIVES.has(doc.lower[first - 1] ?? '')) return ofSubject(context, token, noun);
  const object = objectBehind(context, token + 1, noun);
  if (object === null) return [];
  const found = bearersBefore(context, first, token) ?? bearersBehind(context, object, first, token);
  const bearers = found.filter(({ drafts }) => drafts.every(({ type }) => noun.bearers.includes(type)));
  return bearers.map((bearer) =>
    tripleOf(noun, [bearer, object], spanAround(bearer, object, tokenSpan(doc, token, token))),
  );
}

/** *son prédécesseur X*: what X was is told of the sentence's subject. */
function ofSubject(context: ClaimContext, token: number, noun: RelationalNoun): Triple[] {
  const { doc, anaphora } = context;
  if (noun.predicate !== 'SUCCEEDED') return [];
  const adjective = adjectiveAt(doc, token + 1);
  const at = adjective === null ? token + 1 : adjective.last + 1;
  const bearer = objectStartingAt(context, doc.lower[at] === ',' ? at + 1 : at, ['Person']);
  const owner = bearer === null ? null : anaphora.mainAround(token);
  if (bearer === null || owner === null) return [];
  const evidence = spanAround(tokenSpan(doc, token - 1, token - 1), bearer);
  return [tripleOf(noun, [bearer, owner], evidence)];
}

/** *de Y*, *du groupe Y*, *de l’aile droite de Y*, *à Y*, *Y* itself. */
function objectBehind(context: ClaimContext, token: number, noun: RelationalNoun): Argument | null {
  const { doc } = context;
  let at = token;
  while (ADJECTIVES.test(doc.lower[at] ?? '')) at++;
  const of = behindWord(doc, at, DE);
  const among = of ?? (/^(?:candidat|délégué)/.test(doc.lower[token - 1] ?? '') ? null : behindWord(doc, at, TO));
  if (noun.predicate === 'MEMBER_OF') return bodyStartingAt(context, among ?? at);
  return of === null ? null : objectStartingAt(context, of, noun.objects);
}

/** *X, membre*, *X est membre*, *Membre …, X*; null where none stands before. */
function bearersBefore(context: ClaimContext, first: number, token: number): readonly Argument[] | null {
  const { doc, anaphora } = context;
  let at = first - 1;
  while (DETERMINERS.has(doc.lower[at] ?? '')) at--;
  const word = doc.lower[at] ?? '';
  if (doc.sentenceOf[at] !== doc.sentenceOf[token]) return listOf(anaphora.personAround(token));
  if (word === ',') {
    const bearer = bearerEndingAt(context, at - 1, PLURAL.test(doc.lower[token] ?? ''));
    const place = bearer?.drafts.every(({ type }) => type === 'Country' || type === 'Place') ?? false;
    const led = place && PREPOSITIONS.has(wordBefore(doc, tokenFrom(doc.tokens, bearer?.start ?? 0)).word);
    return led ? null : listOf(bearer);
  }
  if (word === 'en') return listOf(anaphora.mainBefore(at)) ?? [];
  return LINKS.has(word) ? (listOf(subjectOf(context, groupOfFinite(doc, at))) ?? []) : null;
}

function listOf(bearer: Argument | null): readonly Argument[] | null {
  return bearer === null ? null : [bearer];
}

/** *membre de Y, X*, *membre de Y d’origine française X*, *membres de Y, notamment X et Z*. */
function bearersBehind(context: ClaimContext, object: Argument, first: number, token: number): readonly Argument[] {
  const { doc } = context;
  const near = tokenFrom(doc.tokens, object.end);
  const far = behindAdjunct(doc, near);
  const behind = doc.lower[far] === ',' ? far : near;
  const governed = PREPOSITIONS.has(doc.lower[first - 1] ?? '');
  if (PLURAL.test(doc.lower[token] ?? '')) {
    const opener = exampleOpener(doc, behind);
    return opener === null ? [] : conjunctsStartingAt(context, opener.behind, ['Person']);
  }
  for (let at = behind; at <= behind + BEARER_WAY; at++) {
    const bearer = argumentStartingAt(context, at, ['Person']);
    if (bearer !== null) return [bearer];
    const comma = doc.lower[at] === ',' && !governed;
    if (!comma && !/^(?:d'|origine|de|nationalité)$/.test(doc.lower[at] ?? '') && adjectiveAt(doc, at) === null) break;
  }
  return [];
}
