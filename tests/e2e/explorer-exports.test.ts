import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { prepareSchema } from '../../src/graph/prepare-schema.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { serve } from '../../src/programs/serve.ts';
import type { RunningServer } from '../../src/server/server.ts';
import { PLANNED } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';
import { type OfflineBrowser, openOfflineBrowser } from './browser.ts';
import { graphDrawn, picture, violationsIn } from './explorer-page.ts';

const database = await freshDatabase();
let server: RunningServer;
let browser: OfflineBrowser;
let page: Page;

beforeAll(async () => {
  await build({ configFile: resolve('vite.config.ts'), logLevel: 'warn' });
  await prepareSchema(database);
  await ingest(database, ['seeds'], () => {});
  server = await serve(database, { warmUp: PLANNED, port: 0, longestRequestMs: 240_000, log: { level: 'error' } });
  browser = await openOfflineBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

afterEach(async () => {
  await page.close();
  expect(browser.faults).toEqual([]);
  expect(browser.strayRequests).toEqual([]);
});

async function ask(query: string) {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${server.url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  return (await answer.json()).data;
}

async function openHatami(search = ''): Promise<void> {
  const { person } = await ask('{ person(name: "hatami") { id } }');
  page = await browser.context.newPage();
  await page.goto(`${server.url}/explore/${person.id}${search}`);
  await page.getByRole('heading', { name: 'Amir Hatami' }).waitFor();
}

/** Takes along a file of the menu, and gives where it lies. */
async function taken(name: string): Promise<string> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name, exact: true }).click();
  const file = await coming;
  expect(file.suggestedFilename()).toBe(name);
  return file.path();
}

it('takes the graph along as a picture of twice the size, and as JSON-LD with the words of each fact', async () => {
  await openHatami();
  await graphDrawn(page);
  await page.getByText('Export', { exact: true }).click();
  const png = await readFile(await taken('newsgraph.png'));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.readUInt32BE(16)).toBeGreaterThan(600);

  const ld = JSON.parse(await readFile(await taken('newsgraph.jsonld'), 'utf8'));
  const { articles } = await ask('{ articles { nodes { id text } } }');
  const annotations = ld['@graph'].filter(({ type }: { type?: string }) => type === 'Annotation');
  expect(annotations.length).toBeGreaterThan(5);
  for (const { target } of annotations) {
    const [{ exact }, { start, end }] = target.selector;
    expect(articles.nodes[0].text.slice(start, end)).toBe(exact);
  }
  await picture(page, 'exports');
  expect(await violationsIn(page)).toEqual([]);
});

it('shows again what was taken along as JSON, and says in words what is wrong with another file', async () => {
  await openHatami('?view=list&t=organization');
  await page.getByRole('row').nth(1).waitFor();
  const [address, rows] = [page.url(), await page.getByRole('row').allInnerTexts()];
  await page.getByText('Export', { exact: true }).click();
  const saved = await taken('newsgraph.json');
  const csv = await taken('newsgraph.csv');

  await page.goto(`${server.url}/explore`);
  await page.getByLabel('Open a file saved as JSON:').setInputFiles(csv);
  await page.getByText('This file is no JSON.').waitFor();
  await picture(page, 'wrong-file');
  expect(await violationsIn(page)).toEqual([]);
  await page.getByLabel('Open a file saved as JSON:').setInputFiles(saved);
  await page.waitForURL(address);
  await page.getByRole('row').nth(1).waitFor();
  expect(await page.getByRole('row').allInnerTexts()).toEqual(rows);
});
