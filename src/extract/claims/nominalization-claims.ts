import { type Document, spanOf, tokenFrom } from '../document.ts';
import type { ClaimDraft } from '../drafts/claim-drafts.ts';
import { DEEDS, type Deed } from '../lexicons/claim-nouns.ts';
import { DE, DETERMINERS } from '../lexicons/function-words.ts';
import { behindCircumstances } from './clause/adjuncts.ts';
import { behindWord, type NounPhrase, phraseStartingAt } from './clause/arguments.ts';
import { bearerEndingAt } from './clause/arguments-before.ts';
import { type ClaimContext, type Statement, spanAround, toDrafts } from './clause/claim-context.ts';
import { listOpener, listStartingAt } from './clause/coordination.ts';
import { giverBefore, QUALITIES } from './clause/light-verbs.ts';
import { placeBeforeWhere } from './clause/relative-place.ts';
import { groupOfFinite } from './clause/verb-group.ts';
import { subjectOf } from './clause/verb-subject.ts';

const POSSESSIVES = new Set(['son', 'sa', 'ses', 'leur', 'leurs']);
const IN = new Set(['à', 'en', 'au', 'aux', 'dans']);
const WHILE = new Set(['pendant', 'durant', 'sous', 'depuis', 'lors']);
const BE = new Set(['est', 'était', 'sont', 'étaient', 'fut']);
const GAINS = /^(?:avec|grâce|bénéfici(?:ant|e|ait)|reçu|reçoit|obtenu|obtient|obtenant|recevant)$/;
const LONGEST_WAY = 40;

/**
 * Claims of a noun that names a deed: *la visite de X à Y*, *X a rendu hommage à Y*, *X, en visite à Y*, *l’arrestation de
 * Y par X*, *Y, soutenu … avec le soutien de X*, *en Y pendant l’occupation de X*.
 */
export function findDeedClaims(context: ClaimContext): ClaimDraft[] {
  const { doc } = context;
  const claims: ClaimDraft[] = [];
  for (let token = 0; token < doc.lower.length; token++) {
    const deeds = DEEDS.get(doc.lower[token] ?? '');
    if (deeds === undefined || (doc.nameOf[token] ?? -1) >= 0) continue;
    for (const deed of deeds) {
      const found = statementsOf(context, token, deed);
      for (const statement of found) claims.push(...toDrafts(context, statement));
      if (found.length > 0) break;
    }
  }
  return claims;
}

function statementsOf(context: ClaimContext, token: number, deed: Deed): Statement[] {
  const { doc } = context;
  let at = token + 1;
  while (QUALITIES.test(doc.lower[at] ?? '')) at++;
  if (deed.between && doc.lower[at] === 'entre') return eachOther(context, token, at + 1, deed);
  if (deed.by) {
    const found = byAgent(context, token, at, deed);
    if (found.length > 0) return found;
  }
  if (deed.given) return byOwner(context, token, at, deed);
  const of = behindWord(doc, at, DE);
  const author = of === null ? null : authorBehind(context, of, deed);
  if (of !== null && POSSESSIVES.has(doc.lower[of] ?? '')) at = of + 2;
  if (author === null) return byOwner(context, token, at, deed);
  const objects = objectsBehind(context, tokenFrom(doc.tokens, author.end), deed);
  if (objects.length > 0) return isPlanned(doc, objects) ? [] : state(author, objects, deed, spanOf(doc, token, token));
  return [...duringDeed(context, token, author, deed), ...gained(context, token, author, deed)];
}

/** *sa visite à Y, prévue lundi*: it has not been done. */
function isPlanned({ lower, tokens }: Document, objects: readonly NounPhrase[]): boolean {
  const behind = tokenFrom(tokens, objects.at(-1)?.end ?? 0);
  return [behind, behind + 1].some((at) => /^(?:prévue?s?|annoncée?|programmée?)$/.test(lower[at] ?? ''));
}

