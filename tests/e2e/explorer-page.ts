import { resolve } from 'node:path';
import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What WCAG 2.2 asks for at its first two levels. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds wrong in a page as it is: rules and where they are broken. */
export async function violationsIn(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async (rules) => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, { runOnly: rules });
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(({ target, failureSummary }) => `${target} ${failureSummary}`).join('; ')}`,
    );
  }, RULES);
  return found;
}

/** Keeps a picture of the page for people to look at. */
export async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: resolve('test-output', `explorer-${name}.png`) });
}

/** Waits until the picture of the graph is drawn. */
export async function graphDrawn(page: Page): Promise<void> {
  await page.locator('.canvas[data-ready="true"] canvas').first().waitFor();
}

/** Types words into the search, and waits for what is suggested. */
export async function suggestionsFor(page: Page, words: string): Promise<readonly string[]> {
  await page.getByRole('combobox').fill(words);
  await page.getByRole('option').nth(1).waitFor();
  return page.getByRole('option').allInnerTexts();
}
