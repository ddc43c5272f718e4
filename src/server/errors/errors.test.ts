import { createHash } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { send, sendRaw } from '../../../tests/support/http.ts';
import { smallServer } from '../../../tests/support/small-server.ts';
import { MAX_BODY_BYTES } from '../limits/limits.ts';

const { url, logged } = await smallServer();

async function ask(body: object, accept = 'application/json') {
  const headers = { 'content-type': 'application/json', accept };
  const { status, body: answer } = await send(`${url}/graphql`, 'POST', headers, JSON.stringify(body));
  const { data, errors } = JSON.parse(answer.toString());
  return { status, data, code: errors?.[0].extensions.code, message: errors?.[0].message };
}

describe('automatic persisted queries', () => {
  const query = '{ hello }';
  const sha256Hash = createHash('sha256').update(query).digest('hex');
  const persisted = (persistedQuery: object, rest: object = {}) => ask({ ...rest, extensions: { persistedQuery } });

  it('are asked by their hash once they were sent with it', async () => {
    expect(await persisted({ version: 1, sha256Hash })).toMatchObject({
      status: 200,
      code: 'PERSISTED_QUERY_NOT_FOUND',
      message: 'PersistedQueryNotFound',
    });
    const { data } = await persisted({ version: 1, sha256Hash }, { query });
    expect(data).toEqual({ hello: 'Hello you' });
    await expect.poll(() => persisted({ version: 1, sha256Hash })).toMatchObject({ data });
  });

  it.each([
    ['of another query', { version: 1, sha256Hash: 'a'.repeat(64) }, 'provided sha does not match query'],
    ['in another case', { version: 1, sha256Hash: sha256Hash.toUpperCase() }, 'provided sha does not match query'],
    ['that is missing', { version: 1 }, 'provided sha does not match query'],
    ['that is a number', { version: 1, sha256Hash: 1 }, 'provided sha does not match query'],
    ['of a version to come', { version: 2, sha256Hash }, 'Unsupported persisted query version'],
    ['of no version', { sha256Hash }, 'Unsupported persisted query version'],
  ])("are refused in Apollo's words for a hash %s", async (_name, persistedQuery, message) => {
    expect(await persisted(persistedQuery, { query })).toMatchObject({ status: 400, code: 'BAD_REQUEST', message });
  });
});

describe('a value that turns out wrong when it is used', () => {
  it.each([
    [
      'query ($d: Direction) { list(orderBy: { direction: $d }) }',
      { d: null },
      /^Argument "orderBy" has invalid value/,
    ],
    [
      'query ($n: String = "x") { hello(name: $n) }',
      { n: null },
      /^Argument "name" of non-null type "String!" must not be null/,
    ],
    ['query ($i: [ID!] = []) { list(ids: $i) }', { i: null }, /^Argument "ids" of non-null type/],
    ['query ($i: ID = "1") { list(ids: ["2", $i]) }', { i: null }, /^Argument "ids" has invalid value/],
    ['query ($s: Boolean = true) { hello @skip(if: $s) }', { s: null }, /^Argument "if" of non-null type "Boolean!"/],
    ['query ($s: Boolean = true) { ... @include(if: $s) { hello } }', { s: null }, /^Argument "if" of non-null type/],
  ])("is told in graphql-js's words: %s", async (query, variables, words) => {
    const { status, code, message } = await ask({ query, variables });
    expect([status, code]).toEqual([200, 'BAD_USER_INPUT']);
    expect(message).toMatch(words);
  });

  it('is told when there are too many to tell them all', async () => {
    const query = 'query ($i: [ID!]!) { list(ids: $i) }';
    const { code } = await ask({ query, variables: { i: Array(100).fill({}) } });
    expect(code).toBe('BAD_USER_INPUT');
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ query, variables: { i: Array(100).fill({}) } });
    const { errors } = JSON.parse((await send(`${url}/graphql`, 'POST', headers, body)).body.toString());
    expect(new Set(errors.map(({ extensions }: { extensions: { code: string } }) => extensions.code))).toEqual(
      new Set(['BAD_USER_INPUT']),
    );
    expect(errors.at(-1).message).toMatch(/^Too many errors processing variables/);
  });
});

