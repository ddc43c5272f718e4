import { beforeEach, describe, expect, it } from 'vitest';
import { checkBackup } from '../../src/backup/read-backup.ts';
import { restoreBackup } from '../../src/backup/restore-backup.ts';
import { extractGraph } from '../../src/extract/extract-graph.ts';
import { keepTexts, sourceArticles } from '../../src/generated/cypher/admin.ts';
import { listDecisions } from '../../src/generated/cypher/decision.ts';
import type { Database } from '../../src/graph/database.ts';
import { articleRows } from '../../src/ingest/article-rows.ts';
import { articleIdOf } from '../../src/ingest/identify.ts';
import type { Outcome } from '../../src/ingest/ingest.ts';
import { retractArticles } from '../../src/ingest/retract-articles.ts';
import { suppressFacts } from '../../src/suppress/suppress-facts.ts';
import { freshDatabase } from '../support/database.ts';
import { change, dump } from '../version/first-version.ts';
import { backup, empty, fileOf, givenArticle, linesIn, restore, seed, summedAnew } from './support.ts';

const ARTICLES = [1, 2, 3].map((i) => givenArticle(`Jean Morel a rencontré Anne Petit ${i} fois à Lyon.`));
const [FIRST = '', SECOND = '', THIRD = ''] = ARTICLES.map(articleIdOf);
const { claims: CLAIMS, mentions: MENTIONS } = articleRows(extractGraph(ARTICLES[0]?.text ?? ''));
const THERE = { by: 'there', reason: 'It was false.' };
const HERE = { by: 'here', reason: null };
const REFUSED = { id: 'article_a', text: 'odd', given: null, reading: null, refused: 'It is odd.' };
let database: Database;

beforeEach(async () => {
  database = await freshDatabase();
  await empty(database);
});

/** The path of a backup of a graph that has retracted the first article, and holds the others. */
async function backupOfOthers(): Promise<string> {
  await seed(database, ARTICLES);
  await retractArticles(database, [FIRST], THERE);
  const path = await backup(database);
  await empty(database);
  return path;
}

const idsIn = async () => (await sourceArticles(database.reader(), { after: '', limit: 1_000 })).map(({ id }) => id);
const sorted = (...ids: readonly string[]) => ids.toSorted();

describe('a graph that is not empty', () => {
  it.each([
    ['an article', () => seed(database, ARTICLES.slice(0, 1))],
    ['a text of which no article can be made', () => database.write((run) => keepTexts(run, { texts: [REFUSED] }))],
    [
      'a decision',
      async () => {
        await seed(database, ARTICLES.slice(0, 1));
        await retractArticles(database, [FIRST], HERE);
      },
    ],
  ])('is left as it is, unless it may be added to: %s', async (_what, fill) => {
    const path = await backupOfOthers();
    await fill();
    const before = await dump(database);
    await expect(restore(database, path)).rejects.toThrow(/The graph holds \d .* Expected an empty graph\..*--add/);
    expect(await dump(database)).toEqual(before);
  });

  it('gets what it lacks, keeps what it has, and keeps out what it has retracted', async () => {
    const path = await backupOfOthers();
    const own = givenArticle('Luc Brun est parti.');
    await seed(database, [own, ...ARTICLES.slice(1, 2)]);
    await seed(database, ARTICLES.slice(2));
    await retractArticles(database, [THIRD], HERE);
    expect(await restore(database, path, true)).toMatchObject({
      created: 0,
      alreadyThere: 1,
      retracted: 1,
      decisions: { added: 1, contradicted: [] },
    });
    expect(await idsIn()).toEqual(sorted(articleIdOf(own), SECOND));
    const decisions = await listDecisions(database.reader());
    expect(decisions.map(({ targetId, by }) => [targetId, by])).toEqual([
      [THIRD, 'here'],
      [FIRST, 'there'],
    ]);
  });

  it('keeps an article that was retracted elsewhere, without the decision, and its own decision of two', async () => {
    const path = await backupOfOthers();
    await seed(database, ARTICLES.slice(0, 1));
    expect(await restore(database, path, true)).toMatchObject({ decisions: { added: 0, contradicted: [FIRST] } });
    expect(await idsIn()).toEqual(sorted(FIRST, SECOND, THIRD));
    expect(await listDecisions(database.reader())).toEqual([]);

    await retractArticles(database, [FIRST], HERE);
    expect(await restore(database, path, true)).toMatchObject({ decisions: { added: 0, contradicted: [] } });
    expect(await listDecisions(database.reader())).toMatchObject([{ targetId: FIRST, ...HERE }]);
  });

  it('loses what was suppressed elsewhere, and is the same as if the articles had come later', async () => {
    await seed(database, ARTICLES);
    const [claim, mention] = [CLAIMS[0]?.id ?? '', MENTIONS[0]?.id ?? ''];
    await suppressFacts(database, [claim, mention], { by: 'there', reason: 'It was false.' });
    const [whole, path] = [await dump(database), await backup(database)];
    await empty(database);
    await seed(database, ARTICLES.slice(1));
    await seed(database, ARTICLES.slice(0, 1));
    expect(await restore(database, path, true)).toMatchObject({ alreadyThere: 3, decisions: { added: 2 } });
    expect(await dump(database)).toEqual(whole);
    expect(await restore(database, path, true)).toMatchObject({ decisions: { added: 0 } });
    expect(await dump(database)).toEqual(whole);
  });

  it('that holds all of it already is not changed', async () => {
    const path = await backupOfOthers();
    await restore(database, path);
    const before = await dump(database);
    expect(await restore(database, path, true)).toMatchObject({ created: 0, alreadyThere: 2, decisions: { added: 0 } });
    expect(await dump(database)).toEqual(before);
  });
});

