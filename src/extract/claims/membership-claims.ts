import { tokenFrom, tokenSpan } from '../document.ts';
import type { ClaimDraft } from '../drafts/claim-drafts.ts';
import type { EntityDraft } from '../drafts/entity-table.ts';
import type { PositionDraft } from '../drafts/position-drafts.ts';
import { RELATIONAL_NOUNS } from '../lexicons/claim-nouns.ts';
import { COMMON_VERBS, DE } from '../lexicons/function-words.ts';
import { type Argument, argumentStartingAt, behindWord, wordBefore } from './clause/arguments.ts';
import { type ClaimContext, spanAround } from './clause/claim-context.ts';
import { bodyStartingAt } from './clause/collectives.ts';
import { mentionWithin } from './support.ts';
import { type Triple, toClaimDrafts } from './triple.ts';

/** Spokesmen of these are servants of the state. */
const STATE =
  /^(?:ministère|maison[ -]blanche|élysée|elysée|gouvernement|présidence|matignon|kremlin|département|secrétariat|préfecture|parquet|police|sécurité|cabinet|mairie)/iu;
/** A body's name that says what it is. */
const PARTY = /^(?:parti|républicains|les républicains|front|mouvement|union|ligue|rassemblement|gilets?)\b/iu;
const ACRONYM = /^\p{Lu}[\p{L}&+-]*\p{Lu}[\p{L}&+-]*$/u;
/** In results they tell the country: *Durand (EU)*. */
const COUNTRIES = /^(?:EU|UE|USA?|GB|UK|URSS|RFA|RDA)$/;
const MOST_IN_BRACKETS = 8;
/** Words of an office between a name and the brackets with its party, at most. */
const LONGEST_OFFICE = 8;
/** Bodies that are made up of their members, whatever office these hold; *le parti* alone names none. */
const MADE_OF_MEMBERS =
  /^(?:(?:les )?républicains$|sénat\b|parlement\b|(?:parti|front|mouvement|ligue|rassemblement|syndicat|confédération|fédération|association|collectif|coalition|alliance|assemblée|chambre|conseil|commission|comité|académie|milice) (?!politique$))/iu;
/** Offices of parties and unions, whose names may be acronyms. */
const OF_PARTY =
  /^(?:(?:premi(?:er|ère)|vice-?) ?)?(?:secrétaire|trésori(?:er|ère)|député|sénat|maire|eurodéputé|militant|élu)/iu;

/**
 * To which bodies persons belong: *X (PS)*, *X, de la CGT*, *X du syndicat Y*, and those whose office makes them one of a
 * body's own (*la sénatrice PS X*).
 */
export function findMembershipClaims(context: ClaimContext): ClaimDraft[] {
  const { doc, table, positions } = context;
  const triples = positions.flatMap((position) => byOffice(context, position));
  for (const { first, last } of doc.nameTokens) {
    const span = tokenSpan(doc, first, last);
    const person = table.at(span, 'Person');
    if (person === undefined) continue;
    const bearer = { drafts: [person], ...span };
    const body =
      inBrackets(context, last + 1) ?? inBracketsOfOffice(context, last + 1) ?? behindOf(context, first, last + 1);
    if (body !== null) triples.push(member(bearer, body));
  }
  return triples.flatMap((triple) => toClaimDrafts(context, triple, 'NOUN'));
}

function byOffice(context: ClaimContext, { person, title, organization, evidence }: PositionDraft): Triple[] {
  if (organization === null || STATE.test(organization.name.fr) || title.startsWith('ancien ')) return [];
  const role = RELATIONAL_NOUNS.get(title.split(' ')[0]?.toLowerCase() ?? '');
  const { fr } = organization.name;
  const belongs = MADE_OF_MEMBERS.test(fr) || (ACRONYM.test(fr) && OF_PARTY.test(title));
  if (role?.predicate !== 'MEMBER_OF' && !belongs) return [];
  const phrase = (draft: EntityDraft): Argument => {
    const { start, end } = mentionWithin(context, evidence, draft) ?? evidence;
    return { drafts: [draft], start, end };
  };
  return [{ subject: phrase(person), object: phrase(organization), predicate: 'MEMBER_OF', evidence }];
}

function member(subject: Argument, object: Argument): Triple {
  return { subject, object, predicate: 'MEMBER_OF', evidence: spanAround(subject, object) };
}

/** *X (PS)*, *X (PS, Paris)*, *X (Toyota)*. */
function inBrackets(context: ClaimContext, token: number): Argument | null {
  const { doc, kind } = context;
  if (doc.lower[token] !== '(') return null;
  const body = argumentStartingAt(context, token + 1, ['Organization']);
  if (body === null || COUNTRIES.test(doc.text.slice(body.start, body.end))) return null;
  const name = doc.text.slice(body.start, body.end);
  if (!ACRONYM.test(name) && !PARTY.test(name) && kind !== 'SPORT') return null;
  const [next = '', ...rest] = doc.lower.slice(tokenFrom(doc.tokens, body.end), token + MOST_IN_BRACKETS);
  return next === ')' || (/^[,/]$/.test(next) && rest.includes(')')) ? body : null;
}

/** *X, maire (PS) de Y*. */
function inBracketsOfOffice(context: ClaimContext, token: number): Argument | null {
  const { lower, nameOf, tokens } = context.doc;
  if (lower[token] !== ',') return null;
  for (let at = token + 1; at <= token + LONGEST_OFFICE; at++) {
    if (lower[at] === '(') return inBrackets(context, at);
    if (tokens[at]?.kind !== 'word' || (nameOf[at] ?? -1) >= 0 || COMMON_VERBS.has(lower[at] ?? '')) return null;
  }
  return null;
}

/** *X, de la CGT*, *X du syndicat étudiant Y*; not *le départ de X du PS*. */
function behindOf(context: ClaimContext, first: number, token: number): Argument | null {
  const { doc } = context;
  if (DE.has(wordBefore(doc, first).word)) return null;
  const of = behindWord(doc, doc.lower[token] === ',' ? token + 1 : token, DE);
  const body = of === null ? null : bodyStartingAt(context, of);
  return body === null || STATE.test(doc.text.slice(body.start, body.end)) ? null : body;
}
