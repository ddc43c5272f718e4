import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import type { Page, Request } from 'playwright-core';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { prepareSchema } from '../../src/graph/prepare-schema.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { freePort } from '../../src/neo4j/port.ts';
import { serve } from '../../src/programs/serve.ts';
import type { RunningServer } from '../../src/server/server.ts';
import type { Seen } from '../clients/seen.ts';
import { PLANNED } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';
import { withoutPackages } from '../support/own-packages.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { type OfflineBrowser, openOfflineBrowser } from './browser.ts';

const FOLDER = resolve('tests/clients');
const CLIENTS = [
  'urql',
  'urqlGraphcache',
  'apollo',
  'apolloByGet',
  'apolloPersisted',
  'apolloPersistedByGet',
  'apolloCache',
  'relay',
];

/** A page elsewhere, with nothing on it. */
const elsewhere = createServer((_request, response) =>
  response.setHeader('content-type', 'text/html').end('<!doctype html><link rel="icon" href="data:,">'),
);

describe.skipIf(withoutPackages('tests/clients'))('clients with their default settings', async () => {
  const database = await freshDatabase();
  const script = await temporaryFolder();
  const port = await freePort();
  let server: RunningServer;
  let browser: OfflineBrowser;
  let expected: Seen;
  let page: Page;

  beforeAll(async () => {
    execFileSync('npm', ['run', '--silent', 'relay'], { cwd: FOLDER });
    const define = { 'process.env.NODE_ENV': '"production"' };
    const lib = { entry: `${FOLDER}/page.ts`, formats: ['iife' as const], name: 'page', fileName: () => 'page.js' };
    await build({ configFile: false, root: FOLDER, ...{ define, logLevel: 'warn' }, build: { lib, outDir: script } });
    await prepareSchema(database);
    await ingest(database, ['seeds'], () => {});
    const options = { warmUp: PLANNED, port: 0, longestRequestMs: 240_000, log: { level: 'error' } };
    server = await serve(database, { ...options, allowedOrigins: [`http://localhost:${port}`] });
    await once(elsewhere.listen(port, 'localhost'), 'listening');
    browser = await openOfflineBrowser();
    expected = await seenByFetch(server.url);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    elsewhere.close();
  });

  afterEach(async () => {
    await page.close();
    expect(browser.strayRequests).toEqual([]);
  });

  const PAGES = {
    'the same origin': () => `${server.url}/healthz`,
    'another origin that may ask': () => `http://localhost:${port}/`,
  };

  /** Opens a page, runs a client in it, and gives what it has seen and what it has sent. */
  async function run(client: string, at: string): Promise<{ readonly seen: unknown; readonly sent: Request[] }> {
    page = await browser.context.newPage();
    await page.goto(at);
    await page.addScriptTag({ path: `${script}/page.js` });
    const sent: Request[] = [];
    page.on('request', (request) => sent.push(request));
    const seen = await page.evaluate(([name, url]) => (window as unknown as Clients).clients[name]?.(url), [
      client,
      server.url,
    ] as const);
    return { seen, sent };
  }

  describe.each(Object.entries(PAGES))('on a page of %s', (_name, address) => {
    it.each(CLIENTS)('%s asks, pages and sees codes of errors', async (client) => {
      expect((await run(client, address())).seen).toEqual(expected);
    });
  });

  it('sends the hash alone once the server knows the operation, by POST or by GET', async () => {
    for (const client of ['apolloPersisted', 'apolloPersistedByGet']) {
      const { sent } = await run(client, PAGES['another origin that may ask']());
      const isHashAlone = (request: Request) => {
        const text = request.postData() ?? decodeURIComponent(request.url());
        return text.includes('sha256Hash') && !text.includes('query Claims');
      };
      expect(sent.filter(isHashAlone).length).toBeGreaterThanOrEqual(3);
      await page.close();
    }
  });

  it('keeps fragments on interfaces, and two halves of what has no id, in the Apollo cache of the docs', async () => {
    const { seen } = await run('apolloFragments', PAGES['the same origin']());
    const [first, second] = seen as [unknown, unknown];
    const text = { speaker: { name: expect.any(String) }, evidence: { text: expect.any(String) } };
    const offsets = { evidence: { start: expect.any(Number), end: expect.any(Number) } };
    expect(first).toMatchObject({ quotes: { nodes: [text] } });
    expect(second).toMatchObject({ quotes: { nodes: [offsets] } });
  });

  it('gives Relay null for a field that failed, and an error where the operation asks for it', async () => {
    const { seen } = await run('relayFieldFailed', PAGES['the same origin']());
    expect(seen).toEqual({ usual: { node: null }, strict: expect.stringContaining('Unexpected response payload') });
  });
});

interface Clients {
  readonly clients: Readonly<Record<string, (server: string) => Promise<unknown>>>;
}

/** What each client should see. */
async function seenByFetch(url: string): Promise<Seen> {
  const query = '{ person(name: "hatami") { name } claims(first: 4) { nodes { id } } }';
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  const { data } = await answer.json();
  const claims = data.claims.nodes.map(({ id }: { id: string }) => id);
  return { name: data.person.name, claims, code: 'INVALID_CURSOR' };
}
