import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { countTexts } from '../../src/generated/cypher.ts';
import type { Database } from '../../src/graph/database.ts';
import { readState } from '../../src/graph/graph-state.ts';
import { hasSchema, prepareSchema } from '../../src/graph/prepare-schema.ts';
import { MODEL_VERSION } from '../../src/graph/versions.ts';
import { bringUpToDate } from '../../src/version/bring-up-to-date.ts';
import { freshDatabase } from '../support/database.ts';
import { dump, FIRST_TEXTS, loadFirstSchema, loadFirstVersion, seedTexts, textsInOrder } from './first-version.ts';

const silent = { say: () => {} };
let database: Database;

beforeEach(async () => {
  database = await freshDatabase();
});
afterAll(async () => {
  await freshDatabase();
  await prepareSchema(database);
});

/** What a fresh graph of these texts holds. */
async function freshDump(texts: readonly string[]) {
  const fresh = await freshDatabase();
  await bringUpToDate(fresh, silent);
  await seedTexts(fresh, texts);
  return dump(fresh);
}

describe('a graph of the first version', () => {
  it('becomes, node for node and property for property, what its texts give today', async () => {
    await loadFirstSchema(database);
    await loadFirstVersion(database);
    const texts = await textsInOrder(database);
    expect([...texts].sort()).toEqual([...FIRST_TEXTS].sort());
    const said: string[] = [];
    await bringUpToDate(database, { say: (line) => said.push(line) });
    expect(said).toEqual([
      `The graph becomes one of model version ${MODEL_VERSION}: its 4 articles are built anew.`,
      expect.stringMatching(/^Built anew: 4 of 4 articles/),
      `The graph is of model version ${MODEL_VERSION} now.`,
    ]);
    expect(await hasSchema(database)).toBe(true);
    const updated = await dump(database);
    expect(updated.nodes.length).toBeGreaterThan(200);
    expect(updated).toEqual(await freshDump(texts));
  });

  it('is finished by the next start, wherever the one before was broken off', async () => {
    await prepareSchema(database);
    const fresh = new Map<string, Awaited<ReturnType<typeof dump>>>();
    for (let writes = 1, isDone = false; !isDone; writes++) {
      const first = await freshDatabase();
      await loadFirstVersion(first);
      const texts = await textsInOrder(first);
      isDone = await bringUpToDate(failingAt(first, writes), silent).then(
        () => true,
        () => false,
      );
      const { articles, texts: left } = await countTexts(first.reader());
      expect(articles + left).toBe(FIRST_TEXTS.length);
      if (!isDone) expect(await readState(first)).not.toMatchObject({ version: MODEL_VERSION, building: null });
      await bringUpToDate(first, silent);
      const updated = await dump(first);
      const key = JSON.stringify(texts);
      if (!fresh.has(key)) fresh.set(key, await freshDump(texts));
      expect(updated, `broken off at transaction ${writes}`).toEqual(fresh.get(key));
      if (isDone) expect(writes).toBeGreaterThan(8);
    }
  });
});

/** The database as a program has it that dies when it begins its transaction of this number. */
function failingAt(alive: Database, number: number): Database {
  let begun = 0;
  const dying = (database: Database): Database => ({
    ...database,
    within: (timeoutMs) => dying(database.within(timeoutMs)),
    write: (work) => {
      begun++;
      return begun < number ? database.write(work) : Promise.reject(new Error('Killed.'));
    },
  });
  return dying(alive);
}
