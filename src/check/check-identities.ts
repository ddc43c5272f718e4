import { identitiesAfter, spellingsAfter } from '../generated/cypher/check.ts';
import { isNamedBy } from '../ingest/acronyms.ts';
import { identities } from '../ingest/settle.ts';
import type { Comparison } from './comparison.ts';
import { pagesOf, type Reading } from './pages.ts';

/** Compares which organisations are taken for others with what all articles together say of their acronyms. */
export async function checkIdentities(reading: Reading, comparison: Comparison): Promise<void> {
  for await (const page of pagesOf(reading, identitiesAfter)) {
    comparison.nodes += page.length;
    comparison.note(
      page.filter(({ isUsed }) => !isUsed).map(({ id }) => `${id} is taken for another, and no article names it`),
    );
    comparison.note(
      page
        .filter(({ key, ...one }) => !isNamedBy(key, { ...one, names: [] }))
        .map(({ id, key }) => `${id}: key is ${JSON.stringify(key)}, expected the name that its id is made of`),
    );
    await compare(
      reading,
      comparison,
      page.map(({ key }) => key),
    );
  }
  for await (const page of pagesOf(reading, spellingsAfter))
    await compare(
      reading,
      comparison,
      page.flatMap(({ keys }) => keys),
    );
}

/** Those that are taken otherwise than they should be by now. */
async function compare({ run }: Reading, comparison: Comparison, keys: readonly string[]): Promise<void> {
  const { others, moved } = await identities(run, [...new Set(keys)]);
  comparison.note(moved.map((id) => `${id}: what it is taken for is not ${others.get(id) ?? id}, as articles give it`));
}
