import { countTexts, setGraphState, storedTexts } from '../generated/cypher/admin.ts';
import { cancelled } from '../graph/errors.ts';
import { ahead } from '../ingest/ahead.ts';
import { openExtractor } from '../ingest/extractor.ts';
import { buildTexts, type StoredText } from './build-texts.ts';
import { progress } from './progress.ts';
import { atStage, type Way } from './stage.ts';

/** Texts that are read, extracted and stored together: one transaction. */
const BATCH = 100;

/** Makes articles of the texts again, in their order. When none is left the graph is of the new version. */
export async function buildUp(way: Way): Promise<void> {
  while (!(await isFinished(way))) await buildAll(way);
}

/**
 * Whether the rebuild is done, here or by another program. Checking and setting the new version are one transaction.
 */
async function isFinished(way: Way): Promise<boolean> {
  const isDone = await atStage(way, 'BUILDING', async (run) => {
    const { texts } = await countTexts(run);
    if (texts === 0) await setGraphState(run, { version: way.target, building: null, stage: null });
    return texts === 0;
  });
  return isDone !== false;
}

async function buildAll(way: Way): Promise<void> {
  const { texts, articles } = await countTexts(way.database.reader());
  const tell = progress(way.say, 'Built anew', texts + articles, articles);
  const extractor = openExtractor(texts);
  const extract = async (page: readonly StoredText[]) => ({
    page,
    extracted: await extractor.extract(page.map(({ text }) => text)),
  });
  try {
    for await (const { page, extracted } of ahead(pagesOf(way), extract, extractor.parallel)) {
      if (way.signal?.aborted) throw cancelled(way.signal);
      await buildTexts(way, page, extracted);
      tell(page.length);
    }
  } finally {
    await extractor.close();
  }
}

async function* pagesOf({ database }: Way): AsyncGenerator<readonly StoredText[]> {
  for (let after = -1; ; ) {
    const page = await storedTexts(database.reader(), { after, limit: BATCH });
    const last = page.at(-1);
    if (last === undefined) return;
    yield page;
    after = last.ordinal;
  }
}
