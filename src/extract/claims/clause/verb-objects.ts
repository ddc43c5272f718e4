import type { EntityTable } from '../../drafts/entity-table.ts';
import { type Reader, tokenFrom } from '../../entities/reader.ts';
import type { ClaimVerb, VerbFrame } from '../../lexicons/claim-verbs.ts';
import { COMMON_VERBS, DE, DETERMINERS } from '../../lexicons/function-words.ts';
import { isAdjective } from '../../phrases/word-classes.ts';
import { behindCircumstance, behindCircumstances } from './adjuncts.ts';
import { behindWord, type NounPhrase } from './arguments.ts';
import type { ClaimContext } from './claim-context.ts';
import { bodyStartingAt, listOpener, listStartingAt } from './coordination.ts';

type LedFrame = Exclude<VerbFrame, 'direct' | 'together' | 'event'>;

const LEADS: Readonly<Record<LedFrame, ReadonlySet<string>>> = {
  à: new Set(['à', 'au', 'aux']),
  de: DE,
  pour: new Set(['pour']),
  avec: new Set(['avec']),
  place: new Set(['à', 'en', 'au', 'aux', 'dans']),
  ahead: new Set(['devant', 'contre', 'sur']),
  against: new Set(['contre']),
  behind: new Set(['derrière']),
  que: new Set(['que', "qu'"]),
  body: new Set(['à', 'au', 'aux', 'avec', 'pour', 'dans']),
};
/** Tokens between a verb and its preposition: *s’entretient par téléphone avec*, *remporte la médaille d’or devant*. */
const REACH: Readonly<Record<LedFrame, number>> = {
  à: 6,
  de: 2,
  pour: 2,
  avec: 6,
  place: 4,
  ahead: 25,
  against: 12,
  behind: 12,
  que: 3,
  body: 3,
};
/** Deeds that are judged in their author’s stead. */
const ACTS =
  /^(?:actes?|attaques?|accusations?|politiques?|décisions?|gestion|attitude|actions?|propos|paroles?|discours|méthodes?|choix|silence|comportement|déclarations?|projets?|plan|réformes?|programme|propositions?|initiatives?|refus|mémoire|travail|engagement|courage|rôle|efforts?|victoires?|candidature|position|mesures?|promesses?|intervention|soutien|performance|réactions?|tweets?)$/;
const GOOD =
  /^(?:réussite|succès|exemple|modèle|victoire|progrès|triomphe|exploit|référence|héros|héroïne|pionnier|pionnière)$/;
const QUALIFIERS = /^(?:grande?|véritable|vraie?|bon|bonne|bel|belle|nouve(?:l|lle|au))$/;
/** Much may stand between such a verb and whom it is told of: *s’incline sur le fil en finale face à*. */
const RACES: ReadonlySet<VerbFrame> = new Set<VerbFrame>(['ahead', 'against', 'behind']);
const LONGEST_LIST_WAY = 40;
const EVENT_WAY = 20;
const AGENT_WAY = 25;

/** The objects of a verb at this token, behind what may stand between. */
export function objectsBehind(context: ClaimContext, at: number, verb: ClaimVerb, free = true): NounPhrase[] {
  const { reader, table } = context;
  const token = at + verb.rest.length;
  if (verb.frame === 'together') return [];
  if (verb.frame === 'event') return eventBehind(context, token + 1);
  if (verb.frame !== 'direct') {
    const { frame } = verb;
    for (let from = token + 1; ; ) {
      const lead = leadBehind(reader, token + 1, frame, from);
      if (lead === null) return [];
      if (frame === 'body') return bodies(reader, table, lead);
      const objects = listStartingAt(reader, table, behindActs(reader, lead, verb), verb.objects);
      if (objects.length > 0 || !RACES.has(frame)) return fitting(reader, objects, verb);
      from = lead;
    }
  }
  if (!free) return [];
  if (verb.predicate === 'MEMBER_OF') {
    return bodies(reader, table, token + 1);
  }
  const near = listStartingAt(reader, table, behindActs(reader, token + 1, verb), verb.objects);
  if (near.length > 0) return fitting(reader, near, verb);
  const behind = behindCircumstances(reader, token + 1);
  const objects =
    behind === token + 1 ? [] : listStartingAt(reader, table, behindActs(reader, behind, verb), verb.objects);
  if (objects.length > 0) return fitting(reader, objects, verb);
  const described = context.subjects.describedAt(token + 1);
  if (described?.drafts.every(({ type }) => verb.objects.includes(type)) === true)
    return fitting(reader, [described], verb);
  return examples(context, behind, verb);
}

