import { resolve } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { prepareSchema } from '../../src/graph/prepare-schema.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { serve } from '../../src/programs/serve.ts';
import type { RunningServer } from '../../src/server/server.ts';
import { PLANNED } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';
import { type OfflineBrowser, openOfflineBrowser } from './browser.ts';
import { graphDrawn, picture, suggestionsFor, violationsIn } from './explorer-page.ts';

const database = await freshDatabase();
let server: RunningServer;
let browser: OfflineBrowser;
let page: Page;
let ids: { readonly person: string; readonly iran: string; readonly article: string };

beforeAll(async () => {
  await build({ configFile: resolve('vite.config.ts'), logLevel: 'warn' });
  await prepareSchema(database);
  await ingest(database, ['seeds'], () => {});
  server = await serve(database, { warmUp: PLANNED, port: 0, longestRequestMs: 240_000, log: { level: 'error' } });
  browser = await openOfflineBrowser();
  const query = '{ person(name: "hatami") { id } country(code: "IR") { id } articles { nodes { id } } }';
  const { data } = await askApi(query);
  ids = { person: data.person.id, iran: data.country.id, article: data.articles.nodes[0].id };
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

async function askApi(query: string) {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  return response.json();
}

/** Opens an address of the explorer in English. */
async function open(path: string): Promise<Page> {
  page = await browser.context.newPage();
  await page.goto(`${server.url}${path}`);
  return page;
}

/** The words that are marked in the article that is open. */
const marked = () => page.locator('#evidence');

/** Waits until the search has focus, as it has at the start. */
async function searchFocused(): Promise<void> {
  await page.locator('#search:focus').waitFor();
}

describe('the journey from a name to the words', () => {
  it('leads over suggestion, picture and panel to the article at the very words', async () => {
    await open('/');
    expect(new URL(page.url()).pathname).toBe('/explore');
    await searchFocused();
    const [first] = await suggestionsFor(page, 'hat');
    expect(first).toMatch(/^Amir Hatami\n.*Iran/);
    await picture(page, 'suggestions');
    await page.keyboard.press('Enter');
    await graphDrawn(page);
    expect(new URL(page.url()).pathname).toBe(`/explore/${ids.person}`);
    await expect.poll(() => page.title()).toBe('Amir Hatami · Newsgraph');
    await page.getByRole('heading', { name: 'Amir Hatami' }).waitFor();

    const words = 'Amir Hatami, ministre iranien de la Défense';
    await page
      .getByRole('link', { name: `Open the words: ${words}` })
      .first()
      .click();
    await expect.poll(() => marked().textContent()).toBe(words);
    expect(page.url()).toContain(`at=${ids.article}:25-68`);
    await graphDrawn(page);
    await picture(page, 'words');
    await page.getByRole('link', { name: 'Back' }).click();
    await page.getByRole('heading', { name: 'Amir Hatami' }).waitFor();
  });

  it('can be gone with the keyboard alone, and back', async () => {
    await open('/explore');
    await searchFocused();
    await page.keyboard.type('hat');
    await page.getByRole('option', { name: /^Amir Hatami/ }).waitFor();
    await page.keyboard.press('Enter');
    await graphDrawn(page);
    await tabTo('application');
    for (let i = 0; i < 8 && !(await said()).startsWith('Iran'); i++) await page.keyboard.press('ArrowRight');
    expect(await said()).toBe('Iran, country, 2 links');
    await page.keyboard.press('e');
    await expect.poll(said).toMatch(/^Iran expanded: \d+ added, \d+ shown$/);
    expect(page.url()).toContain(`x=${ids.iran}`);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Iran', exact: true }).waitFor();
    await page.keyboard.press('h');
    await expect.poll(() => page.url()).toContain(`hide=${ids.iran}`);
    await page.keyboard.press('Control+z');
    await expect.poll(() => page.url()).not.toContain('hide=');
    await tabTo('link', /^Open the words/);
    await page.keyboard.press('Enter');
    await marked().waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => marked().count()).toBe(0);
    await page.keyboard.press('2');
    await page.getByRole('table').waitFor();
  });
});

/** What was said to a screen reader last. */
const said = async () => (await page.locator('[aria-live]').last().textContent()) ?? '';

/** Presses Tab until an element of this role and name has focus. */
async function tabTo(role: 'application' | 'link', name = /./): Promise<void> {
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab');
    const isThere = await page
      .getByRole(role, { name })
      .evaluateAll((elements) => elements.some((element) => element === document.activeElement));
    if (isThere) return;
  }
  throw new Error(`The Tab key leads to no ${role} ${name}.`);
}

