import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { prepareSchema } from '../../src/graph/prepare-schema.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { freePort } from '../../src/neo4j/port.ts';
import { serve } from '../../src/programs/serve.ts';
import type { RunningServer } from '../../src/server/server.ts';
import { PLANNED } from '../support/api.ts';
import { run } from '../support/command.ts';
import { freshDatabase } from '../support/database.ts';
import { withoutPackages } from '../support/own-packages.ts';
import { type OfflineBrowser, openOfflineBrowser } from './browser.ts';

const MOST_LINES = 150;

const database = await freshDatabase();
const ports = { fetch: await freePort(), urql: await freePort(), apollo: await freePort() };
type Example = keyof typeof ports;
let server: RunningServer;
let browser: OfflineBrowser;

beforeAll(async () => {
  await prepareSchema(database);
  await ingest(database, ['seeds'], () => {});
  const allowedOrigins = Object.values(ports).map((port) => `http://localhost:${port}`);
  const options = { warmUp: PLANNED, port: 0, longestRequestMs: 240_000, log: { level: 'error' } };
  server = await serve(database, { ...options, allowedOrigins });
  browser = await openOfflineBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

afterEach(() => {
  expect(browser.faults).toEqual([]);
  expect(browser.strayRequests).toEqual([]);
});

it.each(['fetch/index.html', 'urql/src/main.tsx', 'apollo/src/main.tsx'])('is short: %s', (file) => {
  expect(readFileSync(`examples/${file}`, 'utf8').split('\n').length - 1).toBeLessThanOrEqual(MOST_LINES);
});

async function open(name: Example, search = ''): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`http://localhost:${ports[name]}/${search}`);
  return page;
}

it('has a page of one file that searches, and shows what is stated with its words', async () => {
  const files = createServer((_request, response) =>
    response.setHeader('content-type', 'text/html').end(readFileSync('examples/fetch/index.html')),
  ).listen(ports.fetch, 'localhost');
  await once(files, 'listening');
  const page = await open('fetch', `?server=${server.url}`);
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByRole('button', { name: 'Amir Hatami', exact: true }).click();
  await page.getByRole('heading', { name: 'Amir Hatami' }).waitFor();
  expect(await page.locator('#facts p').allInnerTexts()).toContain('Amir Hatami PRAISED Russian army');
  await page.screenshot({ path: 'test-output/example-fetch.png' });
  await page.getByLabel('Name').fill('zzzz');
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByText('Nothing was found for “zzzz”.').waitFor();
  await page.close();
  files.close();
});

/** Starts an example as its reader does, and opens it. */
async function start(name: Example): Promise<Page> {
  const settings = { VITE_NEWSGRAPH: server.url, PORT: '' };
  const args = ['start', '--', '--port', `${ports[name]}`];
  const example = run('npm', args, settings, { cwd: `examples/${name}`, detached: true });
  await example.hasPrinted('Local:');
  return open(name);
}

it.skipIf(withoutPackages('examples/urql'))('has React and urql, with typed operations and paging', async () => {
  const page = await start('urql');
  await page.getByRole('heading', { name: 'Amir Hatami' }).waitFor();
  await page.getByText('ministre de la Défense').waitFor();
  await allPages(page);
  await page.screenshot({ path: 'test-output/example-urql.png' });
  await page.getByLabel('Name').fill('zzzz');
  await page.getByRole('button', { name: 'Who is that?' }).click();
  await page.getByText('The graph knows nobody of this name.').waitFor();
  await page.close();
});

it.skipIf(withoutPackages('examples/apollo'))('has React and Apollo Client, whose cache joins the pages', async () => {
  const page = await start('apollo');
  await page.getByLabel('Name').fill('hat');
  await page.getByRole('button', { name: 'Amir Hatami', exact: true }).click();
  await page.getByText(/^3 of \d+$/).waitFor();
  await allPages(page);
  await page.screenshot({ path: 'test-output/example-apollo.png' });
  await page.close();
});

/** Asks for more as long as there is more, and expects all claims about the minister, each once. */
async function allPages(page: Page): Promise<void> {
  const query = '{ claims(filter: { subjectName: "hatami" }) { nodes { evidence { text } } } }';
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${server.url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  const { data } = await answer.json();
  const words: string[] = data.claims.nodes.map(({ evidence }: { evidence: { text: string } }) => evidence.text);
  expect(words.length).toBeGreaterThan(3);
  const lines = page.locator('li q');
  for (let shown = 3; shown < words.length; shown += 3) {
    await expect.poll(() => lines.count()).toBe(shown);
    await page.getByRole('button', { name: 'More' }).click();
  }
  await expect.poll(() => lines.allInnerTexts()).toEqual(words);
  expect(await page.getByRole('button', { name: 'More' }).count()).toBe(0);
}
