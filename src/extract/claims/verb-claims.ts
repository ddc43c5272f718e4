import type { Draft, EntityTable } from '../entities/entity-table.ts';
import { nameStartingAt, type Reader, tokenFrom } from '../entities/reader.ts';
import type { Attributions } from './attributions.ts';
import type { ClaimDraft } from './claim-sheet.ts';
import { type NounPhrase, phraseStartingAt, subjectEndingAt } from './noun-phrases.ts';
import type { Pronouns } from './pronouns.ts';
import { type ClaimVerb, claimVerbs, type Frame } from './verbs.ts';

const HAVE = new Set(['a', 'ont', 'avait', 'avaient', 'eut', 'eurent']);
const BE = new Set(['est', 'sont', 'était', 'étaient', 'fut', 'furent']);
const NEGATIONS = new Set(['pas', 'jamais', 'plus', 'point', 'guère', 'aucunement']);
const BETWEEN = new Set([
  'aussi',
  'également',
  'déjà',
  'encore',
  'donc',
  'ainsi',
  'vivement',
  'bien',
  'tous',
  'deux',
  'ensuite',
  'finalement',
  'toujours',
  'hier',
  'lundi',
  'mardi',
  'mercredi',
  'jeudi',
  'vendredi',
  'samedi',
  'dimanche',
]);
const PLACE_PREPOSITIONS = new Set(['à', 'au', 'aux', 'en']);
const ADVERB = /^[a-zéèêâîôûç]{3,}ment$/;
const LEADS: Readonly<Record<Frame, ReadonlySet<string>>> = {
  direct: new Set(),
  à: new Set(['à', 'au', 'aux']),
  avec: new Set(['avec']),
  contre: new Set(['contre', 'devant']),
  place: new Set(['à', 'en', 'au', 'aux', 'dans']),
};
const ACTORS = ['Person', 'Organization', 'Country'] as const;
const MOST_ADVERBS = 3;
const LONGEST_CIRCUMSTANCE = 5;
/** *remporte la médaille d’or du 100 mètres devant …* */
const LONGEST_FEAT = 12;

/**
 * Claims of one verb between its subject and its object: *X a rencontré Y*, *X n’a pas rencontré Y* (negated), *Y a été
 * arrêté par X*, *Y tué par X*. Futures and conditionals state nothing.
 */
export function findVerbClaims(
  reader: Reader,
  table: EntityTable,
  attributions: Attributions,
  pronouns: Pronouns,
): ClaimDraft[] {
  const article = { reader, table, attributions, pronouns };
  const claims: ClaimDraft[] = [];
  for (let token = 0; token < reader.words.length; token++) {
    for (const { verb, past } of claimVerbs(reader.words[token] ?? '')) {
      const found = past ? withParticiple(article, token, verb) : withFinite(article, token, verb);
      if (found === null || condition(reader, found.subject)) continue;
      claims.push(...toDrafts(found, verb, attributions));
      break;
    }
  }
  return claims;
}

interface ArticleParts {
  readonly reader: Reader;
  readonly table: EntityTable;
  readonly attributions: Attributions;
  readonly pronouns: Pronouns;
}

interface Found {
  readonly subject: NounPhrase;
  readonly object: NounPhrase;
  readonly negated: boolean;
}

/** Where the words before a verb lead: the last token before its group, and what the group says. */
interface Group {
  readonly before: number;
  readonly negated: boolean;
  readonly reflexive: boolean;
  readonly plural: boolean;
  /** An auxiliary of the passive voice. */
  readonly passive: boolean;
}

function withFinite(article: ArticleParts, token: number, verb: ClaimVerb): Found | null {
  const { reader } = article;
  const group = clitics(reader, token - 1, (reader.words[token] ?? '').endsWith('ent'), false);
  if (group.reflexive !== verb.reflexive) return null;
  return active(article, token, verb, group);
}

function withParticiple(article: ArticleParts, token: number, verb: ClaimVerb): Found | null {
  const { reader } = article;
  let at = token - 1;
  let negated = false;
  let been = false;
  while (isBetween(reader.words[at] ?? '') || NEGATIONS.has(reader.words[at] ?? '') || reader.words[at] === 'été') {
    negated ||= NEGATIONS.has(reader.words[at] ?? '');
    been ||= reader.words[at] === 'été';
    at--;
  }
  const auxiliary = reader.words[at] ?? '';
  if (HAVE.has(auxiliary) || BE.has(auxiliary)) {
    const passive = been || BE.has(auxiliary);
    const group = clitics(reader, at - 1, /ent$|ont$/.test(auxiliary), passive);
    if (group.reflexive !== verb.reflexive) return null;
    const full = { ...group, negated: group.negated || negated };
    return passive && !verb.reflexive ? passiveOf(article, token, verb, full) : active(article, token, verb, full);
  }
  const bare = { before: token - 1, negated: false, reflexive: false, plural: false, passive: true };
  return verb.reflexive || verb.frame !== 'direct' ? null : passiveOf(article, token, verb, bare);
}

