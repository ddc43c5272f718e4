import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { send } from '../../../tests/support/http.ts';
import { smallServer } from '../../../tests/support/small-server.ts';
import { MAX_BODY_BYTES } from '../limits/limits.ts';

const { url, logged } = await smallServer();

const BODY = JSON.stringify({ query: '{ hello(name: "Amélie") }' });

function post(body: Buffer | string, encoding?: string, type = 'application/json') {
  const headers = { 'content-type': type, ...(encoding === undefined ? {} : { 'content-encoding': encoding }) };
  return send(`${url}/graphql`, 'POST', headers, body);
}

const bodyOf = (bytes: number) => JSON.stringify({ query: `{ hello } #${' '.repeat(bytes - 23)}` });

describe('a body', () => {
  it.each([
    [undefined, BODY],
    ['identity', BODY],
    ['gzip', gzipSync(BODY)],
    ['GZIP', gzipSync(BODY)],
    ['x-gzip', gzipSync(BODY)],
    ['deflate', deflateSync(BODY)],
    ['br', brotliCompressSync(BODY)],
    [' br ', brotliCompressSync(BODY)],
  ])('is read: %s', async (encoding, body) => {
    const answer = await post(body, encoding);
    expect(JSON.parse(answer.body.toString())).toEqual({ data: { hello: 'Hello Amélie' } });
  });

  it('is read with a mark of its order of bytes', async () => {
    expect((await post(`\ufeff${BODY}`)).status).toBe(200);
  });

  it.each(['zstd', 'compress', 'gzip, gzip', 'none', '__proto__', 'constructor'])(
    'is refused as compressed in another way: %s',
    async (encoding) => {
      const { status, code, headers, body } = await post(gzipSync(BODY), encoding);
      expect([status, code, headers['accept-encoding']]).toEqual([415, 'UNSUPPORTED_ENCODING', 'gzip, deflate, br']);
      expect(body.toString()).toContain(`not read here: \\"${encoding}\\". Expected gzip, deflate or br`);
    },
  );

  it.each([
    ['gzip', BODY],
    ['gzip', gzipSync(BODY).subarray(0, 30)],
    ['gzip', ''],
    ['br', gzipSync(BODY)],
    ['deflate', deflateRawSync(BODY)],
  ])('is refused when it is not what it is said to be: %s', async (encoding, body) => {
    const answer = await post(body, encoding);
    expect([answer.status, answer.code]).toEqual([400, 'BAD_REQUEST']);
    expect(answer.body.toString()).toContain(`not what its content-encoding says: ${encoding}`);
  });

  it.each([
    ['half of it', BODY.slice(0, 10)],
    ['nothing', ''],
    ['compressed without a word', gzipSync(BODY)],
    ['Latin-1', Buffer.from(BODY, 'latin1')],
    ['a word', 'query'],
  ])('is refused when it is no JSON in UTF-8: %s', async (_name, body) => {
    const answer = await post(body);
    expect([answer.status, answer.code]).toEqual([400, 'BAD_REQUEST']);
    expect(answer.body.toString()).toContain('not valid JSON');
  });

  it.each([
    ['an array', '[]'],
    ['null', 'null'],
    ['a text', '"{ hello }"'],
    ['nothing', '{}'],
    ['a document that is parsed already', '{"query":{"kind":"Document"}}'],
    ['variables as text', '{"query":"{ hello }","variables":"{}"}'],
    ['a name for a prototype', '{"__proto__":{"query":"{ hello }"}}'],
  ])('is refused when it is no request: %s', async (_name, body) => {
    const answer = await post(body);
    expect([answer.status, answer.code]).toEqual([400, 'BAD_REQUEST']);
  });

  it('may be as long as is said, whichever way it comes', async () => {
    const longest = bodyOf(MAX_BODY_BYTES);
    expect(longest).toHaveLength(MAX_BODY_BYTES);
    for (const [encoding, compress] of [
      ['identity', Buffer.from],
      ['gzip', gzipSync],
      ['br', brotliCompressSync],
    ] as const) {
      expect((await post(compress(longest), encoding)).status).toBe(200);
      const longer = await post(compress(bodyOf(MAX_BODY_BYTES + 1)), encoding);
      expect([longer.status, longer.code]).toEqual([413, 'BODY_TOO_LARGE']);
    }
  });

  it('is not unpacked further than it may be long', async () => {
    const zeros = Buffer.alloc(64 * 1024 * 1024);
    for (const [encoding, bomb] of [
      ['gzip', gzipSync(zeros)],
      ['br', brotliCompressSync(zeros, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } })],
    ] as const) {
      expect(bomb.length).toBeLessThan(MAX_BODY_BYTES);
      const { status, code } = await post(bomb, encoding);
      expect([status, code]).toEqual([413, 'BODY_TOO_LARGE']);
    }
  });

  it.each(['text/html', 'application/graphql', 'application/x-www-form-urlencoded', 'image/png', 'application/json5'])(
    'is refused when it is of another type: %s',
    async (type) => {
      const answer = await post(BODY, undefined, type);
      expect([answer.status, answer.code]).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
    },
  );
});

describe('the charset of a body', () => {
  it.each([
    'application/json; charset=utf-8',
    'application/json;charset=UTF-8',
    'application/json; charset="utf-8"',
    'application/json; Charset="UTF-8"; profile=x',
    'application/json; charset="ut\\f-8"',
    'application/json; charset=utf8',
    'application/json; profile="a; charset=utf-16"',
    'application/json; accept-charset=utf-16',
  ])('is UTF-8: %s', async (type) => {
    const answer = await post(BODY, undefined, type);
    expect(JSON.parse(answer.body.toString())).toEqual({ data: { hello: 'Hello Amélie' } });
  });

  it.each([
    ['utf-16', 'application/json; charset=utf-16', Buffer.from(BODY, 'utf16le')],
    ['utf-16', 'application/json; charset=utf-16', Buffer.from(BODY)],
    ['UTF-16LE', 'application/json;CHARSET="UTF-16LE"', Buffer.from(BODY, 'utf16le')],
    ['iso-8859-1', 'application/json; charset=iso-8859-1', Buffer.from(BODY, 'latin1')],
    ['windows-1252', 'application/json; profile="a"; charset=windows-1252', Buffer.from(BODY, 'latin1')],
    ['utf-16', 'application/json; charset=utf-8; charset=utf-16', Buffer.from(BODY)],
    ['utf-32', 'application/json; charset=utf-32', gzipSync(BODY)],
  ])('is refused when it is another: %s of %s', async (charset, type, body) => {
    const answer = await post(body, undefined, type);
    expect([answer.status, answer.code]).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
    expect(answer.body.toString()).toContain(`not read here: \\"${charset}\\". Expected UTF-8`);
  });
});

afterAll(() => expect(logged).toEqual([]));
