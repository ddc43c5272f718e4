import type { EntityType } from '../article-graph.ts';
import lexicon from '../lexicons/claim-verbs.json' with { type: 'json' };
import { conjugate } from '../lexicons/conjugation.ts';
import { PREDICATES, type Predicate } from '../vocabulary.ts';

/** How a verb leads to its object. */
export type VerbFrame = 'direct' | 'à' | 'de' | 'pour' | 'avec' | 'place' | 'ahead' | 'against';

export interface ClaimVerb {
  readonly predicate: Predicate;
  readonly frame: VerbFrame;
  readonly reflexive: boolean;
  /** Its past is formed with *être*, so that this is no passive. */
  readonly being: boolean;
  readonly subjects: readonly EntityType[];
  readonly objects: readonly EntityType[];
  /** What is said of somebody's deeds is said of that one. */
  readonly acts: boolean;
  /** The grammatical subject is the object. */
  readonly reversed: boolean;
  /** *comme un succès* must stand behind the object. */
  readonly judged: boolean;
  /** Words of which one must stand behind the object. */
  readonly followed: readonly string[] | null;
}

export interface VerbForm {
  readonly verb: ClaimVerb;
  /**
   * A participle of the past needs *avoir* or *être* before it, an infinitive a verb that makes it a fact; a participle of
   * the present goes with another verb's subject.
   */
  readonly form: 'finite' | 'past' | 'present' | 'infinitive';
}

interface Entry {
  readonly predicate: string;
  readonly infinitive: string;
  readonly forms?: readonly string[];
  readonly past?: readonly string[];
  readonly present?: string;
  readonly frame: string;
  readonly reflexive?: boolean;
  readonly being?: boolean;
  readonly subjects?: readonly string[];
  readonly objects: readonly string[];
  readonly acts?: boolean;
  readonly reversed?: boolean;
  readonly judged?: string;
  readonly followed?: readonly string[];
}

const FRAMES: readonly VerbFrame[] = ['direct', 'à', 'de', 'pour', 'avec', 'place', 'ahead', 'against'];
const TYPES: readonly EntityType[] = ['Person', 'Organization', 'Country', 'Place', 'Event'];
export const ACTORS: readonly EntityType[] = ['Person', 'Organization', 'Country'];
/** Present, imperfect and simple past, in the order of `conjugate`: neither future nor conditional states a fact. */
export const STATING = 6;

const forms = load();

/** The readings of a word in lower case as a form of a verb that makes a claim. */
export function claimVerbs(word: string): readonly VerbForm[] {
  return forms.get(word) ?? [];
}

/** The predicate of that name, as the lexicons of claims have it. */
export function predicateOf(name: string): Predicate {
  const known = (Object.keys(PREDICATES) as Predicate[]).find((predicate) => predicate === name);
  if (known === undefined) throw new Error(`unknown predicate ${name} in a lexicon of claims`);
  return known;
}

/** The types of these names. */
export function typesOf(names: readonly string[]): readonly EntityType[] {
  return TYPES.filter((type) => names.includes(type));
}

function load(): Map<string, VerbForm[]> {
  const found = new Map<string, VerbForm[]>();
  const entries: readonly Entry[] = lexicon.verbs;
  const add = (word: string, form: VerbForm) => found.set(word, [...(found.get(word) ?? []), form]);
  for (const entry of entries) {
    const verb = readVerb(entry);
    const regular = conjugate(entry.infinitive);
    add(entry.infinitive, { verb, form: 'infinitive' });
    for (const word of entry.forms ?? regular.finite.slice(0, STATING)) add(word, { verb, form: 'finite' });
    for (const word of entry.past ?? regular.past) add(word, { verb, form: 'past' });
    add(entry.present ?? regular.present, { verb, form: 'present' });
  }
  return found;
}

function readVerb(entry: Entry): ClaimVerb {
  const frame = FRAMES.find((name) => name === entry.frame);
  if (frame === undefined) throw new Error(`unknown frame ${entry.frame} in claim-verbs.json`);
  return {
    predicate: predicateOf(entry.predicate),
    frame,
    reflexive: entry.reflexive ?? false,
    being: entry.being ?? false,
    subjects: entry.subjects === undefined ? ACTORS : typesOf(entry.subjects),
    objects: typesOf(entry.objects),
    acts: entry.acts ?? false,
    reversed: entry.reversed ?? false,
    judged: entry.judged !== undefined,
    followed: entry.followed ?? null,
  };
}
