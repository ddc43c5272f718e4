import { getIntrospectionQuery } from 'graphql';
import { describe, expect, it } from 'vitest';
import { smallServer } from '../../tests/support/small-server.ts';

const { url } = await smallServer();

function post(body: string, headers: Record<string, string> = { 'content-type': 'application/json' }) {
  return fetch(`${url}/graphql`, { method: 'POST', headers, body });
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
    const link = await fetch(`${url}/graphql?query={hello}`);
    expect(link.status).toBe(400);
    expect(await link.text()).toContain('CSRF');
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
    const response = await fetch(`${url}/graph?query=x`);
    expect(response.status).toBe(404);
    const { errors } = await response.json();
    expect(errors[0].message).toMatch(/^Nothing is served at \/graph\. Expected \/graphql/);
    expect(errors[0].extensions).toEqual({ code: 'UNKNOWN_PATH' });
  });
});

describe('a browser', () => {
  it('is sent from / to the explorer', async () => {
    const response = await fetch(url, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([302, '/explore']);
  });

  it.each(['/graphql', '/explore', '/explore/person_1'])(
    'is told how to build a page when that was not done: %s',
    async (path) => {
      const response = await fetch(`${url}${path}`, { headers: { accept: 'text/html' } });
      expect(response.status).toBe(503);
      expect(await response.text()).toContain('npm run build');
    },
  );
});
