import fc from 'fast-check';
import { expect, it } from 'vitest';
import { found } from '../../tests/model/words.ts';
import type { Entity } from '../extract/article-graph.ts';
import { fold } from '../extract/text/fold.ts';
import { lookUpKey } from '../graph/look-up-key.ts';
import { nameKey } from '../graph/name-key.ts';
import { searchableName } from '../graph/words.ts';
import { identify, publisherIdOf } from './identify.ts';

const PIECES = [
  'Côte',
  'd’Ivoire',
  'l’Oréal',
  'l’O.M.S',
  'U.S.A',
  'R&D',
  '3,5',
  '2',
  'à',
  'Trump’s',
  'rock’n’roll',
  'J.-P.',
  'Łódź',
  'Œuvres',
  'Weiß',
  'Þóra',
  'Иванов',
  '№ 12',
];

/** What stands for a folded sign or two: *É*, *ｅ* and *ê* for *e*, *œ* for *oe*, hyphens of every kind for a space. */
const SPELLINGS = spellings();
const LONGEST = Math.max(...[...SPELLINGS.keys()].map((key) => key.length));
/** What changes nothing where it follows a letter: nothing, an accent, a soft hyphen, a mark of trade. */
const ADDED = ['', '', '', '', '\u0301', '\u00ad', '®'];

function spellings(): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, string[]>();
  for (let code = 0x20; code < 0x2_00_00; code++) {
    const sign = String.fromCodePoint(code);
    if (/[\p{Cs}\p{Cn}]/u.test(sign)) continue;
    const key = nameKey(`a${sign}a`).slice(1, -1);
    if (key !== '' && key.length <= 3) all.set(key, [...(all.get(key) ?? []), sign]);
  }
  return all;
}

/** The name in another spelling, as the numbers choose. */
function respelt(name: string, choices: readonly number[]): string {
  const key = nameKey(name);
  let spelt = '';
  for (let at = 0, i = 0; at < key.length; i++) {
    const choice = choices[i % choices.length] ?? 0;
    const lengths = Array.from({ length: LONGEST }, (_, k) => k + 1).filter((k) =>
      SPELLINGS.has(key.slice(at, at + k)),
    );
    const length = lengths[choice % lengths.length] ?? 1;
    const ways = SPELLINGS.get(key.slice(at, at + length)) ?? [key.slice(at, at + length)];
    spelt += ways[choice % ways.length] ?? '';
    at += length;
    if (/\p{L}$/u.test(spelt)) spelt += ADDED[choice % ADDED.length] ?? '';
  }
  return spelt;
}

function idsOf(name: string): readonly string[] {
  const core = { name: { fr: name, en: null }, aliases: [], mentions: [] } as const;
  const entities: readonly Entity[] = [
    { ...core, ref: 'e0', type: 'Person', unnamed: false },
    { ...core, ref: 'e1', type: 'Organization', countryCode: null },
    { ...core, ref: 'e2', type: 'Place', countryCode: 'FR' },
    {
      ...core,
      ref: 'e3',
      type: 'Event',
      kind: 'OTHER',
      date: null,
      dateBasis: null,
      named: true,
      countryCode: null,
      main: false,
    },
  ];
  const body = { start: 0, end: 1 };
  const article = { title: 'A', text: 'A', language: 'fr', url: null, publishedOn: null, publisher: null, body };
  const identities = identify({ article, entities, quotes: [], positions: [], claims: [] });
  return [publisherIdOf(name), ...entities.map(({ ref }) => identities.entityId(ref))];
}

it('takes names that are folded alike for the same in look-ups, identity and search', () => {
  const names = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join(' '));
  const choices = fc.array(fc.nat({ max: 5_000 }), { minLength: 20, maxLength: 20 });
  fc.assert(
    fc.property(names, choices, choices, (name, some, others) => {
      const [one, other] = [respelt(name, some), respelt(name, others)];
      expect(nameKey(other)).toBe(nameKey(one));
      expect(lookUpKey(other)).toBe(lookUpKey(one));
      expect(idsOf(other)).toEqual(idsOf(one));
      for (const [known, asked] of [
        [one, other],
        [other, one],
        [name, one],
      ] as const) {
        expect(found(new Map([['place_', new Set(searchableName(known).split(' '))]]), asked).size).toBe(1);
      }
    }),
    { numRuns: 500 },
  );
});

it('tells names apart that are not', () => {
  const names = [
    'L’Équipe',
    'Équipe',
    'Lequipe',
    'Jeanmarc',
    'Jean-Marc',
    'Jean Marc',
    'U.S.A',
    'USA',
    '3,5',
    '35',
    'Møre',
    'Moere',
  ];
  expect(new Set(names.map(fold)).size).toBe(names.length);
  for (const keyOf of [lookUpKey, (name: string) => idsOf(name).join()]) {
    const keys = names.map(keyOf);
    expect(new Set(keys).size).toBe(names.length - 1); // *Jean-Marc* is *Jean Marc*
  }
});