/** *la première médaille d’or des Jeux de Y*: the event named in what follows. */
function eventBehind({ reader, table }: ClaimContext, from: number): NounPhrase[] {
  for (let at = from; at < from + EVENT_WAY && reader.sentenceOf[at] === reader.sentenceOf[from]; at++) {
    const start = reader.tokens[at]?.start ?? -1;
    const found = table.startingAt(start).find(({ draft }) => draft.type === 'Event' && !draft.main);
    if (found !== undefined) return [{ drafts: [found.draft], start, end: found.mention.end }];
    const word = reader.words[at] ?? '';
    if (COMMON_VERBS.has(word) || /^(?:que|qu'|qui|dont|où|et|avant|après|depuis|[«»;:(])$/.test(word)) return [];
  }
  return [];
}

function bodies(reader: Reader, table: EntityTable, token: number): NounPhrase[] {
  const listed = listStartingAt(reader, table, token, ['Organization']);
  if (listed.length > 0) return listed;
  const body = bodyStartingAt(reader, table, token);
  return body === null ? [] : [body];
}

/** Those behind *par* at this token; of a verb such as *suivre* also behind *de*. */
export function agentsBehind({ reader, table }: ClaimContext, from: number, verb: ClaimVerb): NounPhrase[] {
  const sentence = reader.sentenceOf[from];
  for (let at = from; at < from + AGENT_WAY && reader.sentenceOf[at] === sentence; ) {
    const behind = reader.words[at] === 'par' ? at + 1 : verb.reversed ? behindWord(reader, at, DE) : null;
    const agents = behind === null ? [] : listStartingAt(reader, table, behind, verb.subjects);
    if (agents.length > 0) return agents;
    const next = reader.words[at] === ',' ? behindCircumstances(reader, at) : behindCircumstance(reader, at);
    if (next === at) break;
    at = next;
  }
  return [];
}

/** The token behind the preposition that the frame wants, from a token on in what follows the verb. */
function leadBehind(reader: Reader, token: number, frame: LedFrame, from: number): number | null {
  const race = RACES.has(frame);
  for (let at = from; at <= token + REACH[frame] && reader.sentenceOf[at] === reader.sentenceOf[token]; at++) {
    const word = reader.words[at] ?? '';
    if (frame === 'de' && behindWord(reader, at, DE) !== null) return behindWord(reader, at, DE);
    if (LEADS[frame].has(word) && !(race && word === 'sur' && at > token + 2)) return at + 1;
    if (race && word === 'face' && LEADS.à.has(reader.words[at + 1] ?? '')) return at + 2;
    if (/^[;:.!?«»]$/.test(word) || (word === ',' && !race)) return null;
    if (word === 'que' || word === 'qui' || (word === 'et' && !race)) return null;
    if (frame === 'à' && !(reader.tokens[at]?.kind === 'word' && behindCircumstances(reader, at) > at)) return null;
  }
  return null;
}

/** *la politique de*, *les autres décisions du*: the token behind, for verbs that judge; else the same. */
function behindActs(reader: Reader, token: number, { acts }: ClaimVerb): number {
  if (!acts) return token;
  let at = token;
  while (
    DETERMINERS.has(reader.words[at] ?? '') ||
    /^(?:autres?|récente?s?|nouve(?:lle|lles|aux)|«)$/.test(reader.words[at] ?? '')
  )
    at++;
  if (!ACTS.test(reader.words[at] ?? '')) return token;
  at++;
  if (reader.words[at] === '«') at = behindQuotation(reader, at);
  for (let steps = 0; steps < 2 && (isAdjectiveAt(reader, at) || reader.words[at] === '»'); steps++) at++;
  return behindWord(reader, at, DE) ?? token;
}

/** Behind a few quoted words: *la parole « légère » de*. */
function behindQuotation({ words }: Reader, token: number): number {
  for (let at = token + 1; at < token + 6; at++) if (words[at] === '»') return at + 1;
  return token;
}

function isAdjectiveAt(reader: Reader, token: number): boolean {
  const unit = tokenFrom(reader.units, reader.tokens[token]?.start ?? Number.POSITIVE_INFINITY);
  return isAdjective(reader.units[unit]);
}

/** True where one of these tokens, or what is behind the circumstances there, is what the verb wants. */
export function isFollowed(
  reader: Reader,
  tokens: readonly number[],
  { followed }: Pick<ClaimVerb, 'followed'>,
): boolean {
  if (followed === null) return true;
  return tokens.some((token) =>
    [token, behindCircumstances(reader, token)].some(
      (at) =>
        followed.includes(reader.words[at] ?? '') ||
        followed.includes(`${reader.words[at] ?? ''} ${reader.words[at + 1] ?? ''}`),
    ),
  );
}

/** The objects, if what the verb wants stands behind them. */
function fitting(reader: Reader, objects: NounPhrase[], { followed, judged }: ClaimVerb): NounPhrase[] {
  const last = objects.at(-1);
  if (last === undefined) return [];
  const behind = tokenFrom(reader.tokens, last.end);
  if (followed !== null) return isFollowed(reader, [behind], { followed }) ? objects : [];
  if (!judged) return objects;
  const end = endOfPraise(reader, behind);
  return end === null ? [] : objects.map((object) => ({ ...object, end }));
}

/** The end of the clause of *comme une réussite …* at this token. */
function endOfPraise(reader: Reader, token: number): number | null {
  if (reader.words[token] !== 'comme') return null;
  let at = token + 1;
  while (DETERMINERS.has(reader.words[at] ?? '') || QUALIFIERS.test(reader.words[at] ?? '')) at++;
  if (!GOOD.test(reader.words[at] ?? '')) return null;
  const sentence = reader.sentenceOf[token];
  while (reader.sentenceOf[at + 1] === sentence && !/^[.,;:!?«»]$/.test(reader.words[at + 1] ?? '')) at++;
  return reader.tokens[at]?.end ?? null;
}

/** *plusieurs pays, notamment X et Y*: examples behind a phrase that names nobody. */
export function examples({ reader, table }: ClaimContext, from: number, verb: ClaimVerb): NounPhrase[] {
  if (verb.judged || verb.followed !== null) return [];
  const sentence = reader.sentenceOf[from];
  for (let at = from; at < from + LONGEST_LIST_WAY && reader.sentenceOf[at] === sentence; at++) {
    const word = reader.words[at] ?? '';
    const opener = at > from + 1 && word !== 'comme' ? listOpener(reader, at) : null;
    if (opener !== null) return listStartingAt(reader, table, opener.behind, verb.objects);
    if (COMMON_VERBS.has(word) || /^(?:que|qu'|qui|«|»|;|:)$/.test(word)) return [];
  }
  return [];
}
