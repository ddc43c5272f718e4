import type { Span } from '../article-graph.ts';
import { type Document, tokenFrom, tokenSpan } from '../document.ts';
import type { ClaimDraft } from '../drafts/claim-drafts.ts';
import { NOMINALIZATIONS, type Nominalization } from '../lexicons/claim-nouns.ts';
import { BE, DE, DETERMINERS, LOCATIVES, POSSESSIVES } from '../lexicons/function-words.ts';
import type { Predicate } from '../vocabulary.ts';
import { behindAdjuncts } from './clause/adjuncts.ts';
import { TRIBUTE } from './clause/anaphora.ts';
import { type Argument, argumentOf, argumentStartingAt, behindWord } from './clause/arguments.ts';
import { bearerEndingAt, placeBeforeWhere } from './clause/arguments-before.ts';
import { type ClaimContext, spanAround } from './clause/claim-context.ts';
import { conjunctsStartingAt, exampleOpener } from './clause/coordination.ts';
import { type LightVerb, lightVerbBefore, QUALITIES } from './clause/light-verbs.ts';
import { groupOfFinite } from './clause/verb-group.ts';
import { behindActs } from './clause/verb-objects.ts';
import { subjectOf } from './clause/verb-subject.ts';
import { type Triple, toClaimDrafts, tripleOf } from './triple.ts';

const WHILE = new Set(['pendant', 'durant', 'sous', 'depuis', 'lors']);
const UNREAL =
  /^(?:annulation|reports?|projets?|propositions?|proposé|possible|éventuel(?:le)?|future?|prochaine?|demandé?|refusé?|absence|risque|avant|prépare(?:r|nt)?|préparation|sans|ni|aucune?)$/;
const PLANNED = /^(?:prévue?s?|annoncée?s?|programmée?s?|attendue?s?|annulée?s?|reportée?s?|prochaine?)$/;
/** *annoncer une visite*: what is announced is not done, but for what is done by saying so. */
const SAYING = /^(?:annon[cç]|déclar)/;
const SAID: ReadonlySet<Predicate> = new Set(['SUPPORTED', 'PRAISED', 'CRITICIZED', 'SANCTIONED', 'MEMBER_OF']);
/** Praise and blame of somebody’s deeds are of that one. */
const JUDGING = { acts: true };
const LONGEST_WAY = 40;

/**
 * Claims of a noun that tells of a deed: *la visite de X à Y*, *X a rendu hommage à Y*, *X, en visite à Y*, *en Y pendant
 * l’occupation de X*.
 */
export function findNominalizationClaims(context: ClaimContext): ClaimDraft[] {
  const { doc } = context;
  const claims: ClaimDraft[] = [];
  for (let token = 0; token < doc.lower.length; token++) {
    const nouns = NOMINALIZATIONS.get(doc.lower[token] ?? '');
    if (nouns === undefined || (doc.nameOf[token] ?? -1) >= 0) continue;
    for (const noun of nouns) {
      const found = triplesOf(context, token, noun).filter((triple) => !isUnreal(doc, token, triple));
      for (const triple of found) claims.push(...toClaimDrafts(context, { token, ...triple }, 'NOUN'));
      if (found.length > 0) break;
    }
  }
  return claims;
}

function triplesOf(context: ClaimContext, token: number, noun: Nominalization): Triple[] {
  const { doc } = context;
  let at = token + 1;
  while (QUALITIES.test(doc.lower[at] ?? '')) at++;
  if (noun.light) return byOwner(context, token, at, noun);
  const of = behindWord(doc, at, DE);
  const author = of === null ? null : authorBehind(context, of, noun);
  if (of !== null && POSSESSIVES.has(doc.lower[of] ?? '')) at = of + 2;
  if (author === null) return byOwner(context, token, at, noun);
  const objects = objectsBehind(context, tokenFrom(doc.tokens, author.end), noun);
  if (objects.length > 0) return state(author, objects, noun, tokenSpan(doc, token, token));
  return meanwhile(context, token, author, noun);
}

/** *l’annulation de sa visite à Y*, *sa visite à Y, prévue lundi*: it has not been done. */
function isUnreal({ lower, tokens }: Document, token: number, { evidence }: Triple): boolean {
  if ([1, 2, 3].some((back) => UNREAL.test(lower[token - back] ?? ''))) return true;
  const behind = tokenFrom(tokens, evidence.end);
  return [behind, behind + 1].some((at) => PLANNED.test(lower[at] ?? ''));
}

/** The author behind *de*; members told by their adjective stand for their organisation (*des terroristes daechistes*). */
function authorBehind(context: ClaimContext, token: number, { subjects }: Nominalization): Argument | null {
  const { doc, table } = context;
  const author = argumentStartingAt(context, token, subjects);
  if (author !== null || !subjects.includes('Organization')) return author;
  const first = doc.lower[token] === 'la' || doc.lower[token] === "l'" ? token + 1 : token;
  const members = table.startingAt(doc.tokens[first]?.start ?? -1).find(({ draft }) => draft.type === 'Organization');
  return members === undefined ? null : argumentOf(members);
}

function objectsBehind(context: ClaimContext, token: number, noun: Nominalization): Argument[] {
  const { doc } = context;
  for (const at of [token, behindAdjuncts(doc, token)]) {
    const word = doc.lower[at] ?? '';
    if (!noun.to.has(word)) continue;
    const face = word === 'face' ? 1 : 0;
    const found = conjunctsStartingAt(context, behindActs(doc, at + 1 + face, JUDGING), noun.objects);
    if (found.length > 0) return found;
  }
  return [];
}

