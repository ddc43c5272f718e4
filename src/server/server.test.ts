import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { GraphQLError, getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { GraphError } from '../graph/errors.ts';
import type { Readiness } from './health.ts';
import { ListenError } from './http/listen.ts';
import { type RunningServer, type ServerOptions, startServer } from './server.ts';

interface TestContext {
  readonly signal: AbortSignal;
}

const typeDefs = `
  type Query {
    hello(name: String): String
    expected: String
    coded: String
    uncoded: String
    driver: String
    never: String!
    hang: String
    self: Query!
  }
`;

const driverFailure = Object.assign(new Error('bolt://neo4j:secret@10.0.0.7 refused'), { code: 'ServiceUnavailable' });

/** What the field `hang` was given, and what it waits for. */
interface Hang {
  started(signal: AbortSignal): void;
  readonly finish: Promise<void>;
}

let hang: Hang = { started: () => {}, finish: Promise.resolve() };
let starting = false;
let ready: () => Promise<Readiness> = async () => ({ planned: true });
const logged: string[] = [];

/** Fields that fail, each in its own way. */
const FAILING = ['expected', 'coded', 'uncoded', 'driver', 'never'];

/** Executions after which an operation of this size is compiled. */
const OFTEN = 20;

const resolvers = {
  Query: {
    hello: (_parent: unknown, { name }: { name?: string }) => `Hello ${name ?? 'you'}`,
    expected: () => {
      throw new GraphError('TIMEOUT', 'A statement at bolt://10.0.0.7 was stopped.');
    },
    coded: () => {
      throw new GraphQLError('Not a cursor.', { extensions: { code: 'INVALID_CURSOR', hint: 'endCursor' } });
    },
    uncoded: () => {
      throw new GraphQLError('The pool holds 3 of 7 sockets.');
    },
    driver: () => {
      throw driverFailure;
    },
    never: () => null,
    hang: async (_parent: unknown, _arguments: unknown, { signal }: TestContext) => {
      hang.started(signal);
      await hang.finish;
      return 'done';
    },
    self: () => ({}),
  },
};

/** Makes the next `hang` wait until `finish` is called; `started` gives its signal. */
function holdHang(): { started: Promise<AbortSignal>; finish: () => void } {
  let finish = () => {};
  const finished = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const started = new Promise<AbortSignal>((resolve) => {
    hang = { started: resolve, finish: finished };
  });
  return { started, finish };
}

function options(changes: Partial<ServerOptions<TestContext>> = {}): ServerOptions<TestContext> {
  return {
    typeDefs,
    resolvers,
    port: 0,
    webRoot: 'tests/no-such-build',
    context: ({ signal }) => ({ signal }),
    isStarting: () => starting,
    isReady: () => ready(),
    log: { level: 'error', stream: { write: (line) => logged.push(line) } },
    ...changes,
  };
}

let server: RunningServer;
beforeAll(async () => {
  server = await startServer(options());
});
afterAll(() => server.close());

function post(body: string, headers: Record<string, string> = { 'content-type': 'application/json' }) {
  return fetch(`${server.url}/graphql`, { method: 'POST', headers, body });
}

async function ask(query: string) {
  const response = await post(JSON.stringify({ query }));
  return { status: response.status, ...(await response.json()) };
}

describe('the API', () => {
  it('answers', async () => {
    expect(await ask('{ hello(name: "Amir") }')).toEqual({ status: 200, data: { hello: 'Hello Amir' } });
  });

  it('answers twenty aliases of one field', async () => {
    const aliases = Array.from({ length: 20 }, (_, index) => `a${index}: hello(name: "${index}")`);
    const { data } = await ask(`{ ${aliases.join(' ')} }`);
    expect(Object.keys(data)).toHaveLength(20);
  });

  it('refuses an operation that is too deep, in fragments too', async () => {
    const deep = (levels: number) => `${'{ self '.repeat(levels)}{ hello }${' }'.repeat(levels)}`;
    expect(await ask(deep(14))).toMatchObject({ status: 200 });
    const { status, errors } = await ask(`query { self { ...part } } fragment part on Query ${deep(14)}`);
    expect(status).toBe(400);
    expect(errors[0].extensions).toEqual({ code: 'OPERATION_TOO_LARGE', what: 'depth', figure: 16, limit: 15 });
  });

  it('tells its schema to whoever asks', async () => {
    const { data } = await ask(getIntrospectionQuery({ inputValueDeprecation: true, schemaDescription: true }));
    expect(data.__schema.queryType.name).toBe('Query');
  });

  it('does not answer batches', async () => {
    const response = await post('[{"query":"{ hello }"},{"query":"{ hello }"}]');
    expect(response.status).toBe(400);
  });

  it('blocks a request that a page of another site could send unasked', async () => {
    const form = await post('query=%7B%20hello%20%7D', { 'content-type': 'application/x-www-form-urlencoded' });
    expect(form.status).toBe(415);
    const plain = await post('{"query":"{ hello }"}', { 'content-type': 'text/plain' });
    expect(plain.status).toBe(415);
    const link = await fetch(`${server.url}/graphql?query={hello}`);
    expect(link.status).toBe(400);
    expect(await link.text()).toContain('CSRF');
  });
});

describe('what a client sees of an error', () => {
  it("is the code and the words of the graph's own for clients", async () => {
    const { errors } = await ask('{ expected }');
    expect(errors).toEqual([
      {
        message: expect.stringMatching(/^A part of the answer took too long .* Ask for less/),
        locations: [{ line: 1, column: 3 }],
        path: ['expected'],
        extensions: { code: 'TIMEOUT' },
      },
    ]);
  });

  it.each(FAILING)('is the same when an operation is asked for often: %s', async (field) => {
    const withoutId = (key: string, value: unknown) => (key === 'id' ? undefined : value);
    const first = JSON.stringify(await ask(`{ hello ${field} }`), withoutId);
    for (let i = 0; i < OFTEN; i++) expect(JSON.stringify(await ask(`{ hello ${field} }`), withoutId)).toBe(first);
  });

  it('is a coded GraphQL error as it stands', async () => {
    const { errors } = await ask('{ coded }');
    expect(errors[0]).toMatchObject({
      message: 'Not a cursor.',
      extensions: { code: 'INVALID_CURSOR', hint: 'endCursor' },
    });
  });

  it.each([
    ['uncoded', 'The pool holds 3 of 7 sockets.'],
    ['driver', 'secret@10.0.0.7'],
    ['never', 'non-nullable'],
  ])('is nothing but an id of what was not expected: %s', async (field, inTheLog) => {
    const { errors } = await ask(`{ ${field} }`);
    const { id } = errors[0].extensions;
    expect(errors[0]).toEqual({
      message: 'Internal error',
      locations: [{ line: 1, column: 3 }],
      path: [field],
      extensions: { code: 'INTERNAL_SERVER_ERROR', id: expect.stringMatching(/^[0-9a-f-]{36}$/) },
    });
    expect(logged.filter((line) => line.includes(id))).toEqual([expect.stringContaining(inTheLog)]);
  });

  it('has one id for one failure that surfaces in two fields', async () => {
    const { errors } = await ask('{ one: driver two: driver }');
    expect(errors).toHaveLength(2);
    expect(errors[0].extensions.id).toBe(errors[1].extensions.id);
  });
});

describe('a request that is not one', () => {
  it.each([
    ['malformed JSON', '{"query":', 400, 'BAD_REQUEST'],
    ['an empty body', '', 400, 'BAD_REQUEST'],
    ['a body over the limit', JSON.stringify({ query: `{ hello } #${'x'.repeat(1_100_000)}` }), 413, 'BODY_TOO_LARGE'],
  ])('is answered with a code: %s', async (_name, body, status, code) => {
    const response = await post(body);
    expect(response.status).toBe(status);
    expect((await response.json()).errors[0].extensions).toEqual({ code });
  });

  it('is told what is served when it asks for an unknown path', async () => {
    const response = await fetch(`${server.url}/graph?query=x`);
    expect(response.status).toBe(404);
    const { errors } = await response.json();
    expect(errors[0].message).toMatch(/^Nothing is served at \/graph\. Expected \/graphql/);
    expect(errors[0].extensions).toEqual({ code: 'UNKNOWN_PATH' });
  });
});

describe('health', () => {
  it('is alive while the process answers, whatever the graph does', async () => {
    ready = () => Promise.reject(driverFailure);
    const response = await fetch(`${server.url}/healthz`);
    expect([response.status, await response.json()]).toEqual([200, { status: 'ok' }]);
  });

  it('is ready when the graph answers', async () => {
    ready = async () => ({ planned: false });
    const response = await fetch(`${server.url}/readyz`);
    expect([response.status, await response.json()]).toEqual([200, { status: 'ready', planned: false }]);
  });

  it('says why it is not ready', async () => {
    ready = () =>
      Promise.reject(new GraphError('DATABASE_UNAVAILABLE', 'The Neo4j at bolt://10.0.0.7 does not answer.'));
    const response = await fetch(`${server.url}/readyz`);
    expect([response.status, await response.json()]).toEqual([
      503,
      {
        status: 'unavailable',
        reason: expect.stringMatching(/^The graph cannot be reached/),
        code: 'DATABASE_UNAVAILABLE',
      },
    ]);
  });

  it('says that it is starting until there is a graph, and when to come again', async () => {
    starting = true;
    ready = () => Promise.reject(new Error('There is no graph to ask.'));
    const asked = [fetch(`${server.url}/readyz`), post('{"query":"{ hello }"}'), fetch(`${server.url}/healthz`)];
    const [readyz, api, healthz] = await Promise.all(asked);
    starting = false;
    expect([readyz?.status, api?.status, healthz?.status]).toEqual([503, 503, 200]);
    expect([readyz, api].map((response) => Number(response?.headers.get('retry-after')))).toEqual([2, 2]);
    expect(await readyz?.json()).toMatchObject({ status: 'starting', code: 'STARTING' });
    expect(await api?.json()).toEqual({
      errors: [{ message: expect.stringContaining('GET /readyz'), extensions: { code: 'STARTING' } }],
    });
  });

  it('keeps what was not expected to the log', async () => {
    ready = () => Promise.reject(driverFailure);
    const response = await fetch(`${server.url}/readyz`);
    expect(response.status).toBe(503);
    expect(await response.text()).not.toContain('secret');
  });
});

describe('a browser', () => {
  it('is sent from / to the playground', async () => {
    const response = await fetch(server.url, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([302, '/graphql']);
  });

  it('is told how to build the playground when that was not done', async () => {
    const response = await fetch(`${server.url}/graphql`, { headers: { accept: 'text/html' } });
    expect(response.status).toBe(503);
    expect(await response.text()).toContain('npm run build');
  });
});

describe('a client that goes away', () => {
  it('aborts the signal of its request', async () => {
    const { started, finish } = holdHang();
    const client = new AbortController();
    const request = fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ hang }"}',
      signal: client.signal,
    });
    const signal = await started;
    expect(signal.aborted).toBe(false);
    client.abort();
    await expect(request).rejects.toThrow();
    if (!signal.aborted) await once(signal, 'abort');
    finish();
  });

  it('leaves the signal alone when it had its answer', async () => {
    const { started, finish } = holdHang();
    const answer = ask('{ hang }');
    const signal = await started;
    finish();
    expect(await answer).toEqual({ status: 200, data: { hang: 'done' } });
    await sleep(20);
    expect(signal.aborted).toBe(false);
  });
});

