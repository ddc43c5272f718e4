import { type Document, tokenFrom, tokenSpan } from '../document.ts';
import type { ClaimDraft } from '../drafts/claim-drafts.ts';
import { type ClaimVerb, claimVerbs, type VerbForm } from '../lexicons/claim-verbs.ts';
import { behindAdjuncts } from './clause/adjuncts.ts';
import { TRIBUTE } from './clause/anaphora.ts';
import { type Argument, argumentStartingAt } from './clause/arguments.ts';
import { placeBeforeWhere, subjectEndingAt } from './clause/arguments-before.ts';
import { type ClaimContext, isOnePerson, spanAround } from './clause/claim-context.ts';
import { conjunctsStartingAt, exampleOpener, objectStartingAt } from './clause/coordination.ts';
import { groupOfFinite, groupOfParticiple, type VerbGroup } from './clause/verb-group.ts';
import { agentsBehind, isFollowed, objectsBehind } from './clause/verb-objects.ts';
import { subjectOf } from './clause/verb-subject.ts';
import { withComplement } from './complement.ts';
import { isNamed } from './support.ts';
import { type Triple, toClaimDrafts, tripleOf } from './triple.ts';

/** Tokens of a quotation that a verb behind it goes back over. */
const LONGEST_QUOTE = 80;
const PLURAL = /[sx]$/;
const POLICE =
  /[Pp]olic|[Gg]endarm|[Dd]ouan|[Gg]arde|[Ss]écurité|[Ss]ûreté|[Rr]enseignement|[Cc]arabinier|[Bb]rigade|[Ff]orces|[Aa]utorités|DGS[EI]|FBI|CIA|GIGN|BRI|RAID|PJ\b/u;
const DEFENDING = /^défend/;
/** Tokens before a subject in which *si* is sought. */
const MOST_BEFORE = 3;

/**
 * Claims of a verb between its subject and its objects: *X a rencontré Y*, *X n’a pas rencontré Y* (negated), *Y a été
 * arrêté par X*, *Y tué par X*, *X gagne, devançant Y*, *X lui a succédé*. Futures and conditionals state nothing.
 */
export function findVerbClaims(context: ClaimContext): ClaimDraft[] {
  const { doc } = context;
  const claims: ClaimDraft[] = [];
  for (let token = 0; token < doc.lower.length; token++) {
    if ((doc.nameOf[token] ?? -1) >= 0) continue;
    for (const form of claimVerbs(doc.lower[token] ?? '')) {
      if (!form.verb.rest.every((word, index) => doc.lower[token + 1 + index] === word)) continue;
      const found = triplesOf(context, token, form).filter(
        ({ subject }) => !condition(doc, subject) && mayDo(context, token, form.verb, subject),
      );
      if (found.length === 0) continue;
      claims.push(
        ...found.flatMap((triple) => toClaimDrafts(context, { ...withComplement(doc, triple), token }, 'VERB')),
      );
      break;
    }
  }
  return claims;
}

function triplesOf(context: ClaimContext, token: number, { verb, form }: VerbForm): Triple[] {
  const { doc } = context;
  if (form === 'present') return withPresent(context, token, verb);
  const group = (form === 'finite' ? groupOfFinite : groupOfParticiple)(doc, token);
  if (group.reflexive !== verb.reflexive || (group.future && !verb.announced)) return [];
  if (form === 'past' && group.passive && !verb.reflexive && !verb.being) return passive(context, token, verb, group);
  return group.bare ? [] : active(context, token, verb, group);
}

