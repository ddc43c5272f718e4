import type { RowOf } from '../cypher-codegen/runtime/functions.ts';
import type { Run } from '../cypher-codegen/runtime/statement.ts';
import { isOwn, OWN_READER } from '../extract/reader.ts';
import { articlesAfter, partsOfArticles, relationshipsOfArticles } from '../generated/cypher/check.ts';
import { ahead } from '../ingest/ahead.ts';
import type { Extracted } from '../ingest/extract-texts.ts';
import { type Extractor, openExtractor } from '../ingest/extractor.ts';
import { type GivenArticle, storedArticle } from '../ingest/given-article.ts';
import { heedSuppressions } from '../ingest/heed-suppressions.ts';
import { articleIdOf } from '../ingest/identify.ts';
import { asSettled } from '../ingest/settle.ts';
import { node, relationship } from './compare.ts';
import type { Comparison } from './comparison.ts';
import { elementsOfArticle } from './elements-of-article.ts';
import { pagesOf, type Reading } from './pages.ts';

type Stored = RowOf<typeof articlesAfter>;

interface Read {
  readonly stored: Stored;
  readonly extracted: Extracted;
}

/** How many articles there are, and how many of them another version of this program's reader has read. */
export interface ArticleCounts {
  readonly articles: number;
  readonly otherVersions: number;
}

/**
 * Reads articles again, and compares what they have for themselves with what is read now, or with what is kept of what
 * another reader has found. Of those that another version of this program's reader has read only the text is held against the
 * id.
 *
 * @param all About how many there are.
 * @param tell Told how many are done.
 */
export async function checkArticles(
  reading: Reading,
  comparison: Comparison,
  all: number,
  tell: (done: number) => void,
): Promise<ArticleCounts> {
  const counts = { articles: 0, otherVersions: 0 };
  const extractor = openExtractor(all);
  const read = async (page: readonly Stored[]) => ({ page, read: await readAgain(extractor, page, comparison) });
  try {
    for await (const batch of ahead(pagesOf(reading, articlesAfter), read, extractor.parallel)) {
      await compareArticles(reading.run, batch.read, comparison);
      counts.articles += batch.page.length;
      counts.otherVersions += batch.page.filter((stored) => !isKnown(stored)).length;
      tell(counts.articles);
    }
  } finally {
    await extractor.close();
  }
  return counts;
}

/** Whether it is known what the article should have. */
function isKnown({ properties: { reader, readerName } }: Stored): boolean {
  return !isOwn({ name: String(readerName) }) || Number(reader) === OWN_READER.version;
}

async function readAgain(
  extractor: Extractor,
  page: readonly Stored[],
  comparison: Comparison,
): Promise<readonly Read[]> {
  const all = page.map((stored) => ({ stored, given: givenOf(stored) }));
  const sound = all.flatMap(({ stored, given }) => (given === null ? [] : [{ stored, given }]));
  const faulty = all.filter(({ given }) => given === null);
  comparison.note(faulty.map(({ stored: { id } }) => `${id}: text, or given, is not that which its id is made of`));
  const known = sound.filter(({ stored }) => isKnown(stored));
  const extracted = await extractor.extract(known.map(({ given }) => given));
  return known.map(({ stored }, i) => ({ stored, extracted: extracted[i] ?? { reason: 'It was not read.' } }));
}

/** What came as an article; `null` when its id is made of something else. */
function givenOf({ id, properties: { text, ...others } }: Stored): GivenArticle | null {
  if (typeof text !== 'string') return null;
  const [given, reading] = [others['given'], others['reading']].map((one) => (typeof one === 'string' ? one : null));
  try {
    const article = storedArticle({ text, given: given ?? null, reading: reading ?? null });
    return articleIdOf(article) === id ? article : null;
  } catch {
    return null; // what was given is no JSON
  }
}

async function compareArticles(run: Run, read: readonly Read[], comparison: Comparison): Promise<void> {
  const failed = read.flatMap(({ stored, extracted }) =>
    'reason' in extracted ? [`${stored.id} cannot be read any more: ${extracted.reason}`] : [],
  );
  comparison.note(failed);
  const held = read.flatMap(({ stored, extracted }) => ('rows' in extracted ? [{ stored, rows: extracted.rows }] : []));
  const ids = held.map(({ stored }) => stored.id);
  const given = held.map((one) => one.rows);
  const rows = await asSettled(run, await heedSuppressions(run, given));
  const elements = rows.map(elementsOfArticle);
  const [parts, relationships] = await Promise.all([
    partsOfArticles(run, { ids }),
    relationshipsOfArticles(run, { ids }),
  ]);
  const stored = held.map(({ stored: { properties, ...article } }) => {
    const { readAt, ...others } = properties;
    return { ...article, properties: others };
  });
  comparison.compare(
    { nodes: [...stored, ...parts].map(node), relationships: relationships.map(relationship) },
    {
      nodes: elements.flatMap(({ nodes }) => nodes),
      relationships: elements.flatMap((one) => one.relationships),
    },
  );
}