describe('start and close', () => {
  it('says that the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    if (typeof address !== 'object' || address === null) throw new Error('Expected a TCP address.');
    const failure = await startServer(options({ port: address.port })).catch((error: unknown) => error);
    other.close();
    expect(failure).toBeInstanceOf(ListenError);
    expect(failure).toMatchObject({
      code: 'EADDRINUSE',
      message: expect.stringMatching(`^Port ${address.port} at 127.0.0.1 is taken .* Expected a free port\\. .*PORT=`),
    });
  });

  it('says that the address is not one of this machine', async () => {
    await expect(startServer(options({ host: '203.0.113.7' }))).rejects.toMatchObject({
      code: 'EADDRNOTAVAIL',
      message: expect.stringMatching('^No interface of this machine has the address 203.0.113.7. Expected '),
    });
  });

  it.each([
    ['0.0.0.0', '127.0.0.1'],
    ['127.0.0.1', '127.0.0.1'],
  ])('gives an address that can be opened when it listens at %s', async (host, shown) => {
    const running = await startServer(options({ host }));
    expect(new URL(running.url).hostname).toBe(shown);
    expect((await fetch(`${running.url}/healthz`)).status).toBe(200);
    await running.close();
  });

  it('lets a request under way finish, then takes no other', async () => {
    const { started, finish } = holdHang();
    const closing = await startServer(options());
    const answer = fetch(`${closing.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ hang }"}',
    });
    await started;
    const closed = closing.close();
    finish();
    expect(await (await answer).json()).toEqual({ data: { hang: 'done' } });
    await closed;
    await expect(fetch(closing.url)).rejects.toThrow();
  });

  it('does not wait for a connection that was never used', async () => {
    const closing = await startServer(options());
    const spare = connect(Number(new URL(closing.url).port), '127.0.0.1');
    await once(spare, 'connect');
    await fetch(`${closing.url}/healthz`);
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    await closing.close();
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });

  it('cuts off a request that is not done after five seconds', async () => {
    const { started, finish } = holdHang();
    const closing = await startServer(options());
    const answer = fetch(`${closing.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ hang }"}',
    });
    answer.catch(() => {});
    await started;
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const closed = closing.close();
    vi.advanceTimersByTime(5_000);
    vi.useRealTimers();
    await expect(answer).rejects.toThrow();
    finish();
    await closed;
  });
});