it('goes on where it was broken off', async () => {
  const many = Array.from({ length: 350 }, (_, i) => givenArticle(`Jean Morel est venu ${i} fois.`));
  await seed(database, [...ARTICLES, ...many]);
  await retractArticles(database, [FIRST], THERE);
  const [before, path] = [await dump(database), await backup(database)];
  await empty(database);
  const ended = new AbortController();
  const tell = (_outcome: Outcome) => ended.abort();
  const broken = restoreBackup(database, path, await checkBackup(path), { add: false, tell, signal: ended.signal });
  await expect(broken).rejects.toThrow();
  const stored = (await idsIn()).length;
  expect(stored).toBeGreaterThan(0);
  expect(stored).toBeLessThan(352);
  expect(await restore(database, path, true)).toMatchObject({ created: 352 - stored, alreadyThere: stored });
  expect(await dump(database)).toEqual(before);
});

it('a backup of the first version of the form is restored as it was', async () => {
  await seed(database, ARTICLES);
  const [before, path] = [await dump(database), await backup(database)];
  const [header = '', ...rest] = await linesIn(path);
  const first = await fileOf(summedAnew([`${JSON.stringify({ ...JSON.parse(header), version: 1 })}\n`, ...rest]));
  await empty(database);
  expect(await restore(database, first)).toMatchObject({ created: ARTICLES.length, failed: [] });
  expect(await dump(database)).toEqual(before);
});

describe('a text of which no article could be made', () => {
  it('is tried again when an older version has refused it, and goes when there is an article', async () => {
    const [article = givenArticle('')] = ARTICLES;
    const text = { ...REFUSED, id: FIRST, text: article.text };
    await database.write((run) => keepTexts(run, { texts: [text] }));
    const path = await backup(database);
    await empty(database);
    expect(await restore(database, path)).toMatchObject({ created: 0, kept: 1 });
    const [header = '', ...rest] = await linesIn(path);
    const older = await fileOf(
      summedAnew([`${JSON.stringify({ ...JSON.parse(header), modelVersion: 1 })}\n`, ...rest]),
    );
    expect(await restore(database, older, true)).toMatchObject({ created: 1, kept: 0 });
    const restored = await dump(database);
    await empty(database);
    await seed(database, [article]);
    expect(restored).toEqual(await dump(database));
  });

  it('is kept with the reason where none can be stored here', async () => {
    await seed(database, ARTICLES);
    const path = await backup(database);
    await empty(database);
    await change(database, 'CREATE CONSTRAINT other FOR (a:Article) REQUIRE a.title IS UNIQUE');
    try {
      await seed(database, []);
      const same = givenArticle('Autre texte.', { title: ARTICLES[0]?.text ?? '' });
      await seed(database, [same]);
      const report = await restore(database, path, true);
      expect(report).toMatchObject({ created: 2, kept: 1, failed: [{ file: `${path}:${FIRST}` }] });
    } finally {
      await change(database, 'DROP CONSTRAINT other');
    }
    expect(await idsIn()).toContain(FIRST);
    expect(await restore(database, path, true)).toMatchObject({ created: 1, alreadyThere: 2, kept: 0 });
    expect((await idsIn()).filter((id) => id === FIRST)).toHaveLength(1);
  });
});
