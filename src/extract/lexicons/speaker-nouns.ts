import { readList } from './read-list.ts';
import lexicon from './speaker-nouns.json' with { type: 'json' };

type SpeakerKind = 'person' | 'body' | 'document' | 'utterance';

/** *le premier* is anything. */
const ORDINAL = /^premi(?:er|ère)s?$/;
const MUTE: ReadonlySet<string> = new Set(lexicon.mute);
const kinds = new Map<string, SpeakerKind>();
for (const noun of readList('title-heads.txt')) if (!ORDINAL.test(noun)) kinds.set(noun, 'person');
for (const noun of readList('organization-heads.txt')) if (!MUTE.has(noun)) kinds.set(noun, 'body');
for (const noun of lexicon.bodies) kinds.set(noun, 'body');
for (const noun of lexicon.documents) kinds.set(noun, 'document');
for (const noun of lexicon.utterances) kinds.set(noun, 'utterance');
for (const noun of [...lexicon.persons, ...lexicon.epithets]) kinds.set(noun, 'person');
for (const [noun, kind] of [...kinds])
  for (const form of [`${noun}s`, `${noun}x`]) kinds.set(form, kinds.get(form) ?? kind);

/** Nouns that stand for somebody the text has named: *le monarque*, *le plaignant*. */
export const EPITHETS: ReadonlySet<string> = new Set(lexicon.epithets);

/** Offices that a wider noun calls: *le technicien* is the coach. */
export const WIDER: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(lexicon.wider));

/** What speaks when a phrase with this noun, singular or plural and in lower case, does; `null` for other nouns. */
export function speakerNoun(lower: string): SpeakerKind | null {
  return kinds.get(lower) ?? null;
}