/** *la rencontre entre X et Y*. */
function eachOther({ doc, table }: ClaimContext, token: number, at: number, deed: Deed): Statement[] {
  const [one, other, ...rest] = listStartingAt(doc, table, at, deed.objects);
  if (one === undefined || other === undefined || rest.length > 0) return [];
  return state(one, [other], deed, spanOf(doc, token, token));
}

/** *l’arrestation de Y par X*. */
function byAgent({ doc, table }: ClaimContext, token: number, at: number, deed: Deed): Statement[] {
  const of = behindWord(doc, at, DE);
  const object = of === null ? null : phraseStartingAt(doc, table, of, deed.objects);
  const by = object === null ? -1 : tokenFrom(doc.tokens, object.end);
  const agent = doc.lower[by] === 'par' ? phraseStartingAt(doc, table, by + 1, deed.subjects) : null;
  if (object === null || agent === null) return [];
  return state(agent, [object], deed, spanOf(doc, token, token));
}

/** The author behind *de*; members told by their adjective stand for their organisation (*des terroristes daechistes*). */
function authorBehind({ doc, table }: ClaimContext, token: number, { subjects }: Deed): NounPhrase | null {
  const author = phraseStartingAt(doc, table, token, subjects);
  if (author !== null || !subjects.includes('Organization')) return author;
  const first = doc.lower[token] === 'la' || doc.lower[token] === "l'" ? token + 1 : token;
  const members = table.startingAt(doc.tokens[first]?.start ?? -1).find(({ draft }) => draft.type === 'Organization');
  return members === undefined
    ? null
    : { drafts: [members.draft], start: members.mention.start, end: members.mention.end };
}

function objectsBehind({ doc, table, subjects }: ClaimContext, token: number, deed: Deed): NounPhrase[] {
  for (const at of [token, behindCircumstances(doc, token)]) {
    const word = doc.lower[at] ?? '';
    if (!deed.to.has(word)) continue;
    const face = word === 'face' ? 1 : 0;
    const found = listStartingAt(doc, table, at + 1 + face, deed.objects);
    if (found.length > 0) return found;
    const described = deed.given ? subjects.describedAt(word === 'du' ? at : at + 1) : null;
    if (described?.drafts.every(({ type }) => deed.objects.includes(type)) === true) return [described];
  }
  return [];
}

/** *X a rendu hommage à Y*, *sa visite à Y*, *X, en visite à Y*. */
function byOwner(context: ClaimContext, token: number, at: number, deed: Deed): Statement[] {
  const { doc } = context;
  const objects = objectsBehind(context, at, deed);
  const giver = giverBefore(context, token);
  if (giver !== null) {
    const { subject, verb, clitic, negated } = giver;
    const start = spanOf(doc, verb, verb);
    if (objects.length > 0) return state(subject, objects, deed, start, negated);
    const person = doc.lower[clitic] === 'lui' ? context.subjects.otherBefore(clitic, subject.drafts) : null;
    if (person === null) return examples(context, at, deed, subject, start);
    return state(subject, [{ drafts: [person], ...spanOf(doc, token, token) }], deed, subject, negated);
  }
  if (deed.given) return [];
  if (deed.predicate === 'VISITED' && doc.lower[token - 1] === 'en') return journey(context, token, objects, deed);
  const owner = objects.length === 0 ? null : ownerOf(context, token);
  return owner === null ? [] : state(owner, objects, deed, spanOf(doc, token, token));
}

/** Who owns *sa visite*; *X manifeste en soutien*. */
function ownerOf({ doc, subjects }: ClaimContext, token: number): NounPhrase | null {
  const before = doc.lower[token - 1] ?? '';
  if (POSSESSIVES.has(before)) return subjects.mainAround(token);
  return before === 'en' ? subjects.mainBefore(token) : null;
}

