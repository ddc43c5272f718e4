import { beforeEach, describe, expect, it } from 'vitest';
import { checkGraph } from '../../src/check/check-graph.ts';
import { extractGraph } from '../../src/extract/extract-graph.ts';
import { READER_VERSION } from '../../src/extract/reader-version.ts';
import { listDecisions } from '../../src/generated/cypher/decision.ts';
import type { Database } from '../../src/graph/database.ts';
import { prepareSchema } from '../../src/graph/prepare-schema.ts';
import { MODEL_VERSION } from '../../src/graph/versions.ts';
import { articleRows } from '../../src/ingest/article-rows.ts';
import { permitArticles, retractArticles } from '../../src/ingest/retract-articles.ts';
import { storeArticles } from '../../src/ingest/store-articles.ts';
import { reread } from '../../src/reread/reread.ts';
import { previewSuppression, suppressFacts, unsuppressFacts } from '../../src/suppress/suppress-facts.ts';
import { bringUpToDate } from '../../src/version/bring-up-to-date.ts';
import { SHARING } from '../ingest/sharing.ts';
import { serveApi } from '../support/api.ts';
import { freshDatabase, wipe } from '../support/database.ts';
import { revisionOf } from '../support/revision.ts';
import { change, dump } from '../version/first-version.ts';

const GRAPHS = SHARING.map((text) => extractGraph(text));
const ROWS = GRAPHS.map((graph) => articleRows(graph));
const IDS = ROWS.map(({ article }) => article.id);
const BY = { by: 'desk', reason: 'It is false.' };
let database: Database;

beforeEach(async () => {
  database = await freshDatabase();
  await prepareSchema(database);
  await wipe();
});

const KINDS = ['claims', 'quotes', 'positions', 'mentions'] as const;
const first = (kind: (typeof KINDS)[number]) => ROWS.flatMap((rows) => rows[kind].map(({ id }) => id))[0] ?? '';
const CLAIM = first('claims');
/** An office that two articles state. */
const OFFICE = first('positions');

/** All but the decisions themselves: when they were made differs. */
async function dumpGraph() {
  const { nodes, relationships } = await dump(database);
  return { nodes: nodes.filter(({ labels }) => String(labels) !== 'Decision'), relationships };
}

const rereadAll = () => reread(database, {}, () => {}, READER_VERSION + 1);

/** The graph without facts that were suppressed when all articles were there. */
async function suppressedGraph(...ids: readonly string[]) {
  await storeArticles(database, GRAPHS);
  await suppressFacts(database, ids, BY);
  return dumpGraph();
}

