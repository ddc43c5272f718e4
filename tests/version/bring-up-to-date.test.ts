import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { NOTHING_GIVEN } from '../../src/extract/article/given.ts';
import { extractGraph } from '../../src/extract/extract-graph.ts';
import { countTexts } from '../../src/generated/cypher/admin.ts';
import type { Database } from '../../src/graph/database.ts';
import { readState } from '../../src/graph/graph-state.ts';
import { hasSchema, prepareSchema } from '../../src/graph/prepare-schema.ts';
import { MODEL_VERSION, VERSIONS } from '../../src/graph/versions.ts';
import { articleRows } from '../../src/ingest/article-rows.ts';
import { storeRows } from '../../src/ingest/store-articles.ts';
import { openGraph } from '../../src/programs/open-graph.ts';
import { bringUpToDate } from '../../src/version/bring-up-to-date.ts';
import { dataOf, serveApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';
import { revisionOf } from '../support/revision.ts';
import { change, dump, FIRST_TEXTS, loadFirstSchema, loadFirstVersion, seedTexts } from './first-version.ts';

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
    const said: string[] = [];
    await bringUpToDate(database, { say: (line) => said.push(line) });
    // How many lines tell of the progress depends on how long it takes.
    expect(said[0]).toBe(`The graph becomes one of model version ${MODEL_VERSION}: its 4 articles are built anew.`);
    expect(said).toContainEqual(expect.stringMatching(/^Built anew: 4 of 4 articles/));
    expect(said.at(-1)).toBe(`The graph is of model version ${MODEL_VERSION} now.`);
    expect(await hasSchema(database)).toBe(true);
    const updated = await dump(database);
    expect(updated.nodes.length).toBeGreaterThan(200);
    expect(updated).toEqual(await freshDump(FIRST_TEXTS));
  });

  it('is finished by the next start, wherever the one before was broken off', { timeout: 600_000 }, async () => {
    await prepareSchema(database);
    const fresh = await freshDump(FIRST_TEXTS);
    for (let writes = 1, isDone = false; !isDone; writes++) {
      const first = await freshDatabase();
      await loadFirstVersion(first);
      isDone = await bringUpToDate(failingAt(first, writes), silent).then(
        () => true,
        () => false,
      );
      const { articles, texts: left } = await countTexts(first.reader());
      expect(articles + left).toBe(FIRST_TEXTS.length);
      if (!isDone) expect(await readState(first)).not.toMatchObject({ version: MODEL_VERSION, building: null });
      await bringUpToDate(first, silent);
      expect(await dump(first), `broken off at transaction ${writes}`).toEqual(fresh);
      if (isDone) expect(writes).toBeGreaterThan(8);
    }
  });
});

it('builds an article anew from its text and what was given with it', async () => {
  await bringUpToDate(database, silent);
  const text = 'Amir Hatami est arrivé hier en Syrie.';
  const given = {
    title: 'Hatami',
    url: 'https://news.example/1',
    date: '2018-09-03',
    publisher: 'AFP',
    language: 'fr',
  };
  await storeRows(database, [
    articleRows(extractGraph(text, given), given),
    articleRows(extractGraph(text, NOTHING_GIVEN)),
  ]);
  const before = await dump(database);
  const revision = await revisionOf(database);
  await bringUpToDate(database, silent, [...VERSIONS, { version: MODEL_VERSION + 1, how: 'built anew' }]);
  expect(await revisionOf(database)).toBeGreaterThan(revision);
  const isGraph = ({ labels }: { readonly labels?: unknown }) => String(labels) === 'Newsgraph';
  const { nodes, relationships } = await dump(database);
  expect(nodes.filter((node) => !isGraph(node))).toEqual(before.nodes.filter((node) => !isGraph(node)));
  expect(relationships).toEqual(before.relationships);
  expect(JSON.stringify(nodes)).toContain('https://news.example/1');
});

