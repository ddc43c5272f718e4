import { tokenFrom } from '../../entities/reader.ts';
import { COMMON_VERBS, CONJUNCTIONS, DE, PREPOSITIONS } from '../../lexicons/function-words.ts';
import { type NounPhrase, wordBefore } from './arguments.ts';
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
export function subjectOf(context: ClaimContext, group: VerbGroup): NounPhrase | null {
  const { reader, table, attributions, subjects } = context;
  const { before, plural, bare, adjunct } = group;
  if (adjunct) return ofAdjunct(context, before + 1);
  const named = subjectEndingAt(reader, table, before, plural);
  if (named !== null) return named;
  if (bare && reader.sentenceOf[before] !== reader.sentenceOf[before + 1]) return subjects.mainAround(before + 1);
  const apposed = bare ? beforeNouns(context, before) : null;
  if (apposed !== null) return apposed;
  const start = reader.tokens[before]?.start;
  if (start === undefined || attributions.at(start) !== null) return null;
  if (reader.words[before] === 'qui') return antecedent(context, before);
  if (GOES_ON.has(reader.words[before] ?? '')) return subjects.mainBefore(before);
  return subjects.pronounAt(before) ?? nearBefore(context, before);
}

/** *après avoir battu Y, X rit*, *X rit après avoir battu Y*: the subject outside the adjunct that starts with this token. */
function ofAdjunct({ reader, subjects }: ClaimContext, token: number): NounPhrase | null {
  if (reader.sentenceOf[token - 1] === reader.sentenceOf[token]) return subjects.mainBefore(token);
  for (let at = token; at < token + LONGEST_ADJUNCT; at++) {
    const subject = reader.words[at] === ',' ? subjects.mainFrom(at + 1) : null;
    if (subject !== null) return subject;
  }
  return null;
}

/** *X, une coalition fortement soutenue par Y*: the one that an apposition of nouns before a participle tells of. */
export function beforeNouns({ reader, table }: ClaimContext, before: number): NounPhrase | null {
  for (let at = before; at > before - NEAR && reader.sentenceOf[at] === reader.sentenceOf[before]; at--) {
    const word = reader.words[at] ?? '';
    if (word === ',' || word === '(') {
      const end = reader.tokens[at - 1]?.end ?? -1;
      const found = table.endingAt(end).find(({ mention }) => mention.form === 'NAME');
      return found === undefined ? null : { drafts: [found.draft], start: found.mention.start, end };
    }
    const counted = PREPOSITIONS.has(word) && reader.tokens[at + 1]?.kind === 'number';
    const plain = reader.tokens[at]?.kind !== 'punctuation' && (reader.nameOf[at] ?? -1) < 0;
    if (!plain || (PREPOSITIONS.has(word) && !counted) || CONJUNCTIONS.has(word) || COMMON_VERBS.has(word)) return null;
  }
  return null;
}

/** *c’est X (née en 1965) et nommée hier, qui*: the person last named before *qui*, not as a complement. */
function antecedent({ reader, table }: ClaimContext, token: number): NounPhrase | null {
  for (let at = token - 1; at > token - ANTECEDENT && reader.sentenceOf[at] === reader.sentenceOf[token]; at--) {
    if (/^[«»:;]$/.test(reader.words[at] ?? '')) return null;
    const found = table.endingAt(reader.tokens[at]?.end ?? -1).find(({ mention }) => mention.form === 'NAME');
    if (found === undefined) continue;
    const { start, end } = found.mention;
    const led = DE.has(wordBefore(reader, tokenFrom(reader.tokens, start)).word);
    return led || found.draft.type !== 'Person' ? null : { drafts: [found.draft], start, end };
  }
  return null;
}

/** *X tenant du titre gagne*: the sentence’s subject where only words in lower case, none a verb, stand between. */
function nearBefore({ reader, subjects }: ClaimContext, before: number): NounPhrase | null {
  const subject = subjects.mainBefore(before);
  const first = subject === null ? before : tokenFrom(reader.tokens, subject.end);
  if (subject === null || before - first >= NEAR) return null;
  for (let at = first; at <= before; at++) {
    const word = reader.words[at] ?? '';
    const plain = reader.tokens[at]?.kind === 'word' && (reader.nameOf[at] ?? -1) < 0;
    if (!plain || CONJUNCTIONS.has(word) || COMMON_VERBS.has(word)) return null;
  }
  return subject;
}
