import type { EntityType } from '../article-graph.ts';
import type { Predicate } from '../vocabulary.ts';
import lexicon from './claim-nouns.json' with { type: 'json' };
import { ACTORS, statingForms, type VerbForm } from './claim-verbs.ts';

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

/** As the lexicon has it: what is usual is left out. */
type Entry<Noun extends RelationalNoun | Nominalization> = Pick<Noun, 'predicate' | 'objects'> &
  Omit<Partial<Noun>, 'to'> & { readonly nouns: string[]; readonly to?: string[] };

const USUAL_RELATION = { bearers: ['Person'] as const, reversed: false };
const USUAL_DEED = { subjects: ACTORS, during: false, light: false, reversed: false };

/** By noun, in lower case. */
export const RELATIONAL_NOUNS: ReadonlyMap<string, RelationalNoun> = new Map(
  (lexicon.relationalNouns as readonly Entry<RelationalNoun>[]).flatMap(({ nouns, ...entry }) =>
    nouns.map((noun) => [noun, { ...USUAL_RELATION, ...entry }] as const),
  ),
);

/** By noun, in lower case. */
export const NOMINALIZATIONS: ReadonlyMap<string, readonly Nominalization[]> = readNominalizations();

function readNominalizations(): ReadonlyMap<string, readonly Nominalization[]> {
  const found = new Map<string, Nominalization[]>();
  for (const { nouns, to, ...entry } of lexicon.nominalizations as readonly Entry<Nominalization>[]) {
    const deed = { ...USUAL_DEED, ...entry, to: new Set(to) };
    for (const noun of nouns) found.set(noun, [...(found.get(noun) ?? []), deed]);
  }
  return found;
}

/** The verbs that have a nominalization as their object, by form, in lower case; *fait* is a participle only. */
export const LIGHT_VERBS: ReadonlyMap<string, VerbForm['form']> = readLightVerbs();

function readLightVerbs(): ReadonlyMap<string, VerbForm['form']> {
  const { regular, finite, past } = lexicon.lightVerbs;
  const verbs = regular.map(statingForms);
  const formsOf = (form: VerbForm['form'], words: readonly string[]) => words.map((word) => [word, form] as const);
  return new Map([
    ...verbs.flatMap((verb) => [...formsOf('finite', verb.finite), ...formsOf('past', verb.past)]),
    ...formsOf('finite', finite),
    ...formsOf('past', past),
  ]);
}
