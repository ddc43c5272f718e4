import { expect, test } from 'vitest';
import { graphOfMarked, mentionsOf } from '../testing/marked.ts';

test.each([
  ['alone', 'Le président [P Jean Dupont] parle. Le président, las, se tait.', 'président'],
  [
    'with a country',
    'Le président français [P Jean Dupont] parle. Puis le président français se tait.',
    'président français',
  ],
  [
    'with a body',
    '[P Jean Dupont], président de la [O Commission européenne], parle. Le président de la [O Commission européenne] se tait.',
    'président de la Commission européenne',
  ],
])('an office %s is its only holder', (_, marked, mention) => {
  expect(mentionsOf(graphOfMarked(marked), 'Person')).toEqual([`Jean Dupont: Jean Dupont | ${mention}`]);
});

test.each([
  [
    'two hold it',
    'Le président français [P Jean Dupont] et le président russe [P Ivan Petrov] parlent. Le président se tait.',
  ],
  ['another country is told', 'Le président français [P Jean Dupont] parle. Le président russe se tait.'],
  ['more words follow', 'Le président [P Jean Dupont] parle. Le président sortant du club se tait.'],
  ['a name stands beside', 'Le ministre [P Jean Dupont] parle. Le ministre, [P Ivan Petrov], se tait.'],
  ['it is held no more', 'L’ancien président [P Jean Dupont] parle. Le président se tait.'],
])('an office is nobody’s where %s', (_, marked) => {
  const people = mentionsOf(graphOfMarked(marked), 'Person');
  expect(people.filter((person) => /: .*(?:président|ministre)/.test(person))).toEqual([]);
});
