import { writeFile } from 'node:fs/promises';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { checkGraph } from '../../src/check/check-graph.ts';
import { NOTHING_GIVEN } from '../../src/extract/article/given.ts';
import type { ArticleGraph } from '../../src/extract/article-graph.ts';
import { extractGraph } from '../../src/extract/extract-graph.ts';
import { OWN_READER, type Reader } from '../../src/extract/reader.ts';
import { READER_VERSION } from '../../src/extract/reader-version.ts';
import type { Database } from '../../src/graph/database.ts';
import { MODEL_VERSION, VERSIONS } from '../../src/graph/versions.ts';
import { articleRows } from '../../src/ingest/article-rows.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { articleOfLine, lineOf, readReading } from '../../src/ingest/readings/reading.ts';
import { permitArticles, retractArticles } from '../../src/ingest/retract-articles.ts';
import { type Stored, storeRows } from '../../src/ingest/store-articles.ts';
import { reread } from '../../src/reread/reread.ts';
import { suppressFacts, unsuppressFacts } from '../../src/suppress/suppress-facts.ts';
import { bringUpToDate } from '../../src/version/bring-up-to-date.ts';
import { backup, empty, linesIn, newPath, restore } from '../backup/support.ts';
import { dumpOf } from '../model/dump.ts';
import { freshDatabase } from '../support/database.ts';
import { type Dump, plainDump } from '../support/plain-dump.ts';
import { revisionOf } from '../support/revision.ts';
import { change } from '../version/first-version.ts';
import { SHARING } from './sharing.ts';

const DESK: Reader = { name: 'desk', version: 2 };
const MODEL: Reader = { name: 'model', version: 7 };
const silent = { say: () => {} };
const [FIRST = '', SECOND = '', ...OTHERS] = SHARING;

let database: Database;

beforeEach(async () => {
  database = await freshDatabase();
  await empty(database);
});

/** What a reader has found in the text: what is read here, without what is left out. */
function found(text: string, without: Partial<ArticleGraph> = {}): ArticleGraph {
  return { ...extractGraph(text), ...without };
}

/** What the graph holds, but for the names of its indexes. */
async function dumped(): Promise<Dump> {
  const { nodes, ...dump } = await plainDump(database);
  const without = ({ properties: { made, ...properties }, ...node }: Dump['nodes'][number]) => ({
    ...node,
    properties,
  });
  return { ...dump, nodes: nodes.map(without) };
}

const line = (reader: Reader, graph: ArticleGraph) => `${lineOf({ reader, graph }, NOTHING_GIVEN)}\n`;

/** The rows of what a line gives, whose fields stand in the order of the form. */
function rowsOf(graph: ArticleGraph, reader: Reader = OWN_READER) {
  const { reading } = articleOfLine(JSON.parse(line(reader, graph)));
  const same = readReading(reading ?? '', { text: graph.article.text, given: NOTHING_GIVEN });
  return articleRows(same.graph, NOTHING_GIVEN, reader);
}

async function seed(...lines: readonly string[]) {
  const path = newPath('jsonl');
  await writeFile(path, lines.join(''));
  return ingest(database, [path], () => {});
}

const plain = (text: string) => `${JSON.stringify({ text })}\n`;

/** Expects the graph of these, and a check that finds it to be that. */
async function expectGraph(...articles: readonly (readonly [ArticleGraph, Reader?])[]) {
  expect(await dumped()).toEqual(dumpOf(articles.map(([graph, reader]) => rowsOf(graph, reader))));
  expect(await checkGraph(database, {})).toMatchObject({ differences: 0, articles: articles.length, otherVersions: 0 });
}

describe('what another reader has found', () => {
  it('stands in the graph as what is read here does, but for whose it is', async () => {
    const report = await seed(...SHARING.map((text) => line(DESK, found(text))));
    expect(report).toMatchObject({ created: 5, replaced: 0, outranked: 0, failed: [] });
    await expectGraph(...SHARING.map((text) => [found(text), DESK] as const));
    const imported = await dumped();
    await empty(database);
    await seed(...SHARING.map(plain));
    const own = await dumped();
    const nodes = imported.nodes.map(({ properties: { reading, ...properties }, ...node }) => ({
      ...node,
      properties:
        reading === undefined ? properties : { ...properties, readerName: 'newsgraph', reader: READER_VERSION },
    }));
    expect({ ...imported, nodes }).toEqual(own);
  });

  it('is seen of an article in another language', async () => {
    const text = 'The minister Lena Marsh met Paul Ode in Corval, and then she left for the coast with him.';
    const passage = (words: string) => ({
      text: words,
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
    });
    const person = (ref: `e${number}`, name: string) =>
      ({
        ref,
        type: 'Person',
        unnamed: false,
        name: { fr: name, en: null },
        aliases: [],
        mentions: [{ ...passage(name), form: 'NAME', reason: 'FULL_NAME' }],
      }) as const;
    const { article } = extractGraph(text);
    expect(article.language).toBe('en');
    const graph: ArticleGraph = {
      article,
      entities: [person('e1', 'Lena Marsh'), person('e2', 'Paul Ode')],
      quotes: [],
      positions: [],
      claims: [
        {
          subject: 'e1',
          predicate: 'MET',
          object: 'e2',
          polarity: 'AFFIRMED',
          basis: 'VERB',
          role: null,
          attributedTo: null,
          date: null,
          evidence: [passage('Lena Marsh met Paul Ode')],
        },
      ],
    };
    const told: unknown[] = [];
    const path = newPath('jsonl');
    await writeFile(path, line(MODEL, graph));
    await ingest(database, [path], (outcome) => told.push(outcome));
    expect(told).toMatchObject([{ stored: 'created', remark: null }]);
    await expectGraph([graph, MODEL]);
  });

  it('is not taken where a line fails; the others go in', async () => {
    const wrong = found(SECOND, { claims: [], entities: [] });
    const report = await seed(line(DESK, found(FIRST)), line(DESK, wrong), line(DESK, found(OTHERS[0] ?? '')));
    expect(report).toMatchObject({ created: 2, failed: [{ file: expect.stringMatching(/:2$/) }] });
    await expectGraph([found(FIRST), DESK], [found(OTHERS[0] ?? ''), DESK]);
  });
});

