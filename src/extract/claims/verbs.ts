import type { EntityType } from '../article-graph.ts';
import lexicon from '../lexicons/claim-verbs.json' with { type: 'json' };
import { conjugate } from '../lexicons/conjugation.ts';
import { PREDICATES, type Predicate } from '../vocabulary.ts';

/** How a verb leads to its object. */
export type Frame = 'direct' | 'à' | 'avec' | 'contre' | 'place';

export interface ClaimVerb {
  readonly predicate: Predicate;
  readonly frame: Frame;
  readonly reflexive: boolean;
  readonly objects: readonly EntityType[];
  /** Words of which one must stand behind the object. */
  readonly followed: readonly string[] | null;
}

export interface VerbForm {
  readonly verb: ClaimVerb;
  /** A participle of the past needs *avoir* or *être* before it. */
  readonly past: boolean;
}

interface Entry {
  readonly predicate: string;
  readonly infinitive?: string;
  readonly forms?: readonly string[];
  readonly past?: readonly string[];
  readonly frame: string;
  readonly reflexive?: boolean;
  readonly objects: readonly string[];
  readonly followed?: readonly string[];
}

const FRAMES: readonly Frame[] = ['direct', 'à', 'avec', 'contre', 'place'];
const TYPES: readonly EntityType[] = ['Person', 'Organization', 'Country', 'Place', 'Event'];
/** Present, imperfect and simple past, in the order of `conjugate`: neither future nor conditional states a fact. */
const STATING = 6;

const forms = load();

/** The readings of a word in lower case as a form of a verb that makes a claim. */
export function claimVerbs(word: string): readonly VerbForm[] {
  return forms.get(word) ?? [];
}

function load(): Map<string, VerbForm[]> {
  const found = new Map<string, VerbForm[]>();
  const entries: readonly Entry[] = lexicon.verbs;
  for (const entry of entries) {
    const verb = readVerb(entry);
    const regular = entry.infinitive === undefined ? null : conjugate(entry.infinitive);
    for (const form of entry.forms ?? regular?.finite.slice(0, STATING) ?? []) {
      found.set(form, [...(found.get(form) ?? []), { verb, past: false }]);
    }
    for (const form of entry.past ?? regular?.past ?? []) {
      found.set(form, [...(found.get(form) ?? []), { verb, past: true }]);
    }
  }
  return found;
}

function readVerb({ predicate, frame, reflexive, objects, followed }: Entry): ClaimVerb {
  const known = (Object.keys(PREDICATES) as Predicate[]).find((name) => name === predicate);
  const way = FRAMES.find((name) => name === frame);
  if (known === undefined || way === undefined) throw new Error(`claim-verbs.json: unknown ${predicate} or ${frame}`);
  return {
    predicate: known,
    frame: way,
    reflexive: reflexive ?? false,
    objects: TYPES.filter((type) => objects.includes(type)),
    followed: followed ?? null,
  };
}
