import { statSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { prepareSchema } from '../../src/graph/prepare-schema.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { serve } from '../../src/programs/serve.ts';
import type { RunningServer } from '../../src/server/server.ts';
import { PLANNED } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';
import { type OfflineBrowser, openOfflineBrowser } from './browser.ts';
import { openPlayground, operationsOf, runTab, shownIn, tabNames } from './playground-page.ts';

const OUTPUT = resolve('test-output');
const EXAMPLES = [
  'WhoIsHatami',
  'EventsInSyria',
  'Timeline',
  'WhoPraisedWhom',
  'PageByPage',
  'Search',
  'ShortestPath',
  'Neighborhood',
  'NamesInArticle',
];

let server: RunningServer;
let browser: OfflineBrowser;
const database = await freshDatabase();

beforeAll(async () => {
  await build({ configFile: resolve('vite.config.ts'), logLevel: 'warn' });
  await prepareSchema(database);
  const { failed } = await ingest(database, ['seeds'], () => {});
  expect(failed).toEqual([]);
  server = await serve(database, { warmUp: PLANNED, port: 0, longestRequestMs: 240_000, log: { level: 'error' } });
  browser = await openOfflineBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

it('opens with the examples as tabs, the answer to the first beside it, and the docs', async () => {
  const page = await browser.context.newPage();
  const sent = operationsOf(page);
  await openPlayground(page, `${server.url}/graphql`);
  expect(await page.title()).toBe('Newsgraph');
  expect(await tabNames(page)).toEqual(EXAMPLES);
  await expect.poll(() => shownIn(page, 'result')).toContain('"title": "ministre de la Défense"');
  await page.locator('.graphiql-doc-explorer').getByText('All Schema Types').waitFor();
  await page.screenshot({ path: resolve(OUTPUT, 'playground.png') });
  expect(sent.toSorted()).toEqual(['ExampleIds', 'IntrospectionQuery', 'WhoIsHatami']);
  await page.close();
});

it('runs a tab with the button', async () => {
  const page = await browser.context.newPage();
  await openPlayground(page, `${server.url}/graphql`);
  const { data, errors } = await runTab(page, 'WhoPraisedWhom');
  await expect.poll(() => shownIn(page, 'result')).toContain('"predicate": "PRAISED"');
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({
    claims: { nodes: expect.arrayContaining([expect.objectContaining({ subject: { name: 'Amir Hatami' } })]) },
  });
  await page.close();
});

it('says what the graph is, where to read on, and lists first what a reader needs first', async () => {
  const page = await browser.context.newPage();
  await openPlayground(page, `${server.url}/graphql`);
  const docs = page.locator('.graphiql-doc-explorer');
  await docs.getByText('All Schema Types').waitFor();
  const links = await docs.locator('.graphiql-markdown-description a').all();
  expect(links).toHaveLength(3);
  for (const link of links) {
    const answer = await fetch(new URL((await link.getAttribute('href')) ?? '', server.url));
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(await answer.text()).toContain('<h1');
  }
  const types = await docs.locator('.graphiql-doc-explorer-type-name').allInnerTexts();
  expect(types.slice(0, 7)).toEqual(['Query', 'Entity', 'Person', 'Organization', 'Country', 'Place', 'Event']);
  await page.close();
});

it('runs every example as it stands, with ids taken from the graph', async () => {
  const page = await browser.context.newPage();
  await openPlayground(page, `${server.url}/graphql`);
  for (const name of EXAMPLES) {
    const { data, errors } = await runTab(page, name);
    expect({ name, errors }).toEqual({ name, errors: undefined });
    expect(Object.values(data ?? {})).not.toContain(null);
  }
  await page.close();
});

it('leads from an answer into the explorer, to what the answer has ids of', async () => {
  const page = await browser.context.newPage();
  await openPlayground(page, `${server.url}/graphql`);
  await page.getByRole('button', { name: 'Show Open in explorer' }).click();
  const panel = page.getByRole('region', { name: 'Open in explorer' });
  await runTab(page, 'Neighborhood');
  await panel.getByRole('link', { name: 'Syrie' }).first().waitFor();
  await page.screenshot({ path: resolve(OUTPUT, 'playground-open-in-explorer.png') });
  await panel.getByRole('link', { name: 'Syrie' }).first().click();
  await page.waitForURL(/\/explore\/country_/);
  await page.close();
});

it('does not show the tabs that another playground left at the same address', async () => {
  const page = await browser.context.newPage();
  await page.goto(`${server.url}/healthz`);
  const foreign = { activeTabIndex: 0, tabs: [{ id: '1', title: 'Foreign', query: 'query Foreign { a }' }] };
  await page.evaluate((tabs) => {
    localStorage.clear();
    localStorage.setItem('graphiql:tabState', tabs);
  }, JSON.stringify(foreign));
  await openPlayground(page, `${server.url}/graphql`);
  expect(await tabNames(page)).toEqual(EXAMPLES);
  await page.close();
});

it('opens a tab with the query and the variables of its address, beside those that are there', async () => {
  const query =
    'query Before { people { totalCount } }\nquery Named($name: String!) {\n  person(name: $name) { name }\n}';
  const address = (name: string) =>
    `${server.url}/graphql?${new URLSearchParams({ query, variables: JSON.stringify({ name }), operationName: 'Named' })}`;
  const page = await browser.context.newPage();
  await page.goto(`${server.url}/healthz`);
  await page.evaluate(() => localStorage.clear());
  await openPlayground(page, address('Amir Hatami'));
  expect(await tabNames(page)).toEqual(['Named', ...EXAMPLES]);
  await expect.poll(() => shownIn(page, 'query')).toMatch(/^query Named\(\$name: String!\) \{\n +person/);
  await expect.poll(() => shownIn(page, 'variables')).toContain('"name": "Amir Hatami"');
  await page.screenshot({ path: resolve(OUTPUT, 'playground-address.png') });

  await openPlayground(page, address('Sergueï Lavrov'));
  await expect.poll(() => tabNames(page)).toEqual(['Named', ...EXAMPLES, 'Named']);
  await expect.poll(() => shownIn(page, 'variables')).toContain('"name": "Sergueï Lavrov"');
  await openPlayground(page, address('Sergueï Lavrov'));
  await expect.poll(() => tabNames(page)).toEqual(['Named', ...EXAMPLES, 'Named']);
  await page.evaluate(() => localStorage.clear());
  await page.close();
});

it('runs nothing by itself that its address brings', async () => {
  const page = await browser.context.newPage();
  await page.goto(`${server.url}/healthz`);
  await page.evaluate(() => localStorage.clear());
  const sent = operationsOf(page);
  await openPlayground(page, `${server.url}/graphql?${new URLSearchParams({ query: 'query Brought { __typename }' })}`);
  await page.locator('.graphiql-doc-explorer').getByText('All Schema Types').waitFor();
  expect(sent.toSorted()).toEqual(['ExampleIds', 'IntrospectionQuery']);
  await page.evaluate(() => localStorage.clear());
  await page.close();
});

it.each([
  [390, 844],
  [899, 700],
])('can be used on a screen of %d × %d, with the docs closed until they are opened', async (width, height) => {
  const page = await browser.context.newPage();
  await page.setViewportSize({ width, height });
  await openPlayground(page, `${server.url}/graphql`);
  await expect.poll(() => shownIn(page, 'result')).toContain('"name": "Amir Hatami"');
  expect(await page.locator('.graphiql-doc-explorer').count()).toBe(0);
  for (const part of ['.graphiql-query-editor', '.graphiql-response', '.graphiql-tabs', '.graphiql-execute-button'])
    expect(await isWithin(page, part), part).toBe(true);
  await page.screenshot({ path: resolve(OUTPUT, `playground-${width}.png`) });

  await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
  await page.locator('.graphiql-doc-explorer').getByText('All Schema Types').waitFor();
  expect(await isWithin(page, '.graphiql-doc-explorer')).toBe(true);
  await page.screenshot({ path: resolve(OUTPUT, `playground-${width}-docs.png`) });
  await openPlayground(page, `${server.url}/graphql`);
  expect(await page.locator('.graphiql-doc-explorer').count()).toBe(0);
  await page.close();
});

/** Whether a part of the page is seen from its left to its right, and is wide enough to be used. */
function isWithin(page: Page, part: string): Promise<boolean> {
  return page
    .locator(part)
    .first()
    .evaluate((element) => {
      const { left, right, top } = element.getBoundingClientRect();
      const { scrollWidth, clientWidth, clientHeight } = document.documentElement;
      return left >= 0 && right <= clientWidth && top < clientHeight && scrollWidth <= clientWidth && right > left;
    });
}

it('serves what its page loads for good, and the page itself anew', async () => {
  const page = await fetch(`${server.url}/graphql`, { headers: { accept: 'text/html' } });
  expect(page.headers.get('cache-control')).toBe('no-cache');
  const [, script] = /<script [^>]*src="([^"]+)"/.exec(await page.text()) ?? [];
  const asset = await fetch(`${server.url}${script}`);
  expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
});

it('serves the documents as pages whose links lead to pages and headings that are there', async () => {
  const names = (await readdir('docs')).filter((name) => name.endsWith('.md'));
  expect(names).toContain('errors.md');
  const pages = new Map<string, string>();
  for (const name of names) pages.set(`/docs/${name}`, await (await fetch(`${server.url}/docs/${name}`)).text());
  const links = [...pages].flatMap(([path, page]) =>
    [...page.matchAll(/href="(?!\w+:|\/explore")([^"]+)"/g)].map(
      ([, href = '']) => new URL(href, new URL(path, server.url)),
    ),
  );
  expect(links.length).toBeGreaterThan(0);
  for (const { pathname, hash } of links) {
    expect(pages.get(pathname), pathname).toContain('<h1');
    if (hash !== '') expect(pages.get(pathname)).toContain(`id="${hash.slice(1)}"`);
  }
});

it('is built once more with Brotli and with gzip, to the letter', async () => {
  const folder = resolve('dist/web/assets');
  const files = await readdir(folder);
  const large = files.filter((file) => /\.(js|css)$/.test(file) && statSync(join(folder, file)).size > 100_000);
  expect(large.length).toBeGreaterThan(3);
  for (const file of large) {
    const plain = await readFile(join(folder, file));
    expect(brotliDecompressSync(await readFile(join(folder, `${file}.br`))).equals(plain)).toBe(true);
    expect(gunzipSync(await readFile(join(folder, `${file}.gz`))).equals(plain)).toBe(true);
  }
});

it('asked nothing of any other machine, and nothing went wrong in its pages', () => {
  expect(browser.strayRequests).toEqual([]);
  expect(browser.faults).toEqual([]);
});