describe('a fact that is suppressed', () => {
  it.each(KINDS)(
    'goes, stays down when its articles come again, and comes back as if nothing had been: %s',
    async (kind) => {
      await storeArticles(database, GRAPHS);
      const [whole, id] = [await dumpGraph(), first(kind)];
      await suppressFacts(database, [id], BY);
      const without = await dumpGraph();
      expect(without).not.toEqual(whole);
      expect(without.nodes).not.toContainEqual(
        expect.objectContaining({ properties: expect.objectContaining({ id }) }),
      );

      await retractArticles(database, IDS, BY);
      await permitArticles(database, IDS);
      for (const graph of GRAPHS.toReversed()) await storeArticles(database, [graph]);
      expect(await dumpGraph()).toEqual(without);

      await unsuppressFacts(database, [id]);
      expect(await dumpGraph()).toEqual(whole);
      expect(await listDecisions(database.reader())).toEqual([]);
    },
  );

  it('is not there for who asks by its id, and neither is what only it supports', async () => {
    await suppressedGraph(OFFICE);
    const api = await serveApi(database);
    const asked = `{ node(id: "${OFFICE}") { id } person(name: "Behrouz Kamali") { positions { title } } }`;
    expect(await api.ask(asked)).toEqual({ data: { node: null, person: { positions: [] } } });
  });

  it('is an office in every article that states it, also in one that comes later', async () => {
    const stating = ROWS.filter(({ positions }) => positions.some(({ id }) => id === OFFICE)).length;
    expect(stating).toBe(2);
    const expected = await suppressedGraph(OFFICE);
    await wipe();
    await storeArticles(database, GRAPHS.slice(0, 2));
    expect(await suppressFacts(database, [OFFICE], BY)).toMatchObject({ articles: 1, facts: [{ id: OFFICE }] });
    await storeArticles(database, GRAPHS.slice(2));
    expect(await dumpGraph()).toEqual(expected);
    await unsuppressFacts(database, [OFFICE]);
    expect(await statedBy(OFFICE)).toBe(stating);
  });

  it('stays down when articles are read again: all of them, and those of older readers', async () => {
    const expected = await suppressedGraph(CLAIM, OFFICE);
    expect(await rereadAll()).toMatchObject({ differences: new Map() });
    expect(await dumpGraph()).toEqual(expected);
    await change(database, 'MATCH (article:Article) SET article.reader = 0');
    expect(await reread(database, {}, () => {})).toMatchObject({ articles: GRAPHS.length, differences: new Map() });
    expect(await dumpGraph()).toEqual(expected);
  });

  it('stays down when the graph is built anew', async () => {
    const expected = await suppressedGraph(CLAIM, OFFICE);
    const next = [{ version: MODEL_VERSION + 1, how: 'built anew' as const }];
    await bringUpToDate(database, { say: () => {} }, next);
    await change(database, 'MATCH (graph:Newsgraph) SET graph.version = toInteger($version)', {
      version: MODEL_VERSION,
    });
    const { nodes, relationships } = await dumpGraph();
    expect({ nodes: nodes.filter(isNoGraph), relationships }).toEqual({
      ...expected,
      nodes: expected.nodes.filter(isNoGraph),
    });
  });

  it('is shown before as it goes, and nothing is done', async () => {
    await storeArticles(database, GRAPHS);
    const [before, revision] = [await dump(database), await revisionOf(database)];
    const shown = await previewSuppression(database, [CLAIM, OFFICE], BY);
    expect(await dump(database)).toEqual(before);
    expect(await revisionOf(database)).toBe(revision);
    expect(shown.differences.get('Claim')).toEqual({ came: 0, went: 1, changed: 0 });
    expect(shown.differences.get('Position')).toEqual({ came: 0, went: 2, changed: 0 });
    expect(await suppressFacts(database, [CLAIM, OFFICE], BY)).toEqual(shown);
    expect(await revisionOf(database)).toBe(revision + 1);
  });

  it('is kept with who has decided it, when, why, and words on it', async () => {
    await storeArticles(database, GRAPHS);
    const ids = KINDS.map(first);
    await suppressFacts(database, ids, BY);
    const decisions = await listDecisions(database.reader());
    expect(decisions.map(({ targetId }) => targetId).sort()).toEqual(ids.toSorted());
    expect(new Map(decisions.map(({ targetId, about }) => [targetId.split('_')[0], about]))).toEqual(
      new Map([
        ['claim', expect.stringMatching(/^\S.* [A-Z_]+ .*\S$/)],
        ['quote', expect.stringContaining('« L’armée russe restera en Syrie »')],
        ['position', expect.stringMatching(/^Behrouz Kamali, ministre de la défense$/i)],
        ['mention', expect.stringMatching(/^\S.*$/)],
      ]),
    );
    for (const { by, reason, kind, at } of decisions) {
      expect({ by, reason, kind }).toEqual({ ...BY, kind: 'SUPPRESS' });
      expect(Date.parse(at)).not.toBeNaN();
    }
  });
});

describe('a check of the graph', () => {
  it('takes what is suppressed for right', async () => {
    await suppressedGraph(CLAIM, OFFICE, first('mentions'), first('quotes'));
    expect(await checkGraph(database, {})).toMatchObject({ articles: GRAPHS.length, differences: 0, first: [] });
  });

  it.each([
    [
      'a fact that is there though it is suppressed',
      "MATCH (d:Decision) SET d.targetId = $other, d.id = 'decision_SUPPRESS_' + $other",
      /is there, and no/,
    ],
    ['an article that does not say what it lacks', 'MATCH (:Article)-[heeds:HEEDS]->() DELETE heeds', /HEEDS.* is not/],
    [
      'a fact that is missing though it is not suppressed',
      'MATCH (d:Decision) DETACH DELETE d',
      /^claim_\S+ is not there/,
    ],
  ])('finds %s', async (_what, text, line) => {
    await suppressedGraph(CLAIM);
    await change(database, text, { other: ROWS.flatMap(({ claims }) => claims).at(-1)?.id });
    const { differences, first } = await checkGraph(database, {});
    expect(differences).toBeGreaterThan(0);
    expect(first).toContainEqual(expect.stringMatching(line));
    await rereadAll();
    expect((await checkGraph(database, {})).differences).toBe(0);
  });
});

