import { tokenFrom } from '../entities/reader.ts';
import { COMMON_VERBS, CONJUNCTIONS, DE } from '../text/function-words.ts';
import type { ClaimContext } from './claim-context.ts';
import { type NounPhrase, wordBefore } from './noun-phrases.ts';
import { subjectEndingAt } from './subject-phrases.ts';
import type { VerbGroup } from './verb-group.ts';

/** Before a verb without a subject of its own. */
const GOES_ON = new Set(['et', 'puis', ',', ')']);
/** Tokens between a subject and its verb, at most. */
const NEAR = 8;
/** Tokens before *qui* in which its person is sought. */
const ANTECEDENT = 14;

/** The subject before the verb; a pronoun outside quotes stands for its person, *et* goes on with the sentence’s subject. */
export function subjectOf(context: ClaimContext, group: VerbGroup): NounPhrase | null {
  const { reader, table, attributions, subjects } = context;
  const { before, plural, bare } = group;
  const named = subjectEndingAt(reader, table, before, plural);
  if (named !== null) return named;
  if (bare && reader.sentenceOf[before] !== reader.sentenceOf[before + 1]) return subjects.mainAround(before + 1);
  const start = reader.tokens[before]?.start;
  if (start === undefined || attributions.at(start) !== null) return null;
  if (reader.words[before] === 'qui') return antecedent(context, before);
  if (GOES_ON.has(reader.words[before] ?? '')) return subjects.mainBefore(before);
  return subjects.pronounAt(before) ?? nearBefore(context, before);
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
