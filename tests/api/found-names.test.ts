import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { words } from '../../src/graph/words.ts';
import { dataOf } from '../support/api.ts';
import { type BothSides, bothSides } from '../support/both-sides.ts';

const SEED = 16;
const DRAWN = 500;
const AT_ONCE = 10;
const WORDS_OF_A_PHRASE = 4;

/** As it stands, without marks, with the other apostrophe, in capitals. */
const WAYS_TO_TYPE: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.normalize('NFD').replace(/\p{M}/gu, ''),
  (text) => (text.includes('’') ? text.replaceAll('’', "'") : text.replaceAll("'", '’')),
  (text) => text.toUpperCase(),
];

/** What is typed, and the node that it stands for or stands in. */
interface Sought {
  readonly text: string;
  readonly type: string;
  readonly id: string;
}

interface Found {
  readonly nodes: readonly { readonly id: string }[];
}

let sides: BothSides;

beforeAll(async () => {
  sides = await bothSides();
});

it(`finds ${DRAWN} names and phrases of the articles, each typed in four ways`, async () => {
  const drawn = fc.sample(fc.constantFrom(...names(), ...phrases()), { seed: SEED, numRuns: DRAWN });
  const typed = drawn.flatMap((sought) => WAYS_TO_TYPE.map((way) => ({ ...sought, text: way(sought.text) })));
  const missed: Sought[] = [];
  for (let i = 0; i < typed.length; i += AT_ONCE) missed.push(...(await missedOf(typed.slice(i, i + AT_ONCE))));
  expect(missed).toEqual([]);
});

function names(): Sought[] {
  return [...sides.graph.entities.values()].flatMap(({ id, type, nameFr, nameEn, aliases }) =>
    [nameFr, ...(nameEn === null ? [] : [nameEn]), ...aliases].map((text) => ({ text, type: type.toUpperCase(), id })),
  );
}

function phrases(): Sought[] {
  return [...sides.graph.articles.values()].flatMap(({ id, text }) => {
    const all = [...words(text)];
    return all.flatMap(({ start }, i) => {
      const last = all[i + WORDS_OF_A_PHRASE - 1];
      return last === undefined || i % WORDS_OF_A_PHRASE > 0
        ? []
        : [{ text: text.slice(start, last.end), type: 'ARTICLE', id }];
    });
  });
}

async function missedOf(all: readonly Sought[]): Promise<Sought[]> {
  const fields = all.map(
    ({ text, type }, i) =>
      `found${i}: search(text: ${JSON.stringify(text)}, types: [${type}], first: 100) { nodes { ... on Node { id } } }`,
  );
  const found = dataOf(await sides.api.ask<Record<string, Found>>(`{ ${fields.join('\n')} }`));
  return all.filter(({ id }, i) => !found[`found${i}`]?.nodes.some((node) => node.id === id));
}
