/**
 * `npm run picture`: takes the README's pictures, docs/explorer.png and docs/playground.png, of a server that runs on the seed
 * graph at `PORT`, 4000 unless said otherwise.
 */
import type { Page } from 'playwright-core';
import { openOfflineBrowser } from './browser.ts';
import { graphDrawn } from './explorer-page.ts';
import { openPlayground } from './playground-page.ts';

const SERVER = `http://127.0.0.1:${process.env['PORT'] ?? 4000}`;

const browser = await openOfflineBrowser();
try {
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: 1400, height: 760 });
  await openExplorer(page);
  await keep(page, 'docs/explorer.png', 'Amir Hatami, and the words that a fact rests on');
  await openPlayground(page, `${SERVER}/graphql`);
  await page.locator('.graphiql-response').getByText('"ministre de la Défense"').first().waitFor();
  await keep(page, 'docs/playground.png', 'the playground with its first answer');
} finally {
  await browser.close();
}

/** Goes the way of a reader: from a name over a fact to its words. */
async function openExplorer(page: Page): Promise<void> {
  await page.goto(`${SERVER}/explore?lang=en`);
  await page.getByRole('combobox').fill('hat');
  await page.getByRole('option', { name: /^Amir Hatami/ }).click();
  await page
    .getByRole('link', { name: /^Open the words: Amir Hatami, ministre/ })
    .first()
    .click();
  await page.locator('#evidence').waitFor();
  await graphDrawn(page);
}

async function keep(page: Page, path: string, what: string): Promise<void> {
  await page.screenshot({ path });
  console.log(`${path}: ${what}`);
}
