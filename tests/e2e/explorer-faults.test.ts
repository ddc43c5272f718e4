import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { prepareSchema } from '../../src/graph/prepare-schema.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { serve } from '../../src/programs/serve.ts';
import type { RunningServer } from '../../src/server/server.ts';
import { PLANNED } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { type OfflineBrowser, openOfflineBrowser } from './browser.ts';

const database = await freshDatabase();
const articles = await temporaryFolder();
let server: RunningServer;
let browser: OfflineBrowser;

const start = (port: number) =>
  serve(database, { warmUp: PLANNED, port, longestRequestMs: 240_000, log: { level: 'error' } });

beforeAll(async () => {
  await build({ configFile: resolve('vite.config.ts'), logLevel: 'warn' });
  await prepareSchema(database);
  server = await start(0);
  browser = await openOfflineBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

it('says how to fill a graph that is empty', async () => {
  const page = await browser.context.newPage();
  await page.goto(`${server.url}/explore`);
  await page.getByText('The graph holds no article yet.').waitFor();
  await page.getByText('npm run seed -- article.txt').waitFor();
  await page.close();
});

it('shows what articles hold as text, whatever it is', async () => {
  const text = [
    'date 2020-03-02',
    'title <script>document.title = "run"</script> 🌍 \u202Eمرحبا',
    '',
    'Le ministre Paul <b>Durand</b> 🌍 a rencontré Jeanne Lavigne à Nice.',
    '« <img src=x onerror="document.title = 1"> », a déclaré Jeanne Lavigne.',
    'Source: <i>PressTV</i>',
  ];
  writeFileSync(join(articles, 'odd.txt'), `${text.join('\n')}\n`);
  await ingest(database, [articles], () => {});
  const page = await browser.context.newPage();
  await page.goto(`${server.url}/explore`);
  await page.getByRole('link', { name: '<script>document.title' }).click();
  await page.locator('.text').getByText('<b>Durand</b> 🌍', { exact: false }).first().waitFor();
  expect(await page.title()).toBe('Newsgraph');
  await page.goto(`${page.url()}?at=0-1`);
  await page.locator('#evidence').waitFor();
  expect(browser.faults).toEqual([]);
  await page.close();
});

it('stays as it is while the server is away, says so, and goes on by itself when it is back', async () => {
  await ingest(database, ['seeds'], () => {});
  const page = await browser.context.newPage();
  await page.goto(`${server.url}/explore?q=hatami`);
  await page.getByRole('link', { name: 'Amir Hatami', exact: true }).waitFor();
  const { port } = new URL(server.url);
  await server.close();
  await page.getByRole('link', { name: 'Amir Hatami', exact: true }).click();
  await page.getByText('The server does not answer.').first().waitFor();
  server = await start(Number(port));
  await page.getByRole('heading', { name: 'Amir Hatami' }).waitFor();
  await expect.poll(() => page.getByText('The server does not answer.').count()).toBe(0);
  expect(browser.faults.filter((fault) => !fault.includes('net::ERR_'))).toEqual([]);
  await page.close();
});
