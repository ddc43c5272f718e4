import { type Document, tokenFrom, wordAt } from '../../document.ts';
import type { ClaimVerb, VerbFrame } from '../../lexicons/claim-verbs.ts';
import { DE, DETERMINERS, LOCATIVES, TO } from '../../lexicons/function-words.ts';
import { isAdjective } from '../../phrases/word-classes.ts';
import { behindAdjunct, behindAdjuncts } from './adjuncts.ts';
import { type Argument, behindWord, type Reading } from './arguments.ts';
import type { ClaimContext } from './claim-context.ts';
import { conjunctsStartingAt } from './coordination.ts';

type LedFrame = Exclude<VerbFrame, 'direct' | 'together'>;

/**
 * What leads to the object of each frame, and how many tokens behind the verb at most: *s’entretient par téléphone avec*,
 * *remporte la médaille d’or devant*.
 */
const LEADS: Readonly<Record<LedFrame, { readonly words: ReadonlySet<string>; readonly reach: number }>> = {
  à: { words: TO, reach: 6 },
  de: { words: DE, reach: 2 },
  pour: { words: new Set(['pour']), reach: 2 },
  avec: { words: new Set(['avec']), reach: 6 },
  place: { words: LOCATIVES, reach: 4 },
  ahead: { words: new Set(['devant', 'contre', 'sur']), reach: 25 },
  against: { words: new Set(['contre']), reach: 12 },
  behind: { words: new Set(['derrière']), reach: 12 },
  que: { words: new Set(['que', "qu'"]), reach: 3 },
};
/** Deeds that are judged in their author’s stead. */
const ACTS =
  /^(?:actes?|attaques?|accusations?|politiques?|décisions?|gestion|attitude|actions?|propos|paroles?|discours|méthodes?|choix|silence|comportement|déclarations?|projets?|plan|réformes?|programme|propositions?|initiatives?|refus|mémoire|travail|engagement|courage|rôle|bravoure|dévouement|professionnalisme|mobilisation|générosité|efforts?|victoires?|candidature|position|mesures?|promesses?|intervention|soutien|performance|réactions?|tweets?)$/;
const GOOD =
  /^(?:réussite|succès|exemple|modèle|victoire|progrès|triomphe|exploit|référence|héros|héroïne|pionnier|pionnière)$/;
const QUALIFIERS = /^(?:grande?|véritable|vraie?|bon|bonne|bel|belle|nouve(?:l|lle|au))$/;
/** Much may stand between such a verb and whom it is told of: *s’incline sur le fil en finale face à*. */
const RACES: ReadonlySet<VerbFrame> = new Set<VerbFrame>(['ahead', 'against', 'behind']);
/** Tokens of *avec 18 secondes d’avance*, at most. */
const LONGEST_LEAD = 8;
const AGENT_WAY = 25;

/** The objects of a verb at this token, behind what may stand between. */
export function objectsBehind(context: ClaimContext, at: number, verb: ClaimVerb, free = true): Argument[] {
  const token = at + verb.rest.length + 1;
  if (verb.frame === 'together') return [];
  if (verb.frame !== 'direct') return ledObjects(context, token, verb, verb.frame);
  return free ? directObjects(context, token, verb) : [];
}

function directObjects(context: ClaimContext, token: number, verb: ClaimVerb): Argument[] {
  const { doc } = context;
  for (const at of new Set([token, behindAdjuncts(doc, token)])) {
    const objects = conjunctsStartingAt(context, behindActs(doc, at, verb), verb.objects);
    if (objects.length > 0) return fitting(doc, objects, verb);
  }
  return fitting(doc, described(context, token, verb), verb);
}

/** The objects behind a preposition; of a race, behind the first one that leads to some. */
function ledObjects(context: ClaimContext, token: number, verb: ClaimVerb, frame: LedFrame): Argument[] {
  const { doc } = context;
  for (let lead = leadBehind(doc, token, frame, token); lead !== null; lead = leadBehind(doc, token, frame, lead)) {
    const objects = conjunctsStartingAt(context, behindActs(doc, lead, verb), verb.objects);
    if (objects.length > 0) return fitting(doc, objects, verb);
    if (!RACES.has(frame)) return fitting(doc, described(context, lead, verb), verb);
  }
  return [];
}

/** *l’entreprise*, *le champion*: the one that the description at this token stands for. */
function described({ anaphora }: ClaimContext, token: number, { objects }: ClaimVerb): Argument[] {
  const known = anaphora.describedAt(token);
  return known?.drafts.every(({ type }) => objects.includes(type)) === true ? [known] : [];
}