describe('nothing is done, and all that is wrong is told,', () => {
  const UNKNOWN = 'claim_aaaaaaaaaaaaaaaaaaaaaa';

  it('where a fact is suppressed already, or the graph has none of this id', async () => {
    await suppressedGraph(CLAIM);
    const before = await dump(database);
    const failed = suppressFacts(database, [OFFICE, CLAIM, UNKNOWN], BY);
    await expect(failed).rejects.toThrow(
      new RegExp(`^${CLAIM} is suppressed already. Expected .*unsuppress.*\n${UNKNOWN} is not in the graph. Expected `),
    );
    expect(await dump(database)).toEqual(before);
  });

  it('where a fact is to come back that is not suppressed', async () => {
    await suppressedGraph(CLAIM);
    const before = await dump(database);
    await expect(unsuppressFacts(database, [CLAIM, OFFICE])).rejects.toThrow(
      new RegExp(`^${OFFICE} is not suppressed. Expected .*decisions`),
    );
    expect(await dump(database)).toEqual(before);
  });

  it('where an article cannot be read any more', async () => {
    await storeArticles(database, GRAPHS);
    const [id = ''] = ROWS.flatMap(({ article, claims }) =>
      claims.some((one) => one.id === CLAIM) ? [article.id] : [],
    );
    const text = 'date 2018-02-31 Behrouz Kamali est arrivé.';
    await change(database, 'MATCH (article:Article {id: $id}) SET article.text = $text', { id, text });
    const before = await dump(database);
    await expect(suppressFacts(database, [OFFICE, CLAIM], BY)).rejects.toThrow(
      new RegExp(`^${id} cannot be read any more: .*2018-02-31.* Expected .*retract`),
    );
    expect(await dump(database)).toEqual(before);
  });
});

describe('at the same time', () => {
  it('articles come and their facts are suppressed: the graph is that of both', async () => {
    const expected = await suppressedGraph(CLAIM, OFFICE);
    for (const i of [0, 1, 2]) {
      await wipe();
      await storeArticles(database, GRAPHS.slice(0, 3));
      await Promise.all([
        ...GRAPHS.slice(3).map((graph) => storeArticles(database, [graph])),
        suppressFacts(database, i === 0 ? [CLAIM, OFFICE] : [CLAIM], BY),
        rereadAll(),
        ...(i === 0 ? [] : [suppressFacts(database, [OFFICE], BY)]),
      ]);
      expect(await dumpGraph()).toEqual(expected);
    }
  });

  it('an article is retracted and a fact of it suppressed: one of the two is first', async () => {
    await storeArticles(database, GRAPHS);
    const [suppressing, retracting] = await Promise.allSettled([
      suppressFacts(database, [CLAIM], BY),
      retractArticles(database, IDS, BY),
    ]);
    expect(retracting).toMatchObject({ status: 'fulfilled', value: { articles: { length: IDS.length } } });
    const decisions = await listDecisions(database.reader());
    const isSuppressed = decisions.some(({ kind }) => kind === 'SUPPRESS');
    expect(suppressing.status).toBe(isSuppressed ? 'fulfilled' : 'rejected');
    expect((await dumpGraph()).nodes).toHaveLength(1);
  });
});

describe('an office that more articles state than one transaction takes', () => {
  const MANY = Array.from({ length: 120 }, (_, i) =>
    extractGraph(`Behrouz Kamali, ministre de la Défense iranien, est venu ${i + 2} fois.\n`),
  );
  const { id = '' } = MANY.map((graph) => articleRows(graph)).at(-1)?.positions[0] ?? {};
  const ended = AbortSignal.abort(new Error('Ctrl-C'));

  it('goes from all of them, also where that was broken off, and so it comes back', async () => {
    await storeArticles(database, MANY.slice(0, 100));
    const [whole, revision] = [await dumpGraph(), await revisionOf(database)];
    expect(await previewSuppression(database, [id], BY)).toMatchObject({ articles: 50, left: 50 });
    await expect(suppressFacts(database, [id], BY, ended)).rejects.toThrow('Ctrl-C');
    expect(await revisionOf(database)).toBe(revision + 1);
    await storeArticles(database, MANY.slice(100, 110));
    expect(await statedBy(id)).toBe(50);
    expect((await checkGraph(database, {})).differences).toBeGreaterThan(0);
    expect(await suppressFacts(database, [id], { ...BY, reason: 'Another.' })).toMatchObject({ articles: 50, left: 0 });
    expect(await listDecisions(database.reader())).toMatchObject([BY]);
    expect((await checkGraph(database, {})).differences).toBe(0);

    await expect(unsuppressFacts(database, [id], ended)).rejects.toThrow('Ctrl-C');
    await storeArticles(database, MANY.slice(110));
    expect(await statedBy(id)).toBe(50);
    expect(await unsuppressFacts(database, [id])).toMatchObject({ articles: 70, left: 0 });
    expect(await statedBy(id)).toBe(120);
    await retractArticles(
      database,
      MANY.slice(100).map((graph) => articleRows(graph).article.id),
      BY,
    );
    expect(await dumpGraph()).toEqual(whole);
  });
});

const isNoGraph = ({ labels }: Readonly<Record<string, unknown>>) => String(labels) !== 'Newsgraph';

/** How many articles state an office. */
async function statedBy(office: string): Promise<number> {
  const text =
    'MATCH (:Position {id: $office})-[:EVIDENCED_BY]->(one:Evidence) RETURN toFloat(count(DISTINCT one.articleId)) AS n';
  const [row] = await database.reader()({ name: 'tests/stating', mode: 'READ', text }, { office });
  return Number(row?.['n']);
}
