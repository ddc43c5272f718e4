import { isRetryableError } from 'neo4j-driver';
import type { RowOf } from '../cypher-codegen/runtime/functions.ts';
import { errorMessage } from '../error-message.ts';
import { refuseText, type storedTexts, takeTexts } from '../generated/cypher/admin.ts';
import { GraphError } from '../graph/errors.ts';
import type { Extracted } from '../ingest/extract-texts.ts';
import { createMissing } from '../ingest/store-articles.ts';
import { atStage, type Rebuild } from './stage.ts';

export type StoredText = RowOf<typeof storedTexts>;

/**
 * Replaces texts by their articles, all in one transaction; where that fails, each in its own, to find the faulty one.
 * A text that no article can be made of stays, with the reason, and is reported. One that another program has taken is
 * left to it.
 *
 * @param extracted What is to be written for each text, in their order.
 */
export async function buildTexts(
  rebuild: Rebuild,
  texts: readonly StoredText[],
  extracted: readonly Extracted[],
): Promise<void> {
  try {
    await replace(rebuild, texts, extracted);
  } catch (error) {
    if (concernsAll(error)) throw error;
    if (texts.length > 1) {
      for (const [i, text] of texts.entries()) await buildTexts(rebuild, [text], extracted.slice(i, i + 1));
    } else {
      await replace(rebuild, texts, [{ reason: errorMessage(error) }]);
    }
  }
}

async function replace(rebuild: Rebuild, texts: readonly StoredText[], extracted: readonly Extracted[]): Promise<void> {
  const results = texts.map(({ id, text }, i) => ({ id, text, ...(extracted[i] ?? { reason: 'It was not read.' }) }));
  const written = results.flatMap((result) => ('rows' in result ? [result] : []));
  const refused = results.flatMap((result) => ('reason' in result ? [result] : []));
  const isOurs = await atStage(rebuild, 'BUILDING', async (run) => {
    const taken = await takeTexts(run, { ids: written.map(({ id }) => id) });
    const there = new Set(taken.map(({ id }) => id));
    const rows = written.filter(({ id }) => there.has(id)).map((one) => one.rows);
    await createMissing(run, rows);
    for (const { id, reason } of refused) await refuseText(run, { id, reason });
    return true;
  });
  if (!isOurs) return;
  for (const { text, reason } of refused)
    rebuild.say(`An article could not be built anew, and its text is kept: ${text.trim().slice(0, 60)}… ${reason}`);
}

/** Whether the next article would fail too: the database is gone or overloaded. */
function concernsAll(error: unknown): boolean {
  return (error instanceof GraphError && error.code !== 'CONFLICT') || isRetryable(error);
}

function isRetryable(error: unknown): boolean {
  return error instanceof Error && isRetryableError(error);
}