/** Those behind *par* at this token; of a verb such as *suivre* also behind *de*. */
export function agentsBehind(reading: Reading, from: number, verb: ClaimVerb): Argument[] {
  const { doc } = reading;
  const sentence = doc.sentenceOf[from];
  for (let at = from; at < from + AGENT_WAY && doc.sentenceOf[at] === sentence; ) {
    const behind = doc.lower[at] === 'par' ? at + 1 : verb.reversed ? behindWord(doc, at, DE) : null;
    const agents = behind === null ? [] : conjunctsStartingAt(reading, behind, verb.subjects);
    if (agents.length > 0) return agents;
    const next = doc.lower[at] === ',' ? behindAdjuncts(doc, at) : behindAdjunct(doc, at);
    if (next === at) break;
    at = next;
  }
  return [];
}

/** The token behind the preposition that the frame wants, from a token on in what follows the verb. */
function leadBehind(doc: Document, token: number, frame: LedFrame, from: number): number | null {
  const race = RACES.has(frame);
  for (let at = from; at <= token + LEADS[frame].reach && doc.sentenceOf[at] === doc.sentenceOf[token]; at++) {
    const word = doc.lower[at] ?? '';
    if (frame === 'de' && behindWord(doc, at, DE) !== null) return behindWord(doc, at, DE);
    const lead = doc.lower[at - 1] === 'avance' && doc.lower.slice(at - LONGEST_LEAD, at).includes('avec');
    const far = race && word === 'sur' && at > token + 2 && !lead;
    if (LEADS[frame].words.has(word) && !far) return at + 1;
    if (race && word === 'face' && TO.has(doc.lower[at + 1] ?? '')) return at + 2;
    if (/^[;:.!?«»]$/.test(word) || (word === ',' && !race)) return null;
    if (/^(?:que|qui|où|dont|lorsqu[e'])$/.test(word) || (word === 'et' && !race)) return null;
    if (frame === 'à' && !(doc.tokens[at]?.kind === 'word' && behindAdjuncts(doc, at) > at)) return null;
  }
  return null;
}

/** *la politique de*, *les autres décisions du*: the token behind, for verbs that judge; else the same. */
export function behindActs(doc: Document, token: number, { acts }: Pick<ClaimVerb, 'acts'>): number {
  if (!acts) return token;
  let at = token;
  while (
    DETERMINERS.has(doc.lower[at] ?? '') ||
    /^(?:autres?|récente?s?|nouve(?:lle|lles|aux)|«)$/.test(doc.lower[at] ?? '')
  )
    at++;
  if (!ACTS.test(doc.lower[at] ?? '')) return token;
  at++;
  for (let steps = 0; steps < 2 && (isAdjective(doc.words[wordAt(doc, at)]) || doc.lower[at] === '»'); steps++) at++;
  return behindWord(doc, at, DE) ?? token;
}

/** True where one of these tokens, or what is behind the adjuncts there, is what the verb wants. */
export function isFollowed(
  doc: Document,
  tokens: readonly number[],
  { followed }: Pick<ClaimVerb, 'followed'>,
): boolean {
  if (followed === null) return true;
  return tokens.some((token) =>
    [token, behindAdjuncts(doc, token)].some(
      (at) =>
        followed.includes(doc.lower[at] ?? '') ||
        followed.includes(`${doc.lower[at] ?? ''} ${doc.lower[at + 1] ?? ''}`),
    ),
  );
}

/** The objects, if what the verb wants stands behind them. */
function fitting(doc: Document, objects: Argument[], { followed, judged }: ClaimVerb): Argument[] {
  const last = objects.at(-1);
  if (last === undefined) return [];
  const behind = tokenFrom(doc.tokens, last.end);
  if (followed !== null) return isFollowed(doc, [behind], { followed }) ? objects : [];
  if (!judged) return objects;
  const end = endOfPraise(doc, behind);
  return end === null ? [] : objects.map((object) => ({ ...object, end }));
}

/** The end of the clause of *comme une réussite …* at this token. */
function endOfPraise(doc: Document, token: number): number | null {
  if (doc.lower[token] !== 'comme') return null;
  let at = token + 1;
  while (DETERMINERS.has(doc.lower[at] ?? '') || QUALIFIERS.test(doc.lower[at] ?? '')) at++;
  if (!GOOD.test(doc.lower[at] ?? '')) return null;
  const sentence = doc.sentenceOf[token];
  while (doc.sentenceOf[at + 1] === sentence && !/^[.,;:!?«»]$/.test(doc.lower[at + 1] ?? '')) at++;
  return doc.tokens[at]?.end ?? null;
}
