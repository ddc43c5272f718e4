import { COMMON_VERBS, CONJUNCTIONS, PREPOSITIONS } from '../../lexicons/function-words.ts';
import { type Argument, argumentOf, type Reading } from './arguments.ts';
import { subjectEndingAt } from './arguments-before.ts';
import type { ClaimContext } from './claim-context.ts';
import type { VerbGroup } from './verb-group.ts';

/** Before a verb without a subject of its own. */
const GOES_ON = new Set(['et', 'puis', ',', ')']);
/** Tokens of an apposition before a participle, at most. */
const NEAR = 8;

/** The subject before the verb; a pronoun outside quotes stands for its person, *et* goes on with the sentence’s subject. */
export function subjectOf(context: ClaimContext, { before, plural, bare }: VerbGroup): Argument | null {
  const { doc, reported, anaphora } = context;
  const named = subjectEndingAt(context, before, plural);
  if (named !== null) return named;
  if (bare && doc.sentenceOf[before] !== doc.sentenceOf[before + 1]) return anaphora.mainAround(before + 1);
  const apposed = bare ? beforeNouns(context, before) : null;
  if (apposed !== null) return apposed;
  const start = doc.tokens[before]?.start;
  if (start === undefined || reported.speakerAt(start) !== null) return null;
  return GOES_ON.has(doc.lower[before] ?? '') ? anaphora.mainBefore(before) : anaphora.pronounAt(before);
}

/** *X, une coalition fortement soutenue par Y*: the one that an apposition of nouns before a participle tells of. */
export function beforeNouns({ doc, table }: Reading, before: number): Argument | null {
  for (let at = before; at > before - NEAR && doc.sentenceOf[at] === doc.sentenceOf[before]; at--) {
    const word = doc.lower[at] ?? '';
    if (word === ',' || word === '(') {
      const found = table.endingAt(doc.tokens[at - 1]?.end ?? -1).find(({ mention }) => mention.form === 'NAME');
      return found === undefined ? null : argumentOf(found);
    }
    const counted = PREPOSITIONS.has(word) && doc.tokens[at + 1]?.kind === 'number';
    const plain = doc.tokens[at]?.kind !== 'punctuation' && (doc.nameOf[at] ?? -1) < 0;
    if (!plain || (PREPOSITIONS.has(word) && !counted) || CONJUNCTIONS.has(word) || COMMON_VERBS.has(word)) return null;
  }
  return null;
}
