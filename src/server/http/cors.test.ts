import { expect, it } from 'vitest';
import { send } from '../../../tests/support/http.ts';
import { smallServer } from '../../../tests/support/small-server.ts';

const some = await smallServer({ allowedOrigins: ['http://localhost:5173', 'https://news.example'] });
const none = await smallServer();
const all = await smallServer({ allowedOrigins: ['*'] });

const PREFLIGHT = {
  'access-control-request-method': 'POST',
  'access-control-request-headers': 'content-type,authorization',
};

/** What a browser sends for a page of `origin` before it asks, and what it asks then. */
async function asked({ url }: { readonly url: string }, origin: string) {
  const preflight = await send(`${url}/graphql`, 'OPTIONS', { origin, ...PREFLIGHT });
  const answer = await send(
    `${url}/graphql`,
    'POST',
    { origin, 'content-type': 'application/json' },
    JSON.stringify({ query: '{ hello }' }),
  );
  return { preflight, answer };
}

it.each(['https://news.example', 'http://localhost:5173', 'http://127.0.0.1:5173', 'http://[::1]:5173'])(
  'lets pages of %s ask, and says for how long that holds',
  async (origin) => {
    const { preflight, answer } = await asked(some, origin);
    expect(preflight.status).toBe(204);
    expect(preflight.headers).toMatchObject({
      'access-control-allow-origin': origin,
      'access-control-allow-methods': 'GET, HEAD, POST',
      'access-control-allow-headers': 'content-type,authorization',
      'access-control-max-age': '86400',
    });
    expect(preflight.headers['vary']).toContain('Origin');
    expect(answer.headers).toMatchObject({
      'access-control-allow-origin': origin,
      'access-control-expose-headers': 'etag, retry-after',
    });
    expect(answer.headers['vary']).toBe('Origin, Accept, Accept-Encoding');
  },
);

it('lets pages read what is wrong with their request', async () => {
  const { headers, status } = await send(`${some.url}/nothing`, 'GET', { origin: 'https://news.example' });
  expect([status, headers['access-control-allow-origin']]).toEqual([404, 'https://news.example']);
});

it.each([
  ['of an origin that is not named', some, 'https://elsewhere.example'],
  ['when none is named', none, 'http://localhost:5173'],
])('lets no page ask %s, and names the setting', async (_name, server, origin) => {
  const { preflight, answer } = await asked(server, origin);
  expect([preflight.status, preflight.code]).toEqual([403, 'ORIGIN_NOT_ALLOWED']);
  expect(preflight.body.toString()).toContain(`Whoever runs it can add one: ALLOWED_ORIGINS=${origin} npm start.`);
  for (const { headers } of [preflight, answer]) expect(headers).not.toHaveProperty('access-control-allow-origin');
});

it.each(['/graphql', '/nothing'])('names the setting where OPTIONS has no origin: %s', async (path) => {
  const { status, body } = await send(`${none.url}${path}`, 'OPTIONS');
  expect(status).toBe(403);
  expect(body.toString()).toContain('ALLOWED_ORIGINS=http://localhost:5173 npm start');
});

it('repeats nothing that is no origin', async () => {
  const { body } = await send(`${none.url}/graphql`, 'OPTIONS', { origin: 'x; rm -rf / #' });
  expect(body.toString()).not.toContain('rm -rf');
});

it('logs each origin that may not ask once, and of very many only the first', async () => {
  const logged: string[] = [];
  const log = {
    level: 'warn',
    stream: { write: (line: string) => line.includes('ALLOWED_ORIGINS') && logged.push(line) },
  };
  const { url } = await smallServer({ allowedOrigins: ['https://news.example'], log });
  const ask = (origin: string, method = 'OPTIONS') => send(`${url}/graphql`, method, { origin, ...PREFLIGHT });
  await ask('https://elsewhere.example');
  await ask('https://elsewhere.example', 'GET');
  for (const silent of ['https://news.example', url, 'null', 'x; rm -rf / #']) await ask(silent);
  expect(logged).toEqual([expect.stringContaining('ALLOWED_ORIGINS=https://elsewhere.example npm start')]);
  for (let port = 1; port <= 200; port++) await ask(`https://elsewhere.example:${port}`);
  expect(logged).toHaveLength(100);
});

it('lets every page ask where all origins are allowed', async () => {
  const { preflight, answer } = await asked(all, 'https://anywhere.example');
  for (const { headers } of [preflight, answer]) expect(headers['access-control-allow-origin']).toBe('*');
});