it('answers the contract as a fresh graph of the same texts does', { timeout: 600_000 }, async () => {
  await loadFirstSchema(database);
  await loadFirstVersion(database);
  await openGraph(database, ['seeds'], silent);
  const updated = await contractAnswers(database);
  expect(Object.keys(updated)).toHaveLength(9);
  const fresh = await freshDatabase();
  await bringUpToDate(fresh, silent);
  await seedTexts(fresh, FIRST_TEXTS);
  expect(updated).toEqual(await contractAnswers(fresh));
});

it('keeps the text of which no article can be made, says so, and tries it again for the next version', async () => {
  await loadFirstVersion(database);
  const unreadable = 'date 2018-02-31 Amir Hatami est arrivé.';
  await change(
    database,
    "MATCH (article:Article) WHERE article.text STARTS WITH 'date 2017' SET article.text = $unreadable",
    { unreadable },
  );
  const said: string[] = [];
  await bringUpToDate(database, { say: (line) => said.push(line) });
  expect(said.filter((line) => line.includes('its text is kept'))).toEqual([
    expect.stringContaining('2018-02-31", which no calendar has'),
  ]);
  const kept = async () => (await dump(database)).nodes.filter(({ labels }) => String(labels).includes('StoredText'));
  expect(await kept()).toMatchObject([{ properties: { text: unreadable, refused: expect.any(String) } }]);
  expect(await countTexts(database.reader())).toEqual({ articles: 3, texts: 0 });

  const mended = 'date 2018-02-28 Amir Hatami est arrivé.';
  await change(database, 'MATCH (stored:StoredText) SET stored.text = $mended', { mended });
  await bringUpToDate(database, silent, [...VERSIONS, { version: MODEL_VERSION + 1, how: 'built anew' }]);
  expect(await kept()).toEqual([]);
  expect(await countTexts(database.reader())).toEqual({ articles: 4, texts: 0 });
});

it('raises the revision where no article can be built anew, too', async () => {
  await bringUpToDate(database, silent);
  await seedTexts(database, ['date 2018-09 Amir Hatami est arrivé en Syrie.']);
  await change(database, "MATCH (article:Article) SET article.text = 'date 2018-02-31 Amir Hatami est arrivé.'");
  const revision = await revisionOf(database);
  await bringUpToDate(database, silent, [...VERSIONS, { version: MODEL_VERSION + 1, how: 'built anew' }]);
  expect(await countTexts(database.reader())).toEqual({ articles: 0, texts: 0 });
  expect(await revisionOf(database)).toBeGreaterThan(revision);
});

it('leaves the nodes of others as they are', async () => {
  await loadFirstVersion(database);
  await change(
    database,
    `CREATE (:Article {id: 'a1', title: 'Theirs'})-[:CITES]->(:Article {title: 'Theirs too'})
     CREATE (:Person {name: 'A whale'}), (:Event {id: 'e1'}), (:Claim {id: 7}), (:Name {key: 'theirs'})`,
  );
  await bringUpToDate(database, silent);
  const { nodes, relationships } = await dump(database);
  const theirs = nodes.filter(({ properties }) => JSON.stringify(properties).match(/heirs|whale|"e1"|"id":\{"low":7,/));
  expect(theirs).toHaveLength(6);
  expect(relationships.filter(({ type }) => type === 'CITES')).toHaveLength(1);
});

/** The answers to the contract's operations. Scores are the full-text index's own, and there are several shortest paths. */
async function contractAnswers(served: Database): Promise<Record<string, unknown>> {
  const api = await serveApi(served);
  const { person, country } = dataOf(
    await api.ask<Record<string, { id: string }>>('{ person(name: "Amir Hatami") { id } country(code: "SY") { id } }'),
  );
  const ids = [person?.id, country?.id];
  const variables = { from: ids[0], to: ids[1], id: ids[0], ids };
  const answers: Record<string, unknown> = {};
  for (const file of readdirSync('tests/api/contract')) {
    const data = dataOf(await api.ask(readFileSync(`tests/api/contract/${file}`, 'utf8'), variables));
    const stable = (key: string, value: unknown) =>
      key === 'score' || (file.startsWith('Path') && key !== 'length') ? undefined : value;
    answers[file] = JSON.parse(
      JSON.stringify(data, (key, value) => (key === 'path' || key === '' ? value : stable(key, value))),
    );
  }
  return answers;
}

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
