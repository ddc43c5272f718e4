import { expect, it } from 'vitest';
import { extractGraph } from '../../src/extract/extract-graph.ts';
import { prepareSchema } from '../../src/graph/prepare-schema.ts';
import { storeArticles } from '../../src/ingest/store-articles.ts';
import { freshDatabase, wipe } from '../support/database.ts';
import { dump } from '../version/first-version.ts';
import { SHARING } from './sharing.ts';

const GRAPHS = SHARING.map((text) => extractGraph(text));

function ordersOf<Item>(items: readonly Item[]): Item[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((first, i) => ordersOf(items.toSpliced(i, 1)).map((others) => [first, ...others]));
}

/** How many of an order go in with the first transaction; the others follow one by one. */
const TOGETHER = [1, 2, 5];

it('stores five articles in any order to the same graph, node for node', { timeout: 900_000 }, async () => {
  const orders = ordersOf(GRAPHS);
  expect(orders).toHaveLength(120);
  const database = await freshDatabase();
  await prepareSchema(database);
  await wipe();
  await storeArticles(database, GRAPHS);
  const expected = await dump(database);
  const shared = expected.nodes.filter(({ degree }) => Number(degree) > 12);
  expect(shared.length).toBeGreaterThan(3);
  for (const [i, order] of orders.entries()) {
    await wipe();
    const together = TOGETHER[i % TOGETHER.length] ?? 1;
    await storeArticles(database, order.slice(0, together));
    for (const one of order.slice(together)) await storeArticles(database, [one]);
    expect(await dump(database), `order ${i}: ${order.map(({ article }) => article.title)}`).toEqual(expected);
  }
});
