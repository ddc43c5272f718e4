import { resolve } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { prepareSchema } from '../../src/graph/prepare-schema.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { type ServedGraph, serveLater } from '../../src/programs/serve.ts';
import type { RunningServer } from '../../src/server/server.ts';
import { PLANNED } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';
import { type OfflineBrowser, openOfflineBrowser } from './browser.ts';
import { operationsOf, shownIn } from './playground-page.ts';

const database = await freshDatabase();
const seeded: ServedGraph = { database, warmUp: PLANNED };
let graph: ServedGraph | null = null;
let server: RunningServer;
let browser: OfflineBrowser;

beforeAll(async () => {
  await build({ configFile: resolve('vite.config.ts'), logLevel: 'warn' });
  await prepareSchema(database);
  await ingest(database, ['seeds'], () => {});
  server = await serveLater(() => graph, { port: 0, longestRequestMs: 240_000, log: { level: 'error' } });
  browser = await openOfflineBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

it('opens by itself when the graph is there, with the answer to the first example, which it asks for once', async () => {
  graph = null;
  const page = await browser.context.newPage();
  const sent = operationsOf(page);
  await page.goto(`${server.url}/graphql`);
  await page.getByText('Newsgraph is starting').waitFor();
  graph = seeded;
  await expect.poll(() => shownIn(page, 'result')).toContain('"name": "Amir Hatami"');
  expect(sent.filter((name) => name === 'WhoIsHatami')).toHaveLength(1);
  await page.close();
});

it('waits for a graph that is not there again when the page is', async () => {
  graph = seeded;
  const page = await browser.context.newPage();
  await page.route(
    /\.js$/,
    (route) => {
      graph = null;
      return route.continue();
    },
    { times: 1 },
  );
  const refused = page.waitForResponse((response) => response.status() === 503);
  await page.goto(`${server.url}/graphql`);
  await refused;
  graph = seeded;
  await expect.poll(() => shownIn(page, 'result')).toContain('"name": "Amir Hatami"');
  await page.close();
});