/** *X gagne, devançant Y*, *X gagne en battant Y*; *des forces participant à Y, à savoir X*. */
function withPresent(context: ClaimContext, token: number, verb: ClaimVerb): Triple[] {
  const { doc } = context;
  if (verb.reflexive !== /^(?:se|s')$/.test(doc.lower[token - 1] ?? '')) return [];
  const objects = objectsBehind(context, token, verb);
  if (objects.length === 0) return [];
  const before = verb.reflexive ? token - 2 : token - 1;
  const group = { before, negated: false };
  const named = subjectEndingAt(context, before, false);
  const free = doc.lower[before] === ',' || doc.lower[before] === 'en';
  const subject = named ?? (free ? (context.anaphora.mainBefore(token) ?? judge(context, token, verb)) : null);
  return subject === null
    ? listedSubjects(context, group, objects, verb)
    : state(context, verb, [subject, objects], token);
}

/** *X a dit que …, citant Y comme un succès*: who judges is who speaks. */
function judge({ doc, reported }: ClaimContext, token: number, { acts, judged }: ClaimVerb): Argument | null {
  const span = tokenSpan(doc, token, token);
  const speaker = acts || judged ? reported.speakerAt(span.start) : null;
  return speaker === null ? null : { drafts: [speaker], ...span };
}

function active(context: ClaimContext, token: number, verb: ClaimVerb, group: VerbGroup): Triple[] {
  if (verb.frame === 'together') return eachOther(context, token, verb, group);
  const behind = objectsBehind(context, token, verb, group.clitic < 0);
  const where = behind.length === 0 && verb.frame === 'place' ? placeBeforeWhere(context, group.before) : null;
  const objects = where === null ? (behind.length > 0 ? behind : tribute(context, token, verb, group)) : [where];
  const pronoun = objects.length === 0 && stands(context.doc, verb, group);
  const subject = objects.length > 0 || pronoun ? subjectOf(context, group) : null;
  if (subject === null) {
    const turned = inverted(context, token, verb, group);
    return turned.length > 0 ? turned : listedSubjects(context, group, objects, verb);
  }
  if (group.plural && isOnePerson(subject)) return [];
  const others = pronoun ? objectOfPronoun(context, group, subject) : objects;
  return state(context, verb, [subject, others], token, group.negated);
}

/** *X salue « un grand homme »* in the report of a death. */
function tribute({ doc, anaphora }: ClaimContext, token: number, verb: ClaimVerb, group: VerbGroup): Argument[] {
  const at = behindAdjuncts(doc, token + 1);
  if (verb.predicate !== 'PRAISED' || !verb.acts || group.clitic >= 0 || !TRIBUTE.test(doc.lower[at] ?? '')) return [];
  const mourned = anaphora.mourned([]);
  return mourned === null ? [] : [{ drafts: [mourned], ...tokenSpan(doc, at, at) }];
}

/** *X et Y se sont rencontrés*. */
function eachOther(context: ClaimContext, token: number, verb: ClaimVerb, group: VerbGroup): Triple[] {
  const subject = group.plural ? subjectOf(context, group) : null;
  const [one, other, more] = subject?.drafts ?? [];
  if (!isFollowed(context.doc, [token + 1], verb)) return [];
  if (subject === null || one === undefined || other === undefined || more !== undefined) return [];
  const ends = [{ ...subject, drafts: [one] }, [{ ...subject, drafts: [other] }]] as const;
  return state(context, verb, ends, token, group.negated);
}

/** *« X était un grand homme », a salué Y*: of a verb behind a quotation, which judges the quotation’s own subject. */
function inverted(context: ClaimContext, token: number, verb: ClaimVerb, group: VerbGroup): Triple[] {
  const { doc } = context;
  const close = doc.lower[group.before] === ',' ? group.before - 1 : group.before;
  if (!verb.acts || verb.frame !== 'direct' || doc.lower[close] !== '»') return [];
  let open = close - 1;
  while (open > close - LONGEST_QUOTE && doc.lower[open] !== '«') open--;
  const object = doc.lower[open] === '«' ? argumentStartingAt(context, open + 1, verb.objects) : null;
  const at = behindAdjuncts(doc, token + 1);
  const subject = object === null ? null : objectStartingAt(context, at, verb.subjects);
  if (object === null || subject === null) return [];
  const evidence = spanAround(tokenSpan(doc, open, close), subject);
  return [{ subject, object, predicate: verb.predicate, evidence, negated: group.negated }];
}

/** *plusieurs pays ayant participé à Y, notamment X et Z*: those of the list do it. */
function listedSubjects(
  context: ClaimContext,
  { before, negated }: Pick<VerbGroup, 'before' | 'negated'>,
  [object]: readonly Argument[],
  verb: ClaimVerb,
): Triple[] {
  const { doc } = context;
  const noun = doc.lower[before] === 'qui' ? before - 1 : before;
  const opener = object === undefined ? null : exampleOpener(doc, tokenFrom(doc.tokens, object.end));
  if (object === undefined || opener === null || verb.reversed || !PLURAL.test(doc.lower[noun] ?? '')) return [];
  const group = tokenSpan(doc, noun, noun);
  const subjects = conjunctsStartingAt(context, opener.behind, verb.subjects);
  return subjects.map((subject) => tripleOf(verb, [subject, object], spanAround(group, subject), negated));
}

/** True where the pronoun before the verb can be its object: *l’accuse*, *lui succède*. */
function stands({ lower }: Document, { frame, objects, followed, judged }: ClaimVerb, { clitic }: VerbGroup): boolean {
  const word = lower[clitic] ?? '';
  if (followed !== null || judged || !objects.includes('Person')) return false;
  return (frame === 'direct' && /^(?:l'|le|la)$/.test(word)) || (frame === 'à' && word === 'lui');
}

/** *X l’accuse*, *X lui a succédé*; of *il l’accuse* neither is sure. */
function objectOfPronoun(context: ClaimContext, { clitic }: VerbGroup, subject: Argument): Argument[] {
  const { doc, anaphora } = context;
  if (!subject.drafts.every((draft) => isNamed(context, subject, draft))) return [];
  const person = anaphora.otherBefore(clitic, subject.drafts);
  return person === null ? [] : [{ drafts: [person], ...tokenSpan(doc, clitic, clitic) }];
}

/** *Y a été arrêté par X*: Y stands before the verb, X behind *par*. *La course est gagnée par X devant Y*. */
function passive(context: ClaimContext, token: number, verb: ClaimVerb, group: VerbGroup): Triple[] {
  if (verb.judged || (group.bare && verb.reversed)) return [];
  const agents = agentsBehind(context, token + 1 + verb.rest.length, verb);
  const [agent] = agents;
  if (agent === undefined || !isFollowed(context.doc, [token + 1, tokenFrom(context.doc.tokens, agent.end)], verb))
    return [];
  if (verb.frame === 'ahead') {
    const others = objectsBehind(context, tokenFrom(context.doc.tokens, agent.end) - 1, verb);
    return state(context, verb, [agent, others], token, group.negated);
  }
  const object = verb.frame === 'direct' ? subjectOf(context, group) : null;
  if (object === null || !object.drafts.every(({ type }) => verb.objects.includes(type))) return [];
  return agents.map((author) => tripleOf(verb, [author, object], spanAround(author, object), group.negated));
}

/** Of a place a person defeats nobody: *X gagne à Y devant Z*. */
function isMatch(subject: Argument, { predicate }: ClaimVerb): (object: Argument) => boolean {
  const person = predicate === 'DEFEATED' && subject.drafts.some(({ type }) => type === 'Person');
  return ({ drafts }) => !person || drafts.every(({ type }) => type !== 'Place');
}

function state(
  { doc }: ClaimContext,
  verb: ClaimVerb,
  [subject, objects]: readonly [Argument, readonly Argument[]],
  token: number,
  negated = false,
): Triple[] {
  if (!subject.drafts.every(({ type }) => verb.subjects.includes(type))) return [];
  return objects
    .filter(isMatch(subject, verb))
    .map((object) =>
      tripleOf(verb, [subject, object], spanAround(subject, object, tokenSpan(doc, token, token)), negated),
    );
}

/** *interpeller* is the police’s; a lawyer who *défend* somebody does so for a living. */
function mayDo({ doc, positions }: ClaimContext, token: number, { police }: ClaimVerb, subject: Argument): boolean {
  if (police) return POLICE.test(doc.text.slice(subject.start, subject.end));
  if (!DEFENDING.test(doc.lower[token] ?? '')) return true;
  let first = tokenFrom(doc.tokens, subject.start);
  while (/^(?:,|et)$/.test(doc.lower[first - 1] ?? '') && (doc.nameOf[first - 2] ?? -1) >= 0)
    first = doc.nameTokens[doc.nameOf[first - 2] ?? -1]?.first ?? 0;
  const address = /^(?:mes?|maîtres?|avocate?s?)$/;
  const called = [first - 1, first - 2, first].some((at) => address.test(doc.lower[at] ?? ''));
  return !called && !positions.some(({ person, title }) => subject.drafts.includes(person) && /avocat/.test(title));
}

/** *si X rencontre Y* states nothing. */
function condition(doc: Document, { start }: Argument): boolean {
  const token = tokenFrom(doc.tokens, start);
  for (let back = 0; back <= MOST_BEFORE; back++) {
    const word = doc.lower[token - back] ?? '';
    if (doc.sentenceOf[token - back] !== doc.sentenceOf[token]) return false;
    if (word === 'si' || (word === "s'" && /^ils?$/.test(doc.lower[token - back + 1] ?? ''))) return true;
  }
  return false;
}
