import type { EntityType } from '../article-graph.ts';
import type { Predicate } from '../vocabulary.ts';
import lexicon from './claim-nouns.json' with { type: 'json' };
import { ACTORS, predicateOf, STATING, typesOf, type VerbForm } from './claim-verbs.ts';
import { conjugate } from './conjugation.ts';

/** What somebody is to another: *X, membre de Y*. */
export interface RelationalNoun {
  readonly predicate: Predicate;
  readonly bearers: readonly EntityType[];
  readonly objects: readonly EntityType[];
  /** The bearer is the object: *son prédécesseur X*. */
  readonly reversed: boolean;
}

/** What somebody does to another, as a noun: *la visite de X à Y*. */
export interface Nominalization {
  readonly predicate: Predicate;
  readonly subjects: readonly EntityType[];
  readonly objects: readonly EntityType[];
  /** What leads to the object. */
  readonly to: ReadonlySet<string>;
  /** The object may stand before: *à Y pendant la visite de X*. */
  readonly during: boolean;
  /** It counts only as the object of a light verb: *prendre la défense de X*. */
  readonly light: boolean;
  readonly reversed: boolean;
}

interface Entry {
  readonly predicate: string;
  readonly nouns: readonly string[];
  readonly objects: readonly string[];
  readonly subjects?: readonly string[];
  readonly bearers?: readonly string[];
  readonly to?: readonly string[];
  readonly during?: boolean;
  readonly light?: boolean;
  readonly reversed?: boolean;
}

const relationalEntries: readonly Entry[] = lexicon.relationalNouns;
const nominalizationEntries: readonly Entry[] = lexicon.nominalizations;

/** By noun, in lower case. */
export const RELATIONAL_NOUNS: ReadonlyMap<string, RelationalNoun> = byNoun(
  relationalEntries,
  ({ predicate, bearers, objects, reversed }) => ({
    predicate: predicateOf(predicate),
    bearers: typesOf(bearers ?? ['Person']),
    objects: typesOf(objects),
    reversed: reversed ?? false,
  }),
);

/** By noun, in lower case. */
export const NOMINALIZATIONS: ReadonlyMap<string, readonly Nominalization[]> = readNominalizations();

function readNominalizations(): ReadonlyMap<string, readonly Nominalization[]> {
  const found = new Map<string, Nominalization[]>();
  for (const entry of nominalizationEntries) {
    for (const noun of entry.nouns) found.set(noun, [...(found.get(noun) ?? []), readNominalization(entry)]);
  }
  return found;
}

function readNominalization(entry: Entry): Nominalization {
  return {
    predicate: predicateOf(entry.predicate),
    subjects: entry.subjects === undefined ? ACTORS : typesOf(entry.subjects),
    objects: typesOf(entry.objects),
    to: new Set(entry.to),
    during: entry.during ?? false,
    light: entry.light ?? false,
    reversed: entry.reversed ?? false,
  };
}

/** The verbs that have a nominalization as their object, by form, in lower case; *fait* is a participle only. */
export const LIGHT_VERBS: ReadonlyMap<string, VerbForm['form']> = readLightVerbs();

function readLightVerbs(): ReadonlyMap<string, VerbForm['form']> {
  const { regular, finite, past } = lexicon.lightVerbs;
  const found = new Map<string, VerbForm['form']>();
  const add = (words: readonly string[], form: VerbForm['form']) => {
    for (const word of words) found.set(word, form);
  };
  for (const verb of regular.map(conjugate)) {
    add(verb.finite.slice(0, STATING), 'finite');
    add(verb.past, 'past');
  }
  add(finite, 'finite');
  add(past, 'past');
  return found;
}

function byNoun<T>(entries: readonly Entry[], read: (entry: Entry) => T): ReadonlyMap<string, T> {
  return new Map(entries.flatMap((entry) => entry.nouns.map((noun): [string, T] => [noun, read(entry)])));
}
