import { countTexts, setGraphState, storedTexts } from '../generated/cypher/admin.ts';
import { cancelled } from '../graph/errors.ts';
import { pagesById } from '../graph/pages.ts';
import { ahead } from '../ingest/ahead.ts';
import { openExtractor } from '../ingest/extractor.ts';
import { storedArticle } from '../ingest/given-article.ts';
import { buildTexts, type StoredText } from './build-texts.ts';
import { progress } from './progress.ts';
import { atStage, type Rebuild } from './stage.ts';

/** Texts that are read, extracted and stored together: one transaction. */
const BATCH = 100;

/** Makes articles of the texts again, in their order. When none is left the graph is of the new version. */
export async function buildUp(rebuild: Rebuild): Promise<void> {
  while (!(await isFinished(rebuild))) await buildAll(rebuild);
}

/**
 * Whether the rebuild is done, here or by another program. Checking and setting the new version are one transaction.
 */
async function isFinished(rebuild: Rebuild): Promise<boolean> {
  const isDone = await atStage(rebuild, 'BUILDING', async (run) => {
    const { texts } = await countTexts(run);
    if (texts === 0) await setGraphState(run, { version: rebuild.target, building: null, stage: null });
    return texts === 0;
  });
  return isDone !== false;
}

async function buildAll(rebuild: Rebuild): Promise<void> {
  const { texts, articles } = await countTexts(rebuild.database.reader());
  const tell = progress(rebuild.say, 'Built anew', texts + articles, articles);
  const pages = pagesById((page) => storedTexts(rebuild.database.reader(), page), BATCH);
  const extractor = openExtractor(texts);
  const extract = async (page: readonly StoredText[]) => ({
    page,
    extracted: await extractor.extract(page.map(storedArticle)),
  });
  try {
    for await (const { page, extracted } of ahead(pages, extract, extractor.parallel)) {
      if (rebuild.signal?.aborted) throw cancelled(rebuild.signal);
      await buildTexts(rebuild, page, extracted);
      tell(page.length);
    }
  } finally {
    await extractor.close();
  }
}
