import type { EventKind } from '../vocabulary.ts';
import lexicon from './event-nouns.json' with { type: 'json' };

/** A noun that names an event together with its place: *sommet d’Astana*, *opérations en Syrie*. */
export interface EventNoun {
  readonly singular: string;
  readonly plural: string;
  readonly kind: EventKind;
  readonly english: string;
  readonly englishPlural: string;
}

/** By singular and plural, in lower case. */
export const EVENT_NOUNS: ReadonlyMap<string, EventNoun> = new Map(
  (lexicon.nouns as readonly EventNoun[]).flatMap((noun) =>
    [noun.singular, noun.plural].map((form) => [form, noun] as const),
  ),
);

/** English adjectives for what stands between an event's noun and its place, by the folded French stem. */
export const EVENT_ADJECTIVES_EN: Readonly<Record<string, string>> = lexicon.qualities;
