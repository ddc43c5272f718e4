import { expect, it } from 'vitest';
import { sendRaw } from '../../../tests/support/http.ts';
import { smallServer } from '../../../tests/support/small-server.ts';

const { url } = await smallServer();

const HEAD = 'host: localhost\r\ncontent-type: application/json\r\n';
const BODY = '{"query":"{ hello }"}';
const GOOD = `POST /graphql HTTP/1.1\r\n${HEAD}content-length: ${BODY.length}\r\n\r\n${BODY}`;

/** Statuses and bodies of what came back, in order. */
async function answersTo(bytes: string): Promise<readonly { readonly status: number; readonly body: unknown }[]> {
  const received = await sendRaw(url, bytes);
  return received
    .split(/(?=HTTP\/1\.1 \d{3} )/)
    .filter((text) => !text.startsWith('HTTP/1.1 100 '))
    .map((text) => ({
      status: Number(text.slice(9, 12)),
      body: JSON.parse(text.slice(text.indexOf('\r\n\r\n'))),
    }));
}

const HELLO = { status: 200, body: { data: { hello: expect.any(String) } } };
const faultOf = (status: number, code: string) => ({
  status,
  body: { errors: [{ message: expect.any(String), extensions: { code } }] },
});

it.each(['no HTTP', '\u0016\u0003\u0001 a TLS hello', 'GET /healthz HTTP/9.9\r\n\r\n'])(
  'answers the requests before %j first',
  async (bytes) => {
    expect(await answersTo(`${GOOD}${bytes}\r\n\r\n`)).toEqual([HELLO, faultOf(400, 'BAD_REQUEST')]);
    expect(await answersTo(`${GOOD}${GOOD}${bytes}\r\n\r\n`)).toEqual([HELLO, HELLO, faultOf(400, 'BAD_REQUEST')]);
  },
);

it.each(['example.org:443', 'localhost:22', '/graphql'])('makes no tunnel to %s, and says so', async (target) => {
  const answers = await answersTo(`CONNECT ${target} HTTP/1.1\r\nhost: ${target}\r\n\r\n`);
  expect(answers).toEqual([faultOf(405, 'METHOD_NOT_ALLOWED')]);
});

it.each(['100-continue', '200-ok', 'gold, and myrrh'])('answers whoever expects %s', async (expected) => {
  const asked = GOOD.replace(HEAD, `${HEAD}expect: ${expected}\r\nconnection: close\r\n`);
  expect(await answersTo(asked)).toEqual([HELLO]);
});
