import { expect, it } from 'vitest';
import { smallServer } from '../../tests/support/small-server.ts';
import { GraphError } from '../graph/errors.ts';

const SECRET = new Error('bolt://neo4j:secret@10.0.0.7 refused');

async function get(url: string, path: string) {
  const response = await fetch(`${url}${path}`);
  return { status: response.status, retryAfter: response.headers.get('retry-after'), body: await response.json() };
}

it('is alive while the process answers, whatever the graph does', async () => {
  const { url } = await smallServer({ isReady: () => Promise.reject(SECRET) });
  expect(await get(url, '/healthz')).toMatchObject({ status: 200, body: { status: 'ok' } });
});

it('is ready when the graph answers', async () => {
  const { url } = await smallServer({ isReady: async () => ({ planned: false }) });
  expect(await get(url, '/readyz')).toMatchObject({ status: 200, body: { status: 'ready', planned: false } });
});

it('says why it is not ready', async () => {
  const failure = new GraphError('DATABASE_UNAVAILABLE', 'The Neo4j at bolt://10.0.0.7 does not answer.');
  const { url } = await smallServer({ isReady: () => Promise.reject(failure) });
  expect(await get(url, '/readyz')).toMatchObject({
    status: 503,
    body: {
      status: 'unavailable',
      reason: expect.stringMatching(/^The graph cannot be reached/),
      code: 'DATABASE_UNAVAILABLE',
    },
  });
});

it('says that it is starting until there is a graph, and when to come again', async () => {
  const isReady = () => Promise.reject(new Error('There is no graph to ask.'));
  const { url } = await smallServer({ isStarting: () => true, isReady });
  expect((await get(url, '/healthz')).status).toBe(200);
  expect(await get(url, '/readyz')).toMatchObject({
    status: 503,
    retryAfter: '2',
    body: { status: 'starting', code: 'STARTING' },
  });
  expect(await get(url, '/graphql?query={hello}')).toEqual({
    status: 503,
    retryAfter: '2',
    body: { errors: [{ message: expect.stringContaining('GET /readyz'), extensions: { code: 'STARTING' } }] },
  });
});

it('keeps what was not expected to the log', async () => {
  const { url, logged } = await smallServer({ isReady: () => Promise.reject(SECRET) });
  const { status, body } = await get(url, '/readyz');
  expect(status).toBe(503);
  expect(JSON.stringify(body)).not.toContain('secret');
  expect(logged).toEqual([expect.stringContaining('secret')]);
});