/** *X a rendu hommage à Y*, *sa visite à Y*, *X, en visite à Y*. */
function byOwner(context: ClaimContext, token: number, at: number, noun: Nominalization): Triple[] {
  const { doc } = context;
  const objects = objectsBehind(context, at, noun);
  const light = lightVerbBefore(context, token);
  if (light !== null) {
    if (SAYING.test(doc.lower[light.last] ?? '') && !SAID.has(noun.predicate)) return [];
    return byLightVerb(context, token, at, noun, light, objects).map((triple) => ({ ...triple, token: light.last }));
  }
  if (noun.light) return [];
  if (noun.predicate === 'VISITED' && doc.lower[token - 1] === 'en') return journey(context, token, objects, noun);
  const owned = objects.length > 0 && POSSESSIVES.has(doc.lower[token - 1] ?? '');
  const owner = owned ? context.anaphora.mainAround(token) : null;
  return owner === null ? [] : state(owner, objects, noun, tokenSpan(doc, token, token));
}

/** *X a rendu hommage à Y*, *X lui a rendu hommage*. */
function byLightVerb(
  context: ClaimContext,
  token: number,
  at: number,
  noun: Nominalization,
  { subject, verb, clitic, negated }: LightVerb,
  objects: readonly Argument[],
): Triple[] {
  const { doc, anaphora } = context;
  const start = tokenSpan(doc, verb, verb);
  if (objects.length > 0) return state(subject, objects, noun, start, negated);
  const tribute =
    noun.predicate === 'PRAISED' && noun.to.has(doc.lower[at] ?? '') && TRIBUTE.test(doc.lower[at + 1] ?? '');
  const person =
    doc.lower[clitic] === 'lui'
      ? anaphora.otherBefore(clitic, subject.drafts)
      : tribute
        ? anaphora.mourned(subject.drafts)
        : null;
  if (person === null) return examples(context, at, noun, subject, start);
  return state(subject, [{ drafts: [person], ...tokenSpan(doc, token, token) }], noun, subject, negated);
}

/** *X, en visite à Y*, *X est en visite à Y*, *à Y, où X est en visite*. */
function journey(context: ClaimContext, token: number, objects: readonly Argument[], noun: Nominalization): Triple[] {
  const { doc } = context;
  const before = token - 2;
  const group = BE.has(doc.lower[before] ?? '') ? groupOfFinite(doc, before) : null;
  const traveller =
    group === null
      ? (bearerEndingAt(context, doc.lower[before] === ',' ? before - 1 : before, false) ??
        described(context, before, token))
      : subjectOf(context, group);
  if (traveller === null) return [];
  const where = objects.length > 0 || group === null ? null : placeBeforeWhere(context, group.before);
  const places = where === null ? objects : [where];
  if (!traveller.drafts.every(({ type }) => noun.subjects.includes(type))) return [];
  const visit = tokenSpan(doc, token, token);
  return places.map((place) => tripleOf(noun, [traveller, place], spanAround(traveller, place, visit)));
}

/** *le chef de l’État en déplacement à Y*, *en déplacement à Y, il*: the sentence’s subject right before, or behind. */
function described({ doc, anaphora }: ClaimContext, before: number, token: number): Argument | null {
  const subject = anaphora.mainAround(token);
  const opens = doc.sentenceOf[before] !== doc.sentenceOf[token];
  return opens || subject?.end === doc.tokens[before]?.end ? subject : null;
}

/** *a rendu hommage à toutes les forces, notamment Y et Z*. */
function examples(context: ClaimContext, from: number, noun: Nominalization, subject: Argument, start: Span): Triple[] {
  const { doc } = context;
  if (!noun.to.has(doc.lower[from] ?? '')) return [];
  const sentence = doc.sentenceOf[from];
  for (let at = from; at < from + LONGEST_WAY && doc.sentenceOf[at] === sentence; at++) {
    const opener = doc.lower[at] === 'comme' ? null : exampleOpener(doc, at);
    if (opener === null) continue;
    const listed = tokenSpan(doc, opener.first, opener.first);
    return conjunctsStartingAt(context, opener.behind, noun.objects).flatMap((object, index) =>
      state(subject, [object], noun, index === 0 ? start : listed),
    );
  }
  return [];
}

/** *l’occupation de X en Y*, *en Y pendant l’occupation de X*. */
function meanwhile({ doc, table }: ClaimContext, token: number, author: Argument, noun: Nominalization): Triple[] {
  if (!noun.during) return [];
  const article = DETERMINERS.has(doc.lower[token - 1] ?? '') ? token - 2 : token - 1;
  const link = doc.lower[article] === 'de' ? article - 1 : article;
  if (!WHILE.has(doc.lower[link] ?? '')) return [];
  const place = table
    .endingAt(doc.tokens[link - 1]?.end ?? -1)
    .find(({ draft, mention }) => noun.objects.includes(draft.type) && mention.form === 'NAME');
  const preposition = place === undefined ? -1 : tokenFrom(doc.tokens, place.mention.start) - 1;
  if (place === undefined || !LOCATIVES.has(doc.lower[preposition] ?? '')) return [];
  return state(author, [argumentOf(place)], noun, tokenSpan(doc, preposition, preposition));
}

function state(
  author: Argument,
  objects: readonly Argument[],
  noun: Nominalization,
  from: Span,
  negated = false,
): Triple[] {
  if (!author.drafts.every(({ type }) => noun.subjects.includes(type))) return [];
  return objects.map((object) => {
    const start = Math.min(from.start, object.start);
    const last = Math.max(object.end, author.start > from.start ? author.end : 0);
    return tripleOf(noun, [author, object], { start, end: last }, negated);
  });
}
