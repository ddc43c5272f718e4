import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { prepareSchema } from '../../src/graph/prepare-schema.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { type Api, dataOf, serveApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';
import { passagesIn } from '../support/passages.ts';

const CONTRACT = 'tests/api/contract';
const operations = readdirSync(CONTRACT).map((file) => basename(file, '.graphql'));

let api: Api;
let variables: { readonly from: string; readonly to: string; readonly id: string; readonly ids: readonly string[] };

beforeAll(async () => {
  const database = await freshDatabase();
  await prepareSchema(database);
  const report = await ingest(database, ['seeds'], () => {});
  expect(report).toMatchObject({ created: 1, failed: [] });
  api = await serveApi(database);
  variables = await idsOfTheGraph();
});

describe('the contract', () => {
  it.each(operations)('answers %s as the article has it', async (name) => {
    await expect(await shownAnswer(name)).toMatchFileSnapshot(`answers/${name}.json`);
  });

  it.each(operations)('answers %s the same however often it is asked', async (name) => {
    const first = await shownAnswer(name);
    for (let i = 0; i < OFTEN; i++) expect(await shownAnswer(name)).toBe(first);
  });

  it('rests every fact on the exact words of the article', async () => {
    const { articles } = dataOf(
      await api.ask<{ articles: { nodes: readonly { readonly text: string }[] } }>(EVERY_PASSAGE),
    );
    const [article] = articles.nodes;
    const passages = passagesIn(article);
    expect(passages.length).toBeGreaterThan(50);
    for (const { text, start, end } of passages) expect(article?.text.slice(start, end)).toBe(text);
  });
});

const OFTEN = 30;

async function shownAnswer(name: string): Promise<string> {
  const data = dataOf(await api.ask(readFileSync(`${CONTRACT}/${name}.graphql`, 'utf8'), variables));
  return `${JSON.stringify(data, (key, value) => stable(name, key, value), 2)}\n`;
}

const OF_THE_WAY = ['__typename', 'id', 'relation', 'forward'];

/** Scores are the full-text index's own; of several ways of one length any may be given as the shortest. */
function stable(name: string, key: string, value: unknown): unknown {
  return key === 'score' || (name === 'Path' && OF_THE_WAY.includes(key)) ? undefined : value;
}

async function idsOfTheGraph() {
  const { person, country, quotes } = dataOf(
    await api.ask<{ person: { id: string }; country: { id: string }; quotes: { nodes: readonly { id: string }[] } }>(
      '{ person(name: "Amir Hatami") { id } country(code: "SY") { id } quotes(first: 2) { nodes { id } } }',
    ),
  );
  return {
    from: person.id,
    to: country.id,
    id: person.id,
    ids: [person.id, country.id, ...quotes.nodes.map(({ id }) => id)],
  };
}

const EVERY_PASSAGE = `{
  articles(first: 1) {
    nodes {
      text
      mentions(first: 100) { nodes { text start end } }
      quotes(first: 100) { nodes { evidence { text start end } } }
      claims(first: 100) { nodes { evidence { text start end } allEvidence(first: 100) { nodes { text start end } } } }
      entities(first: 100) { nodes { ... on Person { positions { evidence { text start end } } } } }
    }
  }
}`;