function clitics(reader: Reader, from: number, plural: boolean, passive: boolean): Group {
  let before = from;
  let negated = false;
  let reflexive = false;
  for (;;) {
    const word = reader.words[before];
    if (word === 'ne' || word === "n'") negated = true;
    else if (word === 'se' || word === "s'") reflexive = true;
    else if (!isBetween(word ?? '')) return { before, negated, reflexive, plural, passive };
    before--;
  }
}

function isBetween(word: string): boolean {
  return BETWEEN.has(word) || ADVERB.test(word);
}

function active(article: ArticleParts, token: number, verb: ClaimVerb, group: Group): Found | null {
  const { reader, table } = article;
  const object = objectBehind(reader, table, token + 1, verb);
  if (object === null) return null;
  const subject = subjectAt(article, group);
  return subject === null ? null : { subject, object, negated: group.negated };
}

/** The subject before the verb; a pronoun outside quotes stands for its person. */
function subjectAt(
  { reader, table, attributions, pronouns }: ArticleParts,
  { before, plural }: Group,
): NounPhrase | null {
  const named = subjectEndingAt(reader, table, before, plural);
  if (named !== null) return named;
  const token = reader.tokens[before];
  const person = token === undefined || attributions.at(token.start) !== null ? null : pronouns.personAt(before);
  return token === undefined || person === null ? null : { drafts: [person], start: token.start, end: token.end };
}

function objectBehind(reader: Reader, table: EntityTable, from: number, verb: ClaimVerb): NounPhrase | null {
  let at = from;
  for (
    let steps = 0;
    steps < MOST_ADVERBS && (isBetween(reader.words[at] ?? '') || NEGATIONS.has(reader.words[at] ?? ''));
    steps++
  )
    at++;
  if (verb.frame !== 'direct') {
    const lead = leadBehind(reader, at, verb.frame);
    if (lead === null) return null;
    at = lead;
  } else {
    at = behindPlace(reader, at);
  }
  const object = phraseStartingAt(reader, table, at, verb.objects);
  if (object === null || verb.followed === null) return object;
  return verb.followed.includes(reader.words[tokenFrom(reader.tokens, object.end)] ?? '') ? object : null;
}

/** The token behind a place that stands before the object: *a rencontré à Berlin la chancelière*. */
function behindPlace(reader: Reader, token: number): number {
  if (!PLACE_PREPOSITIONS.has(reader.words[token] ?? '')) return token;
  const name = nameStartingAt(reader, token + 1);
  return name?.type === 'Place' ? tokenFrom(reader.tokens, name.end) : token;
}

/** The token behind the preposition that the frame wants; *avec* and *contre* may stand behind a circumstance (*par téléphone*). */
function leadBehind(reader: Reader, token: number, frame: Frame): number | null {
  const reach = frame === 'contre' ? LONGEST_FEAT : frame === 'avec' ? LONGEST_CIRCUMSTANCE : 0;
  for (let at = token; at <= token + reach; at++) {
    const word = reader.words[at] ?? '';
    if (LEADS[frame].has(word)) return at + 1;
    if (frame === 'contre' && word === 'face' && LEADS.à.has(reader.words[at + 1] ?? '')) return at + 2;
    if (reader.tokens[at]?.kind === 'punctuation' || word === 'et' || word === 'que' || word === 'qui') return null;
  }
  return null;
}

/** *Y a été arrêté par X*: Y stands before the verb, X behind *par*. */
function passiveOf(article: ArticleParts, token: number, verb: ClaimVerb, group: Group): Found | null {
  const { reader, table } = article;
  if (verb.frame !== 'direct') return null;
  let at = token + 1;
  for (let steps = 0; steps < MOST_ADVERBS && isBetween(reader.words[at] ?? ''); steps++) at++;
  const subject = reader.words[at] === 'par' ? phraseStartingAt(reader, table, at + 1, ACTORS) : null;
  const object = subject === null ? null : subjectAt(article, group);
  if (subject === null || object === null) return null;
  return object.drafts.every(({ type }) => verb.objects.includes(type))
    ? { subject, object, negated: group.negated }
    : null;
}

/** *si X rencontre Y* states nothing. */
function condition(reader: Reader, { start }: NounPhrase): boolean {
  const token = tokenFrom(reader.tokens, start);
  return [1, 2, 3].some((back) => {
    const word = reader.words[token - back];
    return reader.sentenceOf[token - back] === reader.sentenceOf[token] && (word === 'si' || word === "s'");
  });
}

function toDrafts({ subject, object, negated }: Found, verb: ClaimVerb, attributions: Attributions): ClaimDraft[] {
  const evidence = { start: Math.min(subject.start, object.start), end: Math.max(subject.end, object.end) };
  const attributedTo = attributions.at(evidence.start);
  const pairs = subject.drafts.flatMap((one) => object.drafts.map((other): [Draft, Draft] => [one, other]));
  return pairs.map(([one, other]) => ({
    subject: one,
    predicate: verb.predicate,
    object: other,
    polarity: negated ? 'NEGATED' : 'AFFIRMED',
    ...(verb.predicate === 'PARTICIPATED_IN' ? { role: 'ACTOR' as const } : {}),
    attributedTo,
    evidence,
  }));
}