describe('of two readings of an article', () => {
  const whole = found(FIRST);
  const less = found(FIRST, { claims: [] });
  const none = found(FIRST, { claims: [], quotes: [], positions: [], entities: [] });

  it.each<readonly [string, readonly string[], readonly [ArticleGraph, Reader?]]>([
    ['another reader’s counts', [plain(FIRST), line(DESK, less)], [less, DESK]],
    ['the higher version counts', [line({ ...DESK, version: 1 }, whole), line(DESK, less)], [less, DESK]],
    ['the first name counts', [line(MODEL, none), line(DESK, less)], [less, DESK]],
  ])('%s, whichever comes first, together or not', async (_which, [one = '', other = ''], counting) => {
    await seed(plain(SECOND), line(DESK, found(OTHERS[0] ?? '')));
    const others = [[found(SECOND)], [found(OTHERS[0] ?? ''), DESK]] as const;
    const before = await revisionOf(database);
    await seed(one);
    expect(await seed(other)).toMatchObject({ created: 0, replaced: 1, failed: [] });
    expect(await revisionOf(database)).toBe(before + 2);
    await expectGraph(counting, ...others);
    expect(await seed(one)).toMatchObject({ created: 0, replaced: 0, failed: [] });
    expect(await revisionOf(database)).toBe(before + 2);
    for (const order of [
      [one, other],
      [other, one],
    ]) {
      await empty(database);
      await seed(plain(SECOND), line(DESK, found(OTHERS[0] ?? '')), ...order);
      await expectGraph(counting, ...others);
    }
  });

  it('one that differs from another of its version is refused, and one that is the same is there already', async () => {
    await seed(line(DESK, whole));
    const before = await dumped();
    const report = await seed(line(DESK, less), line(DESK, whole));
    expect(report).toMatchObject({
      alreadyThere: 1,
      failed: [{ reason: expect.stringMatching(/^\$\.reader\.version: version 2 of "desk" .* a higher version\.$/) }],
    });
    expect(await dumped()).toEqual(before);
  });

  it('that counts less is said to', async () => {
    await seed(line(DESK, whole));
    expect(await seed(line(MODEL, none), plain(FIRST))).toMatchObject({ outranked: 1, alreadyThere: 1, failed: [] });
    await expectGraph([whole, DESK]);
  });

  it('neither goes in where the article was retracted', async () => {
    await seed(plain(FIRST));
    const { id } = rowsOf(whole).article;
    await retractArticles(database, [id], { by: 'desk', reason: null });
    expect(await seed(line(DESK, less), plain(FIRST))).toMatchObject({ created: 0, retracted: 2 });
    await permitArticles(database, [id]);
    expect(await seed(line(DESK, less))).toMatchObject({ created: 1 });
    await expectGraph([less, DESK]);
  });

  it('one counts when several write at once', async () => {
    const writers = [plain(FIRST), line(DESK, less), line({ ...DESK, version: 1 }, whole), line(MODEL, none)];
    const reports = await Promise.all([...writers, ...writers].map((one) => seed(one)));
    expect(reports.flatMap(({ failed }) => failed)).toEqual([]);
    await expectGraph([less, DESK]);
  });
});

