import { expect, it } from 'vitest';
import { send, sendRaw } from '../../../tests/support/http.ts';
import { smallServer } from '../../../tests/support/small-server.ts';
import { hostName } from './hosts.ts';

const loopback = await smallServer();
const named = await smallServer({ allowedHosts: ['News.example', '192.168.1.5', '[fd00::5]'] });
const open = await smallServer({ allowedHosts: ['*'] });
const elsewhere = await smallServer({ host: '127.0.0.3' });
const everywhere = await smallServer({ host: '0.0.0.0' });

const status = async ({ url }: { readonly url: string }, host: string, path = '/healthz', method = 'GET') =>
  (await send(`${url}${path}`, method, { host })).status;

it.each(['localhost', '127.0.0.1', '[::1]', 'localhost:9', 'LOCALHOST:4000', '[::1]:65535', '127.0.0.1:'])(
  'answers as %s',
  async (host) => {
    expect(await status(loopback, host)).toBe(200);
  },
);

it.each([
  'evil.example',
  'evil.example:4000',
  'localhost.evil.example',
  'localhost:4000.evil.example',
  'evil.example#localhost',
  'localhost@evil.example',
  '127.0.0.1.evil.example',
  '0.0.0.0',
  '[::2]',
  '192.168.1.5',
  'localhost, evil.example',
])('does not answer as %j', async (host) => {
  expect(await status(loopback, host)).toBe(403);
});

it.each([
  ['GET', '/graphql?query={hello}'],
  ['POST', '/graphql'],
  ['OPTIONS', '/graphql'],
  ['HEAD', '/'],
  ['GET', '/assets/x.js'],
  ['GET', '/readyz'],
  ['GET', '/nothing'],
  ['DELETE', '/graphql'],
])('refuses another name before anything else: %s %s', async (method, path) => {
  expect(await status(loopback, 'evil.example', path, method)).toBe(403);
});

it('says what to set, and nothing of what is set', async () => {
  const { body, code } = await send(`${named.url}/graphql`, 'POST', { host: 'Evil.example:80' });
  expect(code).toBe('HOST_NOT_ALLOWED');
  expect(body.toString()).toMatch(
    /does not go by the name \\"evil.example\\"\. Expected .*ALLOWED_HOSTS=evil.example npm start/,
  );
  expect(body.toString()).not.toMatch(/news\.example|192\.168/);
});

it.each(['news.example', 'NEWS.example:443', '192.168.1.5:4000', '[fd00::5]', 'localhost'])(
  'answers as %s when that is allowed',
  async (host) => {
    expect(await status(named, host)).toBe(200);
  },
);

it('answers as anything when all are allowed', async () => {
  expect(await status(open, 'anything.example')).toBe(200);
});

it('answers under the address that it listens at', async () => {
  expect(await status(elsewhere, '127.0.0.3:80')).toBe(200);
  expect(await status(loopback, '127.0.0.3:80')).toBe(403);
});

it('answers as loopback alone when it listens everywhere', async () => {
  expect(await status(everywhere, 'localhost')).toBe(200);
  expect(await status(everywhere, '0.0.0.0')).toBe(403);
});

it('does not answer without a name', async () => {
  expect(await sendRaw(loopback.url, 'GET /healthz HTTP/1.0\r\n\r\n')).toMatch(/^HTTP\/1.1 403 .*HOST_NOT_ALLOWED/s);
  expect(await sendRaw(open.url, 'GET /healthz HTTP/1.0\r\n\r\n')).toMatch(/^HTTP\/1.1 200 /);
  const of11 = 'GET /healthz HTTP/1.1\r\nconnection: close\r\n\r\n';
  expect(await sendRaw(loopback.url, of11)).toMatch(/^HTTP\/1.1 400 .*BAD_REQUEST/s);
  expect(await sendRaw(open.url, of11)).toMatch(/^HTTP\/1.1 400 .*BAD_REQUEST/s);
});

it.each([
  ['a.example', 'a.example'],
  ['A.example:1', 'a.example'],
  ['[FE80::1]:1', '[fe80::1]'],
  ['a b', null],
  ['a/b', null],
  ['[::1', null],
  ['a:b', null],
])('reads %s as %s', (host, name) => {
  expect(hostName(host)).toBe(name);
});