it('shows the same as a table, which can be sorted and opens what stands behind a row', async () => {
  await open(`/explore/${ids.person}?view=list`);
  await page.getByRole('row').nth(3).waitFor();
  await picture(page, 'list');
  const objects = () => page.locator('tbody td:nth-child(3)').allInnerTexts();
  await page.getByRole('button', { name: 'Object' }).click();
  const ascending = await objects();
  await page.getByRole('button', { name: 'Object' }).click();
  expect(await objects()).not.toEqual(ascending);
  expect((await objects()).toSorted()).toEqual(ascending.toSorted());
  await page.getByRole('link', { name: 'Words: Amir Hatami praised Russian army' }).click();
  await page.locator('.side .fact').first().waitFor();
  expect(await page.locator('.side .fact').first().textContent()).toContain('Amir Hatami praised Russian army');
});

it('opens any address again as it was, in any language', async () => {
  await open(`/explore/${ids.person}?x=${ids.iran}&view=list&t=country.organization&lang=fr`);
  await page.getByRole('heading', { name: 'Amir Hatami' }).waitFor();
  await page.getByRole('row').nth(1).waitFor();
  const rows = await page.getByRole('row').allInnerTexts();
  expect(rows[0]).toContain('Sujet');
  await page.reload();
  await page.getByRole('row').nth(1).waitFor();
  expect(await page.getByRole('row').allInnerTexts()).toEqual(rows);
});

it('shows only what articles of a publisher and of a time state, in every view, until that is taken back', async () => {
  const query = `{ neighborhood(id: "${ids.person}", denied: true, first: 26) { edges { source } } }`;
  const { data } = await askApi(query);
  const all = data.neighborhood.edges.length;
  await open(`/explore/${ids.person}?view=list`);
  const rows = () => page.locator('tbody tr').count();
  await expect.poll(rows).toBe(all);
  await page.getByText('Filters').click();
  await page.getByLabel('Publishers').selectOption('PressTV');
  await expect.poll(() => page.url()).toContain('pub=PressTV');
  await expect.poll(rows).toBe(all);
  await page.getByLabel('from', { exact: true }).fill('2018-10-01');
  await expect.poll(() => page.url()).toContain('from=2018-10-01');
  await page.getByText('The filters leave nothing to show.').waitFor();
  expect(await rows()).toBe(0);
  await page.getByRole('button', { name: 'Quotes' }).click();
  await page.locator('.quotes').getByText('The filters leave nothing to show.').waitFor();
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await page.locator('.quotes .quote').first().waitFor();
  await page.getByRole('button', { name: 'List' }).click();
  await expect.poll(rows).toBe(all);
});

it('shows claims by month and by day, and what is dragged over them filters every view', async () => {
  await open(`/explore/${ids.person}?view=timeline`);
  const chart = page.getByRole('img', { name: 'Claims by month, from January 2018 to December 2018' });
  await chart.waitFor();
  await page.getByRole('heading', { name: 'September 2018' }).waitFor();
  const facts = await page.locator('.day .fact').count();
  await dragOver(chart, 8.5 / 12, 10.5 / 12);
  await expect.poll(() => page.url()).toContain('from=2018-09&to=2018-11');
  expect(await page.getByLabel('to', { exact: true }).inputValue()).toBe('2018-11-30');
  await expect.poll(() => page.locator('.day .fact').count()).toBe(facts);
  await dragOver(chart, 11.9 / 12, 9.1 / 12);
  await expect.poll(() => page.url()).toContain('from=2018-10&to=2018-12');
  await expect.poll(() => page.locator('.day .fact').count()).toBe(0);
  await page.getByRole('button', { name: 'Graph' }).click();
  await page.getByText('The filters leave nothing to show.').waitFor();
  await page.goto(`${server.url}/explore/${ids.person}?view=timeline&from=2018-10`);
  await page.getByLabel('from', { exact: true }).fill('2018-09-01');
  await expect.poll(() => page.locator('.day .fact').count()).toBe(facts);
  await page.getByRole('button', { name: 'All dates' }).press('Enter');
  await expect.poll(() => page.url()).not.toContain('from=');
});

