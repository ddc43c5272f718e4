import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { relationships } from '../model/links.ts';
import { pathLength } from '../model/path.ts';
import { found, searchable, wordsOfNames } from '../model/words.ts';
import { samplesOf } from '../operations/samples.ts';
import { dataOf } from '../support/api.ts';
import { type BothSides, bothSides } from '../support/both-sides.ts';

const SEED = 14;

/** Only a hang takes so long. */
const TIME_LIMIT_MS = 900_000;

/** Whatever is asked of a node that is found, on both sides. */
const NODE =
  '__typename ... on Article { id title publishedOn publisher { name } entities(first: 3) { nodes { name } } } ' +
  '... on Entity { id name english: name(language: EN) aliases articles(first: 2) { totalCount nodes { id } } } ' +
  '... on Person { unnamed } ... on Event { date location { name } } ... on Organization { country { isoCode } }';

interface Path {
  readonly length: number;
  readonly nodes: readonly { readonly id: string }[];
  readonly steps: readonly { readonly relation: string; readonly forward: boolean }[];
}

interface Found {
  readonly edges: readonly { readonly score: number; readonly node: { readonly id: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

let sides: BothSides;

beforeAll(async () => {
  sides = await bothSides();
});

it('finds a path as short as there is, of steps that exist', { timeout: TIME_LIMIT_MS }, async () => {
  const { ids } = samplesOf(sides.graph);
  const steps = new Set(
    relationships(sides.graph).map(({ source, relation, target }) => `${source} ${relation} ${target}`),
  );
  const id = fc.constantFrom(...ids);
  await fc.assert(
    fc.asyncProperty(id, id, fc.integer({ min: 1, max: 6 }), async (from, to, maxLength) => {
      const path = await pathBetween(from, to, maxLength);
      expect(path?.length ?? null).toBe(pathLength(sides.graph, from, to, maxLength));
      if (path === null) return;
      expect([path.nodes[0]?.id, path.nodes.at(-1)?.id]).toEqual([from, to]);
      expect([path.nodes.length, path.steps.length]).toEqual([path.length + 1, path.length]);
      for (const [i, { relation, forward }] of path.steps.entries()) {
        const ends = [path.nodes[i]?.id, path.nodes[i + 1]?.id];
        const [source, target] = forward ? ends : ends.toReversed();
        expect(steps).toContain(`${source} ${relation} ${target}`);
      }
    }),
    { numRuns: 150, seed: SEED },
  );
});

it('finds just what has the words, whole or begun, each once and as it is', { timeout: TIME_LIMIT_MS }, async () => {
  const texts = searchable(sides.graph);
  const word = fc
    .tuple(fc.constantFrom(...wordsOfNames(sides.graph)), fc.nat({ max: 2 }), fc.nat({ max: 3 }))
    .map(([whole, less, way]) => WAYS_TO_TYPE[way]?.(whole.slice(0, Math.max(1, whole.length - less))) ?? whole);
  await fc.assert(
    fc.asyncProperty(word, fc.constantFrom(7, 20, 100), async (text, size) => {
      const edges = await allFound(text, size);
      const ids = edges.map(({ node }) => node.id);
      expect(ids.toSorted()).toEqual([...found(texts, text)].sort());
      const scores = edges.map(({ score }) => score);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      for (const { node } of edges) expect(node).toEqual(nodeOfModel(node.id));
    }),
    { numRuns: 100, seed: SEED },
  );
});

/** As it stands, without marks, with the other apostrophe, in capitals. */
const WAYS_TO_TYPE: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.normalize('NFD').replace(/\p{M}/gu, ''),
  (text) => (text.includes('’') ? text.replaceAll('’', "'") : text.replaceAll("'", '’')),
  (text) => text.toUpperCase(),
];

async function pathBetween(from: string, to: string, maxLength: number): Promise<Path | null> {
  const query =
    'query ($from: ID!, $to: ID!, $maxLength: Int) { path(from: $from, to: $to, maxLength: $maxLength) ' +
    '{ length nodes { id } steps { relation forward } } }';
  return dataOf(await sides.api.ask<{ path: Path | null }>(query, { from, to, maxLength })).path;
}

async function allFound(text: string, first: number): Promise<Found['edges'][number][]> {
  const query =
    'query ($text: String!, $first: Int, $after: String) { search(text: $text, first: $first, after: $after) ' +
    `{ edges { score node { ${NODE} } } pageInfo { hasNextPage endCursor } } }`;
  const found: Found['edges'][number][] = [];
  let after: string | null = null;
  do {
    const { search }: { search: Found } = dataOf(await sides.api.ask<{ search: Found }>(query, { text, first, after }));
    found.push(...search.edges);
    after = search.pageInfo.hasNextPage ? search.pageInfo.endCursor : null;
  } while (after !== null);
  return found;
}

function nodeOfModel(id: string): unknown {
  const { data } = sides.reference({ query: `query ($id: ID!) { node(id: $id) { ${NODE} } }`, variables: { id } });
  return Object.values(Object(data))[0];
}