describe('a graph with readings of others', () => {
  const less = found(FIRST, { claims: [] });
  const all = [[less, DESK], [found(SECOND)], [found(OTHERS[0] ?? '', { quotes: [] }), MODEL]] as const;

  beforeEach(async () => {
    await seed(line(DESK, less), plain(SECOND), line(MODEL, all[2][0]));
  });

  it('keeps them when it is read again', async () => {
    await change(database, 'MATCH (article:Article {readerName: "newsgraph"}) SET article.reader = 0');
    expect(await reread(database, {}, () => {})).toMatchObject({ articles: 1, failed: [] });
    await expectGraph(...all);
  });

  it('is mended from them', async () => {
    await change(database, 'MATCH (mention:Mention) SET mention.form = "ADJECTIVE"');
    expect(await checkGraph(database, {})).not.toMatchObject({ differences: 0 });
    expect(await reread(database, {}, () => {}, READER_VERSION + 1)).toMatchObject({ articles: 3, failed: [] });
    await expectGraph(...all);
  });

  it('says which of them was changed', async () => {
    await change(
      database,
      'MATCH (article:Article {readerName: "desk"}) SET article.reading = replace(article.reading, "NAME", "PRONOUN")',
    );
    expect(await checkGraph(database, {})).not.toMatchObject({ differences: 0 });
  });

  it('keeps down what was suppressed of one, also in the reading that takes its place', async () => {
    const before = await dumped();
    const [claim] = rowsOf(all[2][0], MODEL).claims;
    const id = claim?.id ?? '';
    await suppressFacts(database, [id], { by: 'desk', reason: 'It is false.' });
    const named = (await dumped()).nodes.filter(({ properties }) => properties['readerName'] === MODEL.name);
    expect(named).toHaveLength(1);
    expect(await seed(line(DESK, found(OTHERS[0] ?? '')))).toMatchObject({ replaced: 1 });
    expect((await dumped()).nodes.map(({ properties }) => properties['id'])).not.toContain(id);
    expect(await checkGraph(database, {})).toMatchObject({ differences: 0 });
    await unsuppressFacts(database, [id]);
    await expectGraph(all[0], all[1], [found(OTHERS[0] ?? ''), DESK]);
    expect(await dumped()).not.toEqual(before);
  });

  it('is the same when it is built anew', async () => {
    const before = await dumped();
    const version = MODEL_VERSION + 1;
    await bringUpToDate(database, silent, [...VERSIONS, { version, how: 'built anew' }]);
    const nodes = before.nodes.map((node) =>
      node.labels.includes('Newsgraph') ? { ...node, properties: { ...node.properties, version } } : node,
    );
    expect(await dumped()).toEqual({ ...before, nodes });
  });

  it('is the same when it is restored from a backup', async () => {
    const path = await backup(database);
    expect((await linesIn(path)).filter((one) => one.includes('"reading":{"format"'))).toHaveLength(2);
    await empty(database);
    expect(await restore(database, path)).toMatchObject({ created: 3, failed: [], kept: 0 });
    await expectGraph(...all);
    await empty(database);
    await seed(plain(FIRST));
    expect(await restore(database, path, true)).toMatchObject({ created: 2, replaced: 1 });
    await expectGraph(...all);
  });
});

/** Steps of histories: an article of few comes, alone or read by somebody, or goes, or all are read again. */
type Step = { readonly place: number; readonly by: Reader | null } | 'reread' | { readonly retract: number };

it('is, after every step of random histories, what articles and readings give', { timeout: 3_600_000 }, async () => {
  const texts = SHARING.slice(0, 4);
  const drop = [{}, { claims: [] }, { quotes: [], claims: [] }] as const;
  const graphBy = (text: string, { name, version }: Reader) => found(text, drop[(version + name.length) % 3]);
  const reader = fc.record({ name: fc.constantFrom('desk', 'model', 'Été'), version: fc.integer({ min: 1, max: 3 }) });
  const place = fc.nat({ max: texts.length - 1 });
  const step: fc.Arbitrary<Step> = fc.oneof(
    { weight: 6, arbitrary: fc.record({ place, by: fc.option(reader) }) },
    { weight: 1, arbitrary: fc.constant<Step>('reread') },
    { weight: 1, arbitrary: fc.record({ retract: place }) },
  );
  const counts = (one: Reader | null, other: Reader | null) => {
    if (one === null || other === null) return other !== null;
    return one.name === other.name ? other.version > one.version : other.name < one.name;
  };
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12, size: 'max' }), async (steps) => {
      await empty(database);
      const there = new Map<number, Reader | null>();
      for (const next of steps) {
        if (next === 'reread') {
          await reread(database, {}, () => {}, READER_VERSION + 1);
        } else if ('retract' in next) {
          const ids = [rowsOf(found(texts[next.retract] ?? '')).article.id];
          await retractArticles(database, ids, { by: 'desk', reason: null });
          await permitArticles(database, ids);
          there.delete(next.retract);
        } else {
          const text = texts[next.place] ?? '';
          const rows = next.by === null ? rowsOf(found(text)) : rowsOf(graphBy(text, next.by), next.by);
          const held = there.get(next.place);
          const became = held === undefined ? 'created' : counts(held, next.by) ? 'replaced' : null;
          const [stored] = await storeRows(database, [rows]);
          const others: (Stored | undefined)[] = ['already there', 'outranked'];
          if (became === null) expect(others).toContain(stored);
          else expect(stored).toBe(became);
          if (became !== null) there.set(next.place, next.by);
        }
        const expected = [...there].map(([i, by]) => {
          const text = texts[i] ?? '';
          return by === null ? rowsOf(found(text), OWN_READER) : rowsOf(graphBy(text, by), by);
        });
        expect(await dumped()).toEqual(dumpOf(expected));
      }
    }),
    { numRuns: 10 },
  );
});