/** *X, en visite à Y*, *X est en visite à Y*, *à Y, où X est en visite*. */
function journey(context: ClaimContext, token: number, objects: readonly NounPhrase[], deed: Deed): Statement[] {
  const { doc, table } = context;
  const before = token - 2;
  const group = BE.has(doc.lower[before] ?? '') ? groupOfFinite(doc, before) : null;
  const traveller =
    group === null
      ? (bearerEndingAt(doc, table, doc.lower[before] === ',' ? before - 1 : before, false) ??
        described(context, before))
      : subjectOf(context, group);
  if (traveller === null) return [];
  const where = objects.length > 0 || group === null ? null : placeBeforeWhere(context, group.before);
  const places = where === null ? objects : [where];
  if (!traveller.drafts.every(({ type }) => deed.subjects.includes(type))) return [];
  return places.map((place) => ({
    one: traveller,
    other: place,
    predicate: deed.predicate,
    evidence: spanAround(traveller, place, spanOf(doc, token, token)),
  }));
}

/** *le chef de l’État en déplacement à Y*: the sentence’s subject where it ends with this token. */
function described({ doc, subjects }: ClaimContext, token: number): NounPhrase | null {
  const subject = subjects.mainAround(token);
  return subject?.end === doc.tokens[token]?.end ? subject : null;
}

/** *a rendu hommage à toutes les forces, notamment Y et Z*. */
function examples(
  { doc, table }: ClaimContext,
  from: number,
  deed: Deed,
  subject: NounPhrase,
  start: { readonly start: number; readonly end: number },
): Statement[] {
  if (!deed.to.has(doc.lower[from] ?? '')) return [];
  const sentence = doc.sentenceOf[from];
  for (let at = from; at < from + LONGEST_WAY && doc.sentenceOf[at] === sentence; at++) {
    const opener = doc.lower[at] === 'comme' ? null : listOpener(doc, at);
    if (opener === null) continue;
    const listed = spanOf(doc, opener.first, opener.first);
    return listStartingAt(doc, table, opener.behind, deed.objects).flatMap((object, index) =>
      state(subject, [object], deed, index === 0 ? start : listed),
    );
  }
  return [];
}

/** *l’occupation de X en Y*, *en Y pendant l’occupation de X*. */
function duringDeed({ doc, table }: ClaimContext, token: number, author: NounPhrase, deed: Deed): Statement[] {
  if (!deed.during) return [];
  const article = DETERMINERS.has(doc.lower[token - 1] ?? '') ? token - 2 : token - 1;
  const link = doc.lower[article] === 'de' ? article - 1 : article;
  if (!WHILE.has(doc.lower[link] ?? '')) return [];
  const end = doc.tokens[link - 1]?.end ?? -1;
  const place = table
    .endingAt(end)
    .find(({ draft, mention }) => deed.objects.includes(draft.type) && mention.form === 'NAME');
  const preposition = place === undefined ? -1 : tokenFrom(doc.tokens, place.mention.start) - 1;
  if (place === undefined || !IN.has(doc.lower[preposition] ?? '')) return [];
  const phrase = { drafts: [place.draft], start: place.mention.start, end };
  return state(author, [phrase], deed, spanOf(doc, preposition, preposition));
}

/** *X a gagné avec le soutien de Y*: Y supports the subject. */
function gained({ doc, subjects }: ClaimContext, token: number, author: NounPhrase, deed: Deed): Statement[] {
  const gain = [2, 3, 4].find((back) => GAINS.test(doc.lower[token - back] ?? ''));
  if (deed.predicate !== 'SUPPORTED' || gain === undefined) return [];
  const object = subjects.mainAround(token);
  if (object === null || !object.drafts.every(({ type }) => deed.objects.includes(type))) return [];
  return [
    {
      one: author,
      other: object,
      predicate: deed.predicate,
      evidence: spanAround(spanOf(doc, token - gain, token), author),
    },
  ];
}

function state(
  author: NounPhrase,
  objects: readonly NounPhrase[],
  deed: Deed,
  from: { readonly start: number; readonly end: number },
  negated = false,
): Statement[] {
  if (!author.drafts.every(({ type }) => deed.subjects.includes(type))) return [];
  return objects.map((object) => {
    const [one, other] = deed.reversed ? [object, author] : [author, object];
    const start = Math.min(from.start, object.start);
    const last = Math.max(object.end, author.start > from.start ? author.end : 0);
    return { one, other, predicate: deed.predicate, evidence: { start, end: last }, negated };
  });
}
