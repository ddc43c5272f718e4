import { NAME_TYPES } from '../../src/extract/names/labels.ts';
import type { NameSpan } from '../../src/extract/names/name-span.ts';
import type { GoldArticle, GoldName } from '../training/corpus.ts';
import { add, NOTHING, type Tally } from './tally.ts';

export interface NameScores {
  readonly types: Readonly<Record<NameSpan['type'], Tally>>;
  /** Gold names whose spelling the training articles never mark, and those of them found. */
  readonly unseen: Tally;
  readonly errors: readonly NameError[];
}

export interface NameError {
  readonly kind: 'missed' | 'invented' | 'type' | 'borders';
  readonly type: NameSpan['type'];
  /** What was found and what was expected, for a reader. */
  readonly example: string;
}

export const NO_NAMES: NameScores = {
  types: { Person: NOTHING, Organization: NOTHING, Place: NOTHING },
  unseen: NOTHING,
  errors: [],
};

/** Scores one article's names: span and type must be exact. */
export function scoreNames(article: GoldArticle, found: readonly NameSpan[], seen: ReadonlySet<string>): NameScores {
  const types: Record<NameSpan['type'], Tally> = { Person: NOTHING, Organization: NOTHING, Place: NOTHING };
  let unseen: Tally = NOTHING;
  const errors: NameError[] = [];
  const text = (span: { start: number; end: number }) => article.text.slice(span.start, span.end);
  for (const name of found) {
    const gold = article.names.find((g) => g.start === name.start && g.end === name.end);
    const right = gold?.types.includes(name.type) === true;
    types[name.type] = add(types[name.type], { right: right ? 1 : 0, given: 1, gold: 0 });
    if (!right) errors.push(describe(article, name, text));
  }
  for (const gold of article.names) {
    const hit = found.find((f) => f.start === gold.start && f.end === gold.end && gold.types.includes(f.type));
    const type = hit?.type ?? gold.types[0] ?? 'Person';
    types[type] = add(types[type], { right: 0, given: 0, gold: 1 });
    if (!seen.has(text(gold))) unseen = add(unseen, { right: hit ? 1 : 0, given: 0, gold: 1 });
    if (!found.some((f) => overlaps(f, gold))) errors.push({ kind: 'missed', type, example: text(gold) });
  }
  return { types, unseen, errors };
}

/** Scores one article's names: a name is right where it overlaps one of its type that no other name has taken. */
export function scoreOverlaps({ names }: GoldArticle, found: readonly NameSpan[]): NameScores {
  const left = new Set(names);
  const types = { ...NO_NAMES.types };
  for (const name of found) {
    const hit = names.find((gold) => left.has(gold) && gold.types.includes(name.type) && overlaps(gold, name));
    if (hit !== undefined) left.delete(hit);
    const right = hit === undefined ? 0 : 1;
    types[name.type] = add(types[name.type], { right, given: 1, gold: right });
  }
  for (const {
    types: [type = 'Person'],
  } of left)
    types[type] = add(types[type], { right: 0, given: 0, gold: 1 });
  return { ...NO_NAMES, types };
}

export function addScores(a: NameScores, b: NameScores): NameScores {
  const types = Object.fromEntries(NAME_TYPES.map((type) => [type, add(a.types[type], b.types[type])]));
  return {
    types: { ...a.types, ...types },
    unseen: add(a.unseen, b.unseen),
    errors: [...a.errors, ...b.errors],
  };
}

export function allTypes(scores: NameScores): Tally {
  return Object.values(scores.types).reduce(add, NOTHING);
}

/** The rows of tables of names: what each counts. */
export const NAME_ROWS: readonly (readonly [name: string, pick: (scores: NameScores) => Tally])[] = [
  ['PER', ({ types }) => types.Person],
  ['LOC', ({ types }) => types.Place],
  ['ORG', ({ types }) => types.Organization],
  ['all', allTypes],
];

function describe(article: GoldArticle, name: NameSpan, text: (span: NameSpan | GoldName) => string): NameError {
  const touched = article.names.filter((gold) => overlaps(gold, name));
  const expected = touched.map((gold) => `${text(gold)} (${gold.types.join('/')})`).join(', ');
  const example = `${text(name)} (${name.type})${expected && ` for ${expected}`}`;
  if (touched.length === 0) return { kind: 'invented', type: name.type, example };
  const same = touched.some((gold) => gold.start === name.start && gold.end === name.end);
  return { kind: same ? 'type' : 'borders', type: name.type, example };
}

function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}
