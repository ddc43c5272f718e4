import { expect } from 'vitest';
import type { ArticleRows } from '../../src/ingest/complete-rows.ts';
import { FACT_IDS, GROUPED_ROWS, ROWS_WITHOUT } from './articles.ts';

/**
 * Whether the graph holds an article, or keeps it out since it was retracted; a fact is kept out once it is suppressed, there
 * or not, and `absent` else.
 */
export type State = 'absent' | 'there' | 'out';

/** All articles and facts by their ids. */
export type Held = ReadonlyMap<string, State>;

/** What a program does with groups of articles. */
export interface Step {
  readonly does: 'seed' | 'retract' | 'permit' | 'suppress' | 'unsuppress' | 'reread' | 'backup' | 'restore';
  readonly groups: readonly number[];
}

export const ALL_IDS: readonly string[] = idsOf([...GROUPED_ROWS.keys()]);

export const NOTHING_HELD: Held = new Map([...ALL_IDS, ...FACT_IDS.flat()].map((id) => [id, 'absent']));

/** What is held after a step. @param backedUp What the last backup holds. */
export function after({ does, groups }: Step, held: Held, backedUp: Held): Held {
  const meant = new Set(does === 'suppress' || does === 'unsuppress' ? factsOf(groups) : idsOf(groups));
  const next = (id: string, state: State): State => {
    if (does === 'restore') return state === 'absent' ? (backedUp.get(id) ?? state) : state;
    if (!meant.has(id)) return state;
    if (does === 'seed' && state === 'absent') return 'there';
    if (does === 'retract' && state === 'there') return 'out';
    if (does === 'suppress') return 'out';
    return (does === 'permit' || does === 'unsuppress') && state === 'out' ? 'absent' : state;
  };
  return new Map([...held].map(([id, state]) => [id, next(id, state)]));
}

/** A step that can change something, or reads or copies what there is. @param random From 0 to 1. */
export function nextStep(held: Held, random: () => number): Step {
  const groupsIn = (state: State) => [...GROUPED_ROWS.keys()].filter((group) => stateOf(group, held) === state);
  const [absent, there, out] = [groupsIn('absent'), groupsIn('there'), groupsIn('out')];
  const factsIn = (state: State) =>
    [...FACT_IDS.keys()].filter((group) => factsOf([group]).some((id) => held.get(id) === state));
  const [shown, suppressed] = [factsIn('absent').filter((group) => there.includes(group)), factsIn('out')];
  const some = (groups: readonly number[]) => {
    const first = Math.floor(random() * groups.length);
    return groups.slice(first, first + (random() < 0.5 ? 1 : GROUPED_ROWS.length));
  };
  const kinds: readonly (readonly [number, Step])[] = [
    [absent.length > 0 ? 7 : 0, { does: 'seed', groups: some(absent) }],
    [there.length > 2 ? 3 : 0, { does: 'retract', groups: some(there).slice(0, 2) }],
    [out.length > 0 ? 3 : 0, { does: 'permit', groups: some(out) }],
    [shown.length > 0 ? 3 : 0, { does: 'suppress', groups: some(shown) }],
    [suppressed.length > 0 ? 3 : 0, { does: 'unsuppress', groups: some(suppressed) }],
    [there.length > 0 ? 4 : 0, { does: 'reread', groups: [] }],
    [there.length > 0 ? 1 : 0, { does: 'backup', groups: [] }],
    [there.length > 0 && absent.length > 0 ? 2 : 0, { does: 'restore', groups: [] }],
  ];
  const chosen = random() * kinds.reduce((sum, [weight]) => sum + weight, 0);
  let sum = 0;
  for (const [weight, step] of kinds) {
    sum += weight;
    if (chosen < sum) return step;
  }
  throw new Error('There is always something to do.');
}

/** What a program that was broken off has done of its step, where that can be seen. */
export type Done = 'nothing' | 'part' | 'all' | 'the same';

/**
 * Holds what was found against what a step that may have been broken off could leave: each article and fact is as before or
 * as after it, and those of a group are alike, since they go in one transaction.
 */
export function expectWhole(found: Held, before: Held, later: Held, step: Step): Done {
  const changing = [...before].filter(([id, state]) => later.get(id) !== state).map(([id]) => id);
  for (const [id, state] of found) expect([before.get(id), later.get(id)], id).toContain(state);
  const changed = changing.filter((id) => found.get(id) === later.get(id));
  if (step.does !== 'restore')
    for (const group of GROUPED_ROWS.keys()) {
      const inGroup = [...idsOf([group]), ...factsOf([group])].filter((id) => changing.includes(id));
      expect([0, inGroup.length], `group ${group}`).toContain(inGroup.filter((id) => changed.includes(id)).length);
    }
  if (changing.length === 0) return 'the same';
  if (changed.length === 0) return 'nothing';
  return changed.length === changing.length ? 'all' : 'part';
}

/** The articles that are there, without what is suppressed. */
export function rowsThere(held: Held): readonly ArticleRows[] {
  const suppressed = new Set(FACT_IDS.flat().filter((id) => held.get(id) === 'out'));
  return GROUPED_ROWS.flat().flatMap(({ article: { id } }, i) =>
    held.get(id) === 'there' ? (ROWS_WITHOUT[i]?.(suppressed) ?? []) : [],
  );
}

function stateOf(group: number, held: Held): State | 'mixed' {
  const [first, ...others] = new Set(idsOf([group]).map((id) => held.get(id)));
  return first === undefined || others.length > 0 ? 'mixed' : first;
}

/** The ids of the facts of groups that are suppressed and brought back. */
export function factsOf(groups: readonly number[]): readonly string[] {
  return groups.flatMap((group) => FACT_IDS[group] ?? []);
}

function idsOf(groups: readonly number[]): readonly string[] {
  return groups.flatMap((group) => GROUPED_ROWS[group] ?? []).map(({ article: { id } }) => id);
}
