import { afterEach, expect, it } from 'vitest';
import { type RunningServer, startServer } from './server.ts';

let server: RunningServer | undefined;
afterEach(() => server?.close());

/** The answer to a page of `origin`, and to the question that its browser asks before. */
async function asked(allowedOrigins: readonly string[] | undefined, origin: string) {
  server = await startServer({
    typeDefs: 'type Query { hello: String }',
    resolvers: { Query: { hello: () => 'world' } },
    port: 0,
    webRoot: 'tests/no-such-build',
    context: () => ({}),
    isStarting: () => false,
    isReady: async () => ({ planned: true }),
    log: { level: 'silent' },
    ...(allowedOrigins === undefined ? {} : { allowedOrigins }),
  });
  const url = `${server.url}/graphql`;
  const preflight = await fetch(url, {
    method: 'OPTIONS',
    headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
  });
  const answer = await fetch(url, {
    method: 'POST',
    headers: { origin, 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ hello }' }),
  });
  return [preflight, answer].map(({ headers }) => headers.get('access-control-allow-origin'));
}

it('lets pages of the origins named ask', async () => {
  const origins = ['http://localhost:5173', 'https://news.example'];
  expect(await asked(origins, 'https://news.example')).toEqual(['https://news.example', 'https://news.example']);
});

it('lets no other page ask', async () => {
  expect(await asked(['http://localhost:5173'], 'https://elsewhere.example')).not.toContain(
    'https://elsewhere.example',
  );
});

it('lets no page elsewhere ask unless it is told to', async () => {
  expect(await asked(undefined, 'http://localhost:5173')).toEqual([null, null]);
});

it('lets every page ask where all origins are allowed', async () => {
  expect(await asked(['*'], 'https://anywhere.example')).toEqual(['*', '*']);
});
