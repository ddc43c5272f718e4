import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { smallServer } from '../support/small-server.ts';
import { type OfflineBrowser, openOfflineBrowser } from './browser.ts';

/** An unrelated page, at a port of its own. */
const elsewhere = createServer((_request, response) =>
  response.setHeader('content-type', 'text/html').end('<!doctype html>'),
);
elsewhere.listen(0, '127.0.0.1');
await once(elsewhere, 'listening');
const address = elsewhere.address();
if (typeof address !== 'object' || address === null) throw new Error('Expected a TCP address.');
const { port } = address;

const open = await smallServer({ allowedOrigins: [`http://localhost:${port}`] });
const closed = await smallServer();

let browser: OfflineBrowser;
beforeAll(async () => {
  browser = await openOfflineBrowser();
});
afterAll(async () => {
  await browser.close();
  elsewhere.close();
});

/** What a page at `at` gets when it asks as urql does by default, by GET and by POST; `blocked` where the browser says no. */
async function asked(at: string, api: string): Promise<readonly unknown[]> {
  const page = await browser.context.newPage();
  await page.goto(at);
  const answers = [await ask(page, api, 'GET'), await ask(page, api, 'POST')];
  await page.close();
  return answers;
}

function ask(page: Page, api: string, method: 'GET' | 'POST'): Promise<unknown> {
  return page.evaluate(
    async ([url, verb]) => {
      const accept = { accept: 'application/graphql-response+json, application/json' };
      const query = '{ hello }';
      const request =
        verb === 'GET'
          ? fetch(`${url}/graphql?query=${encodeURIComponent(query)}`, { headers: accept })
          : fetch(`${url}/graphql`, {
              method: 'POST',
              headers: { ...accept, 'content-type': 'application/json' },
              body: JSON.stringify({ query }),
            });
      return request.then((response) => response.json()).catch(() => 'blocked');
    },
    [api, method] as const,
  );
}

const HELLO = { data: { hello: 'Hello you' } };

it('answers its own page', async () => {
  expect(await asked(`${closed.url}/healthz`, closed.url)).toEqual([HELLO, HELLO]);
});

it.each(['localhost', '127.0.0.1'])('answers a page of an origin that may ask, at %s', async (name) => {
  expect(await asked(`http://${name}:${port}/`, open.url)).toEqual([HELLO, HELLO]);
});

it('answers no page elsewhere', async () => {
  expect(await asked(`http://localhost:${port}/`, closed.url)).toEqual(['blocked', 'blocked']);
});

it('runs no GET that a page elsewhere sends unasked, as it would for an image', async () => {
  let runs = 0;
  const counting = await smallServer({ resolvers: { Query: { hello: () => `Hello ${++runs}` } } });
  const page = await browser.context.newPage();
  await page.goto(`http://localhost:${port}/`);
  await page.evaluate(
    (url) => fetch(url, { mode: 'no-cors' }).catch(() => null),
    `${counting.url}/graphql?query=${encodeURIComponent('{ hello }')}`,
  );
  expect(runs).toBe(0);
  expect(await asked(`${counting.url}/healthz`, counting.url)).toEqual([
    { data: { hello: 'Hello 1' } },
    { data: { hello: 'Hello 2' } },
  ]);
  await page.close();
});
