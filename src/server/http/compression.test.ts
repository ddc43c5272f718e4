import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { type HttpAnswer, send } from '../../../tests/support/http.ts';
import { smallServer } from '../../../tests/support/small-server.ts';

const SCRIPT = 'export const words = "'.concat('abc '.repeat(1_000), '";\n');
const webRoot = await mkdtemp(join(tmpdir(), 'newsgraph-web-'));
afterAll(() => rm(webRoot, { recursive: true }));
await mkdir(join(webRoot, 'assets'));
await writeFile(join(webRoot, 'assets', 'app-1.js'), SCRIPT);
await writeFile(join(webRoot, 'assets', 'app-1.js.br'), brotliCompressSync(SCRIPT));
await writeFile(join(webRoot, 'assets', 'app-1.js.gz'), gzipSync(SCRIPT));
await writeFile(join(webRoot, 'assets', 'small-1.js'), 'export {};\n');
await writeFile(join(webRoot, 'playground.html'), `<!doctype html>${'<p>Hello</p>'.repeat(500)}`);

const { url, logged } = await smallServer({ webRoot });

const CHOICES: readonly [accepts: string | undefined, encoding: 'br' | 'gzip' | undefined][] = [
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate', 'gzip'],
  ['gzip;q=1.0, br;q=0.5', 'gzip'],
  ['GZIP, BR', 'br'],
  ['br;q=0, gzip', 'gzip'],
  ['identity', undefined],
  ['deflate, zstd', undefined],
  ['', undefined],
  [undefined, undefined],
  [';;,=q,,br;q=x', undefined],
];

const DECODE = { br: brotliDecompressSync, gzip: gunzipSync, '': (body: Buffer) => body };

function accepting(encodings: string | undefined, more: Record<string, string> = {}): Record<string, string> {
  return encodings === undefined ? more : { ...more, 'accept-encoding': encodings };
}

/** The text of an answer that is whole and says truly how it is encoded. */
function textOf({ headers, body }: HttpAnswer, encoding: 'br' | 'gzip' | undefined): string {
  expect(headers['content-encoding']).toBe(encoding);
  expect(headers['vary']).toMatch(/Accept-Encoding/);
  expect(Number(headers['content-length'])).toBe(body.length);
  return DECODE[encoding ?? ''](body).toString();
}

describe('an answer', () => {
  const ask = (query: string, encodings?: string, method = 'GET') =>
    send(
      `${url}/graphql?query=${encodeURIComponent(query)}`,
      method,
      accepting(encodings, { 'sec-fetch-site': 'none' }),
    );

  it.each(CHOICES)('is sent as the client asks for: %s', async (accepts, encoding) => {
    const answer = await ask('{ long(length: 5000) }', accepts);
    expect(JSON.parse(textOf(answer, encoding)).data.long).toHaveLength(5_000);
    if (encoding) expect(answer.body.length).toBeLessThan(500);
  });

  it.each([
    ['*', 'br'],
    ['identity;q=1, br;q=0.5', undefined],
    ['identity;q=0.1, br;q=0.5', 'br'],
  ] as const)('is sent as the client likes best: %s', async (accepts, encoding) => {
    textOf(await ask('{ long(length: 5000) }', accepts), encoding);
  });

  it('is sent as it is when it is small', async () => {
    expect(textOf(await ask('{ hello }', 'br'), undefined)).toContain('Hello you');
  });

  it('is compressed when it is an error too', async () => {
    const answer = await ask(`{ ${Array.from({ length: 15 }, (_, i) => `unknown${i}`).join(' ')} }`, 'gzip');
    expect(JSON.parse(textOf(answer, 'gzip')).errors).toHaveLength(15);
  });

  it.each(CHOICES)('has the same headers for HEAD: %s', async (accepts) => {
    const [get, head] = [
      await ask('{ long(length: 5000) }', accepts),
      await ask('{ long(length: 5000) }', accepts, 'HEAD'),
    ];
    for (const name of ['content-length', 'content-encoding', 'content-type', 'vary'])
      expect([name, head.headers[name]]).toEqual([name, get.headers[name]]);
  });

  it('is compressed when it is the page', async () => {
    const answer = await send(`${url}/graphql`, 'GET', { accept: 'text/html', 'accept-encoding': 'gzip, br' });
    expect(textOf(answer, 'br')).toMatch(/^<!doctype html>/);
  });
});

describe('a file of the page', () => {
  const load = (headers: Record<string, string>, method = 'GET', file = 'app-1.js') =>
    send(`${url}/assets/${file}`, method, headers);

  it.each(CHOICES)('is sent as it was built, as the client asks for: %s', async (accepts, encoding) => {
    const answer = await load(accepting(accepts));
    expect(textOf(answer, encoding)).toBe(SCRIPT);
    expect(answer.headers['content-type']).toMatch(/^(text|application)\/javascript/);
    const head = await load(accepting(accepts), 'HEAD');
    expect(head.headers['content-length']).toBe(answer.headers['content-length']);
    expect(head.headers['content-encoding']).toBe(encoding);
  });

  it('is sent as it is where there is no other', async () => {
    expect(textOf(await load({ 'accept-encoding': 'br' }, 'GET', 'small-1.js'), undefined)).toBe('export {};\n');
  });

  it('need not be sent again, in each encoding by itself', async () => {
    const etags = new Set<unknown>();
    for (const encoding of ['br', 'gzip', 'identity']) {
      const { headers } = await load({ 'accept-encoding': encoding });
      etags.add(headers['etag']);
      const again = await load({ 'accept-encoding': encoding, 'if-none-match': String(headers['etag']) });
      expect([again.status, again.body.length]).toEqual([304, 0]);
      expect(again.headers['vary']).toContain('Accept-Encoding');
    }
    expect(etags.size).toBe(3);
  });

  it.each(['br', 'gzip', 'identity'])('is sent in parts of what would be sent whole: %s', async (encoding) => {
    const whole = await load({ 'accept-encoding': encoding });
    const part = await load({ 'accept-encoding': encoding, range: 'bytes=5-9' });
    expect([part.status, part.headers['content-range']]).toEqual([206, `bytes 5-9/${whole.body.length}`]);
    expect(part.body).toEqual(whole.body.subarray(5, 10));
  });

  it.each([
    ['bytes=99999-', 416],
    ['lines=1-2', 200],
  ])('is not sent in parts that it does not have: %s', async (range, status) => {
    const answer = await load({ 'accept-encoding': 'br', range });
    expect(answer.status).toBe(status);
    if (status !== 200) expect(answer.code).toBe('BAD_REQUEST');
  });

  it.each(['none.js', '../playground.html', '%2e%2e/playground.html', '.hidden'])(
    'has to be there: %s',
    async (file) => {
      const { status, code } = await load({ 'accept-encoding': 'br' }, 'GET', file);
      expect([status, code]).toEqual([404, 'UNKNOWN_PATH']);
    },
  );
});

afterAll(() => expect(logged).toEqual([]));
