import { readdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { checkBackup } from '../../src/backup/read-backup.ts';
import { writeBackup } from '../../src/backup/write-backup.ts';
import type { Run } from '../../src/cypher-codegen/runtime/statement.ts';
import type { Database } from '../../src/graph/database.ts';
import { prepareSchema } from '../../src/graph/prepare-schema.ts';
import { articleIdOf } from '../../src/ingest/identify.ts';
import { permitArticles, retractArticles } from '../../src/ingest/retract-articles.ts';
import { freshDatabase, wipe } from '../support/database.ts';
import { backup, givenArticle, linesIn, newPath, seed } from './support.ts';

const ARTICLES = [1, 2, 3].map((i) => givenArticle(`Jean Morel a rencontré Anne Petit ${i} fois à Lyon.`));
const [FIRST = '', SECOND = ''] = ARTICLES.map(articleIdOf);
const DESK = { by: 'desk', reason: null };
const QUIET = { say: () => {}, force: false };
let database: Database;

beforeEach(async () => {
  database = await freshDatabase();
  await prepareSchema(database);
  await wipe();
  await seed(database, ARTICLES);
});

/** The same database, in which something is done each time that a page of articles has been read. */
function disturbed(then: () => Promise<unknown>): Database {
  const reader: Database['reader'] = (options): Run => {
    const run = database.reader(options);
    return async (statement, parameters) => {
      const rows = await run(statement, parameters);
      if (statement.name === 'admin/source-articles') await then();
      return rows;
    };
  };
  return { ...database, reader };
}

const besides = async (path: string) =>
  (await readdir(dirname(path))).filter((name) => name.startsWith(basename(path)));

describe('a backup', () => {
  it('says what it holds, in the order of ids, without when it was read', async () => {
    await retractArticles(database, [FIRST], DESK);
    const path = newPath();
    const { bytes, ...held } = await writeBackup(database, path, QUIET);
    expect(held).toEqual({ articles: 2, decisions: 1, revision: 2 });
    expect(bytes).toBeGreaterThan(0);
    const [header, decision, ...rest] = (await linesIn(path)).map((line) => JSON.parse(line));
    expect(header).toMatchObject({ format: 'newsgraph-backup', version: 2, ...held });
    expect(decision).toMatchObject({
      kind: 'decision',
      decision: 'RETRACT',
      targetId: FIRST,
      by: 'desk',
      reason: null,
    });
    const expected = ARTICLES.slice(1).map((article) => {
      return { kind: 'article', id: articleIdOf(article), text: article.text, given: null };
    });
    expect(rest.slice(0, -1)).toEqual(expected.sort((a, b) => (a.id < b.id ? -1 : 1)));
    expect(rest.at(-1)).toMatchObject({ kind: 'end', articles: 2, decisions: 1 });
  });

  it('replaces no file, unless that is asked for', async () => {
    const path = newPath();
    await writeFile(path, 'mine');
    await expect(writeBackup(database, path, QUIET)).rejects.toThrow('is there already');
    expect(await linesIn(path).catch(() => 'mine')).toBe('mine');
    await writeBackup(database, path, { ...QUIET, force: true });
    expect(await checkBackup(path)).toMatchObject({ articles: 3 });
    expect(await besides(path)).toEqual([basename(path)]);
  });

  it('leaves no file when it is broken off, or cannot be written', async () => {
    const path = newPath();
    const ended = new AbortController();
    const breaking = disturbed(async () => ended.abort());
    await expect(writeBackup(breaking, path, { ...QUIET, signal: ended.signal })).rejects.toThrow();
    expect(await besides(path)).toEqual([]);
    await expect(writeBackup(database, join(path, 'x'), QUIET)).rejects.toThrow('cannot be written (ENOENT');
  });

  it.each([
    ['an article is retracted', () => retractArticles(database, [SECOND], DESK), { articles: 1, decisions: 2 }],
    ['a retraction is undone', () => permitArticles(database, [FIRST]), { articles: 2, decisions: 0 }],
    ['an article comes', () => seed(database, [givenArticle('Luc Brun est parti.')]), { articles: 3, decisions: 1 }],
  ])('begins again when %s meanwhile', async (_what, disturb, expected) => {
    await retractArticles(database, [FIRST], DESK);
    const path = newPath();
    const said: string[] = [];
    const held = await writeBackup(disturbed(once(disturb)), path, { say: (line) => said.push(line), force: false });
    expect(held).toMatchObject(expected);
    expect(await checkBackup(path)).toMatchObject(expected);
    expect(said).toContain('Somebody has written to the graph meanwhile; the backup begins again.');
    expect((await linesIn(path)).slice(1, -1)).toEqual((await linesIn(await backup(database))).slice(1, -1));
  });

  it('gives up on a graph that changes all the time, and leaves no file', async () => {
    let i = 0;
    const busy = disturbed(() => seed(database, [givenArticle(`Luc Brun est parti ${i++} fois.`)]));
    const path = newPath();
    await expect(writeBackup(busy, path, QUIET)).rejects.toThrow('changed each of 3 times');
    expect(await besides(path)).toEqual([]);
  });
});

function once(work: () => Promise<unknown>): () => Promise<unknown> {
  let isDone = false;
  return async () => {
    if (isDone) return;
    isDone = true;
    await work();
  };
}
