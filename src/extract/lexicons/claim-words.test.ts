import { expect, test } from 'vitest';
import { PREDICATES } from '../vocabulary.ts';
import nouns from './claim-nouns.json' with { type: 'json' };
import verbs from './claim-verbs.json' with { type: 'json' };

const TYPES = ['Person', 'Organization', 'Country', 'Place', 'Event'];
const FRAMES = 'direct à de pour avec place ahead against behind together que'.split(' ');

test('the lexicons of claims name predicates, types of entity and frames that there are', () => {
  const entries = [...verbs.classes, ...nouns.relationalNouns, ...nouns.nominalizations];
  const types = entries.flatMap((entry) => [
    ...entry.objects,
    ...('subjects' in entry ? (entry.subjects ?? []) : []),
    ...('bearers' in entry ? (entry.bearers ?? []) : []),
  ]);
  expect(entries.map(({ predicate }) => predicate).filter((name) => !(name in PREDICATES))).toEqual([]);
  expect(types.filter((type) => !TYPES.includes(type))).toEqual([]);
  expect(verbs.classes.map(({ frame }) => frame).filter((frame) => !FRAMES.includes(frame))).toEqual([]);
});
