import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { expect, it, vi } from 'vitest';
import { send } from '../../../tests/support/http.ts';
import { smallServer } from '../../../tests/support/small-server.ts';

vi.setConfig({ testTimeout: 120_000 });

/** Milliseconds between two bytes: a connection on which something moves all the time is no idle one. */
const PACE_MS = 20;

const { url } = await smallServer({ requestTimeoutMs: 300 });
const patient = await smallServer();

const HEAD = 'POST /graphql HTTP/1.1\r\nhost: localhost\r\n';
const BODY = JSON.stringify({ query: '{ hello }' });
const QUERY = '{"query":"{ long(length: 30000000) }"}';

function open(at: string): Socket {
  return connect(Number(new URL(at).port), '127.0.0.1');
}

/** What comes back until the server ends the connection, while a byte is sent every now and then. */
async function whileSending(first: string, next: string): Promise<string> {
  const socket = open(url);
  socket.write(first);
  const sending = setInterval(() => next !== '' && socket.write(next), PACE_MS);
  let received = '';
  socket.setEncoding('utf8').on('data', (text: string) => {
    received += text;
  });
  await closed(socket);
  clearInterval(sending);
  return received;
}

function closed(socket: Socket): Promise<unknown> {
  socket.on('error', () => {}); // the server may be gone while a byte is on its way
  return new Promise((resolve) => socket.once('close', resolve));
}

it.each([
  ['nothing', '', ''],
  ['no end of its first line', 'GET /graph', 'l'],
  ['no end of its headers', HEAD, 'x: y\r\n'],
  ['a body that never ends', `${HEAD}content-type: application/json\r\ncontent-length: 900000\r\n\r\n`, ' '],
  ['chunks without end', `${HEAD}content-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n`, '1\r\n \r\n'],
])('cuts off a client that sends %s, and says why', async (_name, first, next) => {
  const received = await whileSending(first, next);
  expect(received).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/);
  expect(JSON.parse(received.slice(received.indexOf('\r\n\r\n'))).errors[0].extensions).toEqual({
    code: 'REQUEST_TIMEOUT',
  });
});

it('cuts off a client that is slow at its second request', async () => {
  const received = await whileSending('GET /healthz HTTP/1.1\r\nhost: localhost\r\n\r\nGET /healthz', 'z');
  expect(received).toMatch(/^HTTP\/1\.1 200 OK\r\n.*HTTP\/1\.1 408 Request Timeout\r\n/s);
});

it('cuts off a client that does not read its answer', async () => {
  const { url: at } = await smallServer({ requestTimeoutMs: 100, longestRequestMs: 2_000 });
  const socket = open(at);
  socket.write(`${HEAD}content-type: application/json\r\ncontent-length: ${QUERY.length}\r\n\r\n${QUERY}`);
  const gone = closed(socket);
  await once(socket, 'readable'); // and nothing is read
  const asking = setInterval(() => socket.write('\r\n'), 2_500); // tells whether the other end is there
  await gone;
  clearInterval(asking);
});

it('waits for a client that sends in parts, and keeps its connection', async () => {
  const socket = open(patient.url);
  for (const part of [
    HEAD.slice(0, 9),
    HEAD.slice(9),
    `content-type: application/json\r\ncontent-length: ${BODY.length}\r\n\r\n`,
  ])
    socket.write(part);
  for (const letter of BODY) {
    await new Promise(setImmediate);
    socket.write(letter);
  }
  const [answer] = await once(socket.setEncoding('utf8'), 'data');
  expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n.*Connection: keep-alive.*Hello you/s);
  socket.destroy();
});

it('answers others meanwhile', async () => {
  const slow = Array.from({ length: 50 }, () => whileSending(HEAD, 'x: y\r\n'));
  expect((await send(`${url}/healthz`, 'GET')).status).toBe(200);
  await Promise.all(slow);
});
