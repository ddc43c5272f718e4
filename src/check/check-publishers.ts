import { publishersAfter } from '../generated/cypher/check.ts';
import { typeOfId } from '../graph/id.ts';
import { orderKey } from '../graph/order-key.ts';
import { publisherIdOf } from '../ingest/identify.ts';
import { node } from './compare.ts';
import type { Comparison } from './comparison.ts';
import { pagesOf, type Reading } from './pages.ts';

/** Compares publishers with their oldest articles. */
export async function checkPublishers(reading: Reading, comparison: Comparison): Promise<void> {
  for await (const page of pagesOf(reading, publishersAfter)) {
    const ours = page.filter(({ id }) => typeOfId(id) === 'Publisher');
    const expected = ours.flatMap(({ id, name }) => {
      if (name === null || publisherIdOf(name) !== id) return [];
      return [node({ id, labels: ['Publisher'], properties: { id, name, byName: orderKey(name, id) } })];
    });
    comparison.compare({ nodes: ours.map(node), relationships: [] }, { nodes: expected, relationships: [] });
  }
}
