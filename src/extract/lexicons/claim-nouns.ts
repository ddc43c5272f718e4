import type { EntityType } from '../article-graph.ts';
import type { Predicate } from '../vocabulary.ts';
import lexicon from './claim-nouns.json' with { type: 'json' };
import { ACTORS, predicateOf, STATING, typesOf, type VerbForm } from './claim-verbs.ts';
import { conjugate } from './conjugation.ts';

/** What somebody is to another: *X, membre de Y*. */
export interface Role {
  readonly predicate: Predicate;
  readonly bearers: readonly EntityType[];
  readonly objects: readonly EntityType[];
  /** The bearer is the object: *son prédécesseur X*. */
  readonly reversed: boolean;
}

/** What somebody does to another, as a noun: *la visite de X à Y*. */
export interface Deed {
  readonly predicate: Predicate;
  readonly subjects: readonly EntityType[];
  readonly objects: readonly EntityType[];
  /** What leads to the object. */
  readonly to: ReadonlySet<string>;
  /** The object may follow *de*, its author *par*: *l’arrestation de Y par X*. */
  readonly by: boolean;
  /** The object may stand before: *à Y pendant la visite de X*. */
  readonly during: boolean;
  /** Two may do it to each other: *la rencontre entre X et Y*. */
  readonly between: boolean;
  /** It counts only as the object of a verb that gives it: *prendre la défense de X*. */
  readonly given: boolean;
  readonly reversed: boolean;
}

interface Entry {
  readonly predicate: string;
  readonly nouns: readonly string[];
  readonly objects: readonly string[];
  readonly subjects?: readonly string[];
  readonly bearers?: readonly string[];
  readonly to?: readonly string[];
  readonly by?: boolean;
  readonly during?: boolean;
  readonly between?: boolean;
  readonly given?: boolean;
  readonly reversed?: boolean;
}

const roleEntries: readonly Entry[] = lexicon.roles;
const deedEntries: readonly Entry[] = lexicon.deeds;

/** By noun, in lower case. */
export const ROLES: ReadonlyMap<string, Role> = byNoun(roleEntries, ({ predicate, bearers, objects, reversed }) => ({
  predicate: predicateOf(predicate),
  bearers: typesOf(bearers ?? ['Person']),
  objects: typesOf(objects),
  reversed: reversed ?? false,
}));

/** By noun, in lower case. */
export const DEEDS: ReadonlyMap<string, readonly Deed[]> = readDeeds();

function readDeeds(): ReadonlyMap<string, readonly Deed[]> {
  const found = new Map<string, Deed[]>();
  for (const entry of deedEntries) {
    for (const noun of entry.nouns) found.set(noun, [...(found.get(noun) ?? []), readDeed(entry)]);
  }
  return found;
}

function readDeed(entry: Entry): Deed {
  return {
    predicate: predicateOf(entry.predicate),
    subjects: entry.subjects === undefined ? ACTORS : typesOf(entry.subjects),
    objects: typesOf(entry.objects),
    to: new Set(entry.to),
    by: entry.by ?? false,
    during: entry.during ?? false,
    between: entry.between ?? false,
    given: entry.given ?? false,
    reversed: entry.reversed ?? false,
  };
}

/** The verbs that have a deed as their object, by form, in lower case; *fait* is a participle only. */
export const GIVERS: ReadonlyMap<string, VerbForm['form']> = readGivers();

function readGivers(): ReadonlyMap<string, VerbForm['form']> {
  const { regular, finite, past, infinitive } = lexicon.givers;
  const found = new Map<string, VerbForm['form']>();
  const add = (words: readonly string[], form: VerbForm['form']) => {
    for (const word of words) found.set(word, form);
  };
  for (const verb of regular.map(conjugate)) {
    add(verb.finite.slice(0, STATING), 'finite');
    add(verb.past, 'past');
    add([verb.infinitive], 'infinitive');
  }
  add(finite, 'finite');
  add(past, 'past');
  add(infinitive, 'infinitive');
  return found;
}

function byNoun<T>(entries: readonly Entry[], read: (entry: Entry) => T): ReadonlyMap<string, T> {
  return new Map(entries.flatMap((entry) => entry.nouns.map((noun): [string, T] => [noun, read(entry)])));
}
