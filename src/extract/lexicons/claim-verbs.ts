import type { EntityType } from '../article-graph.ts';
import type { Predicate } from '../vocabulary.ts';
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

/** What verbs with the same slots have in common. */
interface VerbClass {
  readonly predicate: Predicate;
  readonly frame: VerbFrame;
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

export interface ClaimVerb extends VerbClass {
  readonly reflexive: boolean;
  /** The words that follow it: *en cause* of *mettre en cause*. */
  readonly rest: readonly string[];
}

export interface VerbForm {
  readonly verb: ClaimVerb;
  /**
   * A participle of the past needs *avoir* or *être* before it; one of the present goes with another verb's subject.
   */
  readonly form: 'finite' | 'past' | 'present';
}

/** As the lexicon has it: what is usual is left out. */
type Entry = Pick<VerbClass, 'predicate' | 'frame' | 'objects'> & Partial<VerbClass> & { readonly verbs: string[] };

export const ACTORS: readonly EntityType[] = ['Person', 'Organization', 'Country'];
const USUAL = {
  subjects: ACTORS,
  being: false,
  acts: false,
  reversed: false,
  judged: false,
  followed: null,
  police: false,
  announced: false,
};
/** Present, imperfect and simple past, in the order of `conjugate`: neither future nor conditional states a fact. */
const STATING = 6;
/** *se rendait à* tells of a way that may have ended elsewhere. */
const IMPERFECT = /.{3}ait$|aient$/;
const REFLEXIVE = /^(?:se |s'en |s')/;

const forms = load();

/** The readings of a word in lower case as a form of a verb that makes a claim. */
export function claimVerbs(word: string): readonly VerbForm[] {
  return forms.get(word) ?? [];
}

/** The forms of a regular verb by which news states a fact. */
export function statingForms(infinitive: string): VerbForms {
  const regular = conjugate(infinitive);
  return { ...regular, finite: regular.finite.slice(0, STATING) };
}

function load(): Map<string, VerbForm[]> {
  const found = new Map<string, VerbForm[]>();
  const irregular = new Map<string, Omit<VerbForms, 'infinitive'>>(Object.entries(lexicon.irregular));
  const add = (word: string, form: VerbForm) => found.set(word, [...(found.get(word) ?? []), form]);
  for (const { verbs, ...entry } of lexicon.classes as readonly Entry[]) {
    for (const name of verbs) {
      const [infinitive = '', ...rest] = name.replace(REFLEXIVE, '').split(' ');
      const verb = { ...USUAL, ...entry, reflexive: REFLEXIVE.test(name), rest };
      const { finite, past, present } = irregular.get(infinitive) ?? statingForms(infinitive);
      for (const word of new Set(finite))
        if (entry.frame !== 'place' || !IMPERFECT.test(word)) add(word, { verb, form: 'finite' });
      for (const word of past) add(word, { verb, form: 'past' });
      add(present, { verb, form: 'present' });
    }
  }
  return found;
}