describe('what is not HTTP as it is spoken here', () => {
  it.each([
    ['PUT', '/graphql', 405, 'METHOD_NOT_ALLOWED', 'GET, HEAD, POST'],
    ['DELETE', '/graphql?query={hello}', 405, 'METHOD_NOT_ALLOWED', 'GET, HEAD, POST'],
    ['POST', '/healthz', 405, 'METHOD_NOT_ALLOWED', 'GET, HEAD'],
    ['POST', '/nothing', 404, 'UNKNOWN_PATH', undefined],
    ['PROPFIND', '/', 405, 'METHOD_NOT_ALLOWED', 'GET, HEAD'],
    ['GET', '/graphql/%zz', 400, 'BAD_REQUEST', undefined],
    ['GET', '/%', 400, 'BAD_REQUEST', undefined],
  ])('is answered with a code: %s %s', async (method, path, status, code, allow) => {
    const answer = await send(`${url}${path}`, method);
    expect([answer.status, answer.code, answer.headers['allow']]).toEqual([status, code, allow]);
  });

  it.each([
    ['DELETE', undefined],
    ['DELETE', ''],
    ['PUT', undefined],
    ['PATCH', ''],
    ['PATCH', '{"query": '],
    ['QUERY', '{"query": "{ hello }"}'],
    ['PUT', `"${'x'.repeat(MAX_BODY_BYTES)}"`],
  ])('is answered by its method, whatever its body is: %s %s', async (method, body) => {
    const answer = await send(`${url}/graphql`, method, { 'content-type': 'application/json' }, body);
    expect([answer.status, answer.code, answer.headers['allow']]).toEqual([
      405,
      'METHOD_NOT_ALLOWED',
      'GET, HEAD, POST',
    ]);
    const elsewhere = await send(`${url}/nothing`, method, { 'content-type': 'application/json' }, body);
    expect([elsewhere.status, elsewhere.code]).toEqual([404, 'UNKNOWN_PATH']);
  });

  it.each([
    ['OPTIONS', '/graphql', 'text', 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['PUT', '/nothing', 'text', 404, 'UNKNOWN_PATH'],
  ])('is answered with a code when it has a body too: %s %s', async (method, path, body, status, code) => {
    const answer = await send(`${url}${path}`, method, {}, body);
    expect([answer.status, answer.code]).toEqual([status, code]);
  });

  it.each([
    ['text', 'hello\r\n\r\n', 400, 'BAD_REQUEST'],
    ['a method of nobody', 'FETCH / HTTP/1.1\r\nhost: localhost\r\n\r\n', 400, 'BAD_REQUEST'],
    ['a greeting of TLS', Buffer.from('160301020001000000', 'hex'), 400, 'BAD_REQUEST'],
    [
      'two lengths',
      'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n{}',
      400,
      'BAD_REQUEST',
    ],
    ['long headers', `GET / HTTP/1.1\r\nhost: localhost\r\nx: ${'x'.repeat(20_000)}\r\n\r\n`, 431, 'HEADERS_TOO_LARGE'],
    ['a long address', `GET /${'x'.repeat(20_000)} HTTP/1.1\r\nhost: localhost\r\n\r\n`, 431, 'HEADERS_TOO_LARGE'],
  ])('is answered with a code, and the connection ends: %s', async (_name, bytes, status, code) => {
    const answer = await sendRaw(url, bytes);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(JSON.parse(answer.slice(answer.indexOf('\r\n\r\n'))).errors[0].extensions).toEqual({ code });
  });
});

describe('HEAD', () => {
  it.each([
    ['/graphql?query={hello}', { 'sec-fetch-site': 'none' }],
    ['/graphql?query={', { 'sec-fetch-site': 'none' }],
    ['/graphql', { accept: 'text/html' }],
    ['/', {}],
    ['/healthz', {}],
    ['/readyz', {}],
    ['/assets/none.js', {}],
    ['/nothing', {}],
  ])('is GET without the body: %s %j', async (path, headers) => {
    const [get, head] = await Promise.all(['GET', 'HEAD'].map((method) => send(url + path, method, headers)));
    const lasting = ({ date, connection, ...others }: object & { date?: unknown; connection?: unknown }) => others;
    expect(head?.status).toBe(get?.status);
    expect(lasting(head?.headers ?? {})).toEqual(lasting(get?.headers ?? {}));
    expect(head?.body.length).toBe(0);
  });
});

afterAll(() => expect(logged).toEqual([]));
