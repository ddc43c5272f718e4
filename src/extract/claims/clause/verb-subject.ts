import { tokenFrom } from '../../document.ts';
import { COMMON_VERBS, CONJUNCTIONS, DE, PREPOSITIONS } from '../../lexicons/function-words.ts';
import { type Argument, wordBefore } from './arguments.ts';
import { subjectEndingAt } from './arguments-before.ts';
import type { ClaimContext } from './claim-context.ts';
import type { VerbGroup } from './verb-group.ts';

/** Before a verb without a subject of its own. */
const GOES_ON = new Set(['et', 'puis', ',', ')']);
/** Tokens between a subject and its verb, at most. */
const NEAR = 8;
const LONGEST_ADJUNCT = 40;
/** Tokens before *qui* in which its person is sought. */
const ANTECEDENT = 14;

/** The subject before the verb; a pronoun outside quotes stands for its person, *et* goes on with the sentence’s subject. */
export function subjectOf(context: ClaimContext, group: VerbGroup): Argument | null {
  const { doc, table, reported, anaphora } = context;
  const { before, plural, bare, adjunct } = group;
  if (adjunct) return ofAdjunct(context, before + 1);
  const named = subjectEndingAt(doc, table, before, plural);
  if (named !== null) return named;
  if (bare && doc.sentenceOf[before] !== doc.sentenceOf[before + 1]) return anaphora.mainAround(before + 1);
  const apposed = bare ? beforeNouns(context, before) : null;
  if (apposed !== null) return apposed;
  const start = doc.tokens[before]?.start;
  if (start === undefined || reported.speakerAt(start) !== null) return null;
  if (doc.lower[before] === 'qui') return antecedent(context, before);
  if (GOES_ON.has(doc.lower[before] ?? '')) return anaphora.mainBefore(before);
  return anaphora.pronounAt(before) ?? nearBefore(context, before);
}

/** *après avoir battu Y, X rit*, *X rit après avoir battu Y*: the subject outside the adjunct that starts with this token. */
function ofAdjunct({ doc, anaphora }: ClaimContext, token: number): Argument | null {
  if (doc.sentenceOf[token - 1] === doc.sentenceOf[token]) return anaphora.mainBefore(token);
  for (let at = token; at < token + LONGEST_ADJUNCT; at++) {
    const subject = doc.lower[at] === ',' ? anaphora.mainFrom(at + 1) : null;
    if (subject !== null) return subject;
  }
  return null;
}

/** *X, une coalition fortement soutenue par Y*: the one that an apposition of nouns before a participle tells of. */
export function beforeNouns({ doc, table }: ClaimContext, before: number): Argument | null {
  for (let at = before; at > before - NEAR && doc.sentenceOf[at] === doc.sentenceOf[before]; at--) {
    const word = doc.lower[at] ?? '';
    if (word === ',' || word === '(') {
      const end = doc.tokens[at - 1]?.end ?? -1;
      const found = table.endingAt(end).find(({ mention }) => mention.form === 'NAME');
      return found === undefined ? null : { drafts: [found.draft], start: found.mention.start, end };
    }
    const counted = PREPOSITIONS.has(word) && doc.tokens[at + 1]?.kind === 'number';
    const plain = doc.tokens[at]?.kind !== 'punctuation' && (doc.nameOf[at] ?? -1) < 0;
    if (!plain || (PREPOSITIONS.has(word) && !counted) || CONJUNCTIONS.has(word) || COMMON_VERBS.has(word)) return null;
  }
  return null;
}

/** *c’est X (née en 1965) et nommée hier, qui*: the person last named before *qui*, not as a complement. */
function antecedent({ doc, table }: ClaimContext, token: number): Argument | null {
  for (let at = token - 1; at > token - ANTECEDENT && doc.sentenceOf[at] === doc.sentenceOf[token]; at--) {
    if (/^[«»:;]$/.test(doc.lower[at] ?? '')) return null;
    const found = table.endingAt(doc.tokens[at]?.end ?? -1).find(({ mention }) => mention.form === 'NAME');
    if (found === undefined) continue;
    const { start, end } = found.mention;
    const led = DE.has(wordBefore(doc, tokenFrom(doc.tokens, start)).word);
    return led || found.draft.type !== 'Person' ? null : { drafts: [found.draft], start, end };
  }
  return null;
}

/** *X tenant du titre gagne*: the sentence’s subject where only words in lower case, none a verb, stand between. */
function nearBefore({ doc, anaphora }: ClaimContext, before: number): Argument | null {
  const subject = anaphora.mainBefore(before);
  const first = subject === null ? before : tokenFrom(doc.tokens, subject.end);
  if (subject === null || before - first >= NEAR) return null;
  for (let at = first; at <= before; at++) {
    const word = doc.lower[at] ?? '';
    const plain = doc.tokens[at]?.kind === 'word' && (doc.nameOf[at] ?? -1) < 0;
    if (!plain || CONJUNCTIONS.has(word) || COMMON_VERBS.has(word)) return null;
  }
  return subject;
}
