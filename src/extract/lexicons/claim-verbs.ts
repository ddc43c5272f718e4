import type { EntityType } from '../article-graph.ts';
import { PREDICATES, type Predicate } from '../vocabulary.ts';
import lexicon from './claim-verbs.json' with { type: 'json' };
import { conjugate, type VerbForms } from './conjugation.ts';

/** How a verb leads to its object. */
export type VerbFrame =
  | 'direct'
  | 'à'
  | 'de'
  | 'pour'
  | 'avec'
  | 'place'
  | 'ahead'
  | 'against'
  | 'behind'
  | 'together'
  | 'que';

export interface ClaimVerb {
  readonly predicate: Predicate;
  readonly frame: VerbFrame;
  readonly reflexive: boolean;
  /** The words that follow it: *en cause* of *mettre en cause*. */
  readonly rest: readonly string[];
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
  /** Only the police does it: *interpeller* of others is to ask. */
  readonly police: boolean;
  /** The future of its passive states it: *sera remplacé par Y*. */
  readonly announced: boolean;
}

export interface VerbForm {
  readonly verb: ClaimVerb;
  /**
   * A participle of the past needs *avoir* or *être* before it; one of the present goes with another verb's subject.
   */
  readonly form: 'finite' | 'past' | 'present';
}

/** Verbs with the same slots. */
interface Entry {
  readonly predicate: string;
  readonly frame: string;
  readonly being?: boolean;
  readonly subjects?: readonly string[];
  readonly objects: readonly string[];
  readonly acts?: boolean;
  readonly reversed?: boolean;
  readonly judged?: string;
  readonly followed?: readonly string[];
  readonly police?: boolean;
  readonly announced?: boolean;
  readonly verbs: readonly string[];
}

type Forms = Pick<VerbForms, 'finite' | 'past' | 'present'>;

const FRAMES: readonly VerbFrame[] = [
  'direct',
  'à',
  'de',
  'pour',
  'avec',
  'place',
  'ahead',
  'against',
  'behind',
  'together',
  'que',
];
const TYPES: readonly EntityType[] = ['Person', 'Organization', 'Country', 'Place', 'Event'];
export const ACTORS: readonly EntityType[] = ['Person', 'Organization', 'Country'];
/** Present, imperfect and simple past, in the order of `conjugate`: neither future nor conditional states a fact. */
export const STATING = 6;

/** *se rendait à* tells of a way that may have ended elsewhere. */
const IMPERFECT = /.{3}ait$|aient$/;
const REFLEXIVE = /^(?:se |s'en |s')/;

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
  const classes: readonly Entry[] = lexicon.classes;
  const irregular = new Map<string, Forms>(Object.entries(lexicon.irregular));
  const add = (word: string, form: VerbForm) => found.set(word, [...(found.get(word) ?? []), form]);
  for (const entry of classes) {
    for (const name of entry.verbs) {
      const [infinitive = '', ...rest] = name.replace(REFLEXIVE, '').split(' ');
      const verb = readVerb(entry, REFLEXIVE.test(name), rest);
      const { finite, past, present } = irregular.get(infinitive) ?? stating(infinitive);
      for (const word of new Set(finite))
        if (entry.frame !== 'place' || !IMPERFECT.test(word)) add(word, { verb, form: 'finite' });
      for (const word of past) add(word, { verb, form: 'past' });
      add(present, { verb, form: 'present' });
    }
  }
  return found;
}

function stating(infinitive: string): Forms {
  const regular = conjugate(infinitive);
  return { ...regular, finite: regular.finite.slice(0, STATING) };
}

function readVerb(entry: Entry, reflexive: boolean, rest: readonly string[]): ClaimVerb {
  const frame = FRAMES.find((name) => name === entry.frame);
  if (frame === undefined) throw new Error(`unknown frame ${entry.frame} in claim-verbs.json`);
  return {
    predicate: predicateOf(entry.predicate),
    frame,
    reflexive,
    rest,
    being: entry.being ?? false,
    subjects: entry.subjects === undefined ? ACTORS : typesOf(entry.subjects),
    objects: typesOf(entry.objects),
    acts: entry.acts ?? false,
    reversed: entry.reversed ?? false,
    judged: entry.judged !== undefined,
    followed: entry.followed ?? null,
    police: entry.police ?? false,
    announced: entry.announced ?? false,
  };
}