it('leads from one entity to another by facts with their words, which can be added to the picture', async () => {
  await open(`/explore/${ids.person}?view=list`);
  await page.getByRole('link', { name: 'Path to…' }).click();
  await page.getByText('Where does it lead?').waitFor();
  await page.getByRole('cell', { name: 'Iran' }).getByRole('link').first().click();
  await expect.poll(() => page.url()).toContain(`path=${ids.person}.${ids.iran}`);
  await page.locator('.chain .fact').first().waitFor();
  expect(await page.locator('.chain .fact').allInnerTexts()).toEqual([
    expect.stringContaining('ministre de la Défense'),
  ]);
  await page.getByRole('link', { name: 'Add to the graph' }).click();
  await expect.poll(() => page.url()).toContain(`add=${ids.person}.${ids.iran}`);
  await page
    .locator('.chain')
    .getByRole('link', { name: /^Open the words/ })
    .first()
    .click();
  await marked().waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.chain').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { name: 'Amir Hatami' }).waitFor();
  await page.goto(`${server.url}/explore/${ids.person}?path=${ids.person}`);
  await page.getByRole('combobox').fill('hat');
  await page.getByRole('option', { name: /^Amir Hatami/ }).click();
  await page.getByText('Both ends are the same.').waitFor();
  await page.goto(`${server.url}/explore/${ids.person}?path=${ids.person}.person_AAAAAAAAAAAAAAAAAAAAAA`);
  await page.locator('.side').getByText('The graph holds nothing with this id.').first().waitFor();
});

/** Presses at a part of an element's width and lets go at another. */
async function dragOver(element: Locator, from: number, to: number): Promise<void> {
  const box = await element.boundingBox();
  if (box === null) throw new Error('There is nothing to drag over.');
  await page.mouse.move(box.x + from * box.width, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + to * box.width, box.y + box.height / 2, { steps: 4 });
  await page.mouse.up();
}

it.each([
  ['/explore/nobody', 'This is no id of the graph.'],
  ['/explore/person_AAAAAAAAAAAAAAAAAAAAAA', 'The graph holds nothing with this id.'],
  ['/explore/article_AAAAAAAAAAAAAAAAAAAAAA', 'The graph holds nothing with this id.'],
  ['/explore/claim_AAAAAAAAAAAAAAAAAAAAAA', 'The graph holds nothing with this id.'],
  ['/explore?q=zzzz', 'Nothing was found for “zzzz”.'],
  [`/explore?view=picture&x=${'y'.repeat(9_000)}`, 'was left out: x=yyyy'],
])('says in words what an address does not lead to: %.60s', async (path, words) => {
  await open(path);
  await page.getByText(words).first().waitFor();
});

it('opens an article with nothing beside it, and says where the address names words behind its end', async () => {
  await open(`/explore/${ids.article}?at=25-68`);
  await expect.poll(() => marked().textContent()).toBe('Amir Hatami, ministre iranien de la Défense');
  await page.goto(`${server.url}/explore/${ids.article}?at=99999-100000`);
  await page.getByText('The address names words beyond the end of this article.').waitFor();
});

it('has a policy that lets nothing run or load but what the server serves', async () => {
  const response = await fetch(`${server.url}/explore`);
  const policy = response.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe');
  await open('/explore');
});

const ADDRESSES: readonly (readonly [name: string, path: () => string])[] = [
  ['home', () => '/explore'],
  ['results', () => '/explore?q=hatami'],
  ['graph', () => `/explore/${ids.person}`],
  ['quotes', () => `/explore/${ids.person}?view=quotes`],
  ['timeline', () => `/explore/${ids.person}?view=timeline&from=2018-06`],
  ['path', () => `/explore/${ids.person}?path=${ids.person}.${ids.iran}`],
  ['list', () => `/explore/${ids.person}?view=list`],
  ['words', () => `/explore/${ids.person}?at=${ids.article}:25-68`],
  ['article', () => `/explore/${ids.article}?at=25-68`],
];

describe.each([
  ['light', 1440],
  ['dark', 1440],
  ['light', 390],
  ['dark', 390],
] as const)('in %s, %d pixels wide', (colorScheme, width) => {
  it.each(ADDRESSES)('can be read by everybody: %s', async (name, path) => {
    await open('/healthz');
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: width === 390 ? 844 : 900 });
    await page.goto(`${server.url}${path()}`);
    await page.locator('main h1, main h2').first().waitFor();
    await page.waitForLoadState('networkidle');
    await picture(page, `${name}-${width}-${colorScheme}`);
    expect(await violationsIn(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});
