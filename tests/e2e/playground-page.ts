import type { Page, Request } from 'playwright-core';

/** The answer of the API to one run of a tab. */
export interface TabAnswer {
  readonly data?: unknown;
  readonly errors?: unknown;
}

/** Opens the playground at a server's address and waits until its editor can be used. */
export async function openPlayground(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.locator('.graphiql-query-editor .view-line').first().waitFor();
}

/** The operations that a page sends from now on, by their names, as it sends them. */
export function operationsOf(page: Page): readonly unknown[] {
  const names: unknown[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') names.push(operationNameOf(request));
  });
  return names;
}

/** The names of the open tabs, in their order. */
export function tabNames(page: Page): Promise<string[]> {
  return page.locator('.graphiql-tab-button').allInnerTexts();
}

/** Opens a tab, runs it with the button as a person would, and gives what the API answered. */
export async function runTab(page: Page, name: string): Promise<TabAnswer> {
  await page.locator('.graphiql-tab-button', { hasText: new RegExp(`^${name}$`) }).click();
  const answer = page.waitForResponse((response) => operationNameOf(response.request()) === name);
  await page.getByRole('button', { name: /^Execute query/ }).click();
  return (await answer).json();
}

function operationNameOf(request: Request): unknown {
  const body: unknown = request.postDataJSON();
  return typeof body === 'object' && body !== null && 'operationName' in body ? body.operationName : undefined;
}

/** What one of the editors shows: `query`, `variables` or `result`. Lines out of sight are not in it. */
export async function shownIn(page: Page, editor: 'query' | 'variables' | 'result'): Promise<string> {
  const lines = await page.locator(EDITORS[editor]).locator('.view-line').allInnerTexts();
  return lines.join('\n').replaceAll('\u00a0', ' ');
}

const EDITORS = {
  query: '.graphiql-query-editor',
  variables: '[aria-label="Variables"]',
  result: '.graphiql-response',
};
