import { expect, it } from 'vitest';
import { send } from '../../../tests/support/http.ts';
import { smallServer } from '../../../tests/support/small-server.ts';

const { url, logged } = await smallServer({ allowedOrigins: ['https://news.example', 'http://localhost:5173'] });
const { host } = new URL(url);
const QUERY = `${url}/graphql?query=${encodeURIComponent('{ hello }')}`;
const URQL = {
  accept:
    'application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed',
};

it.each([
  ['from a page of this server', { 'sec-fetch-site': 'same-origin' }],
  ['from the address bar', { 'sec-fetch-site': 'none' }],
  ['from a page that may ask', { 'sec-fetch-site': 'cross-site', origin: 'https://news.example' }],
  ['from a page that may ask, in a browser that says no site', { origin: 'https://news.example' }],
  [
    'from the same page under the other name of this machine',
    { 'sec-fetch-site': 'cross-site', origin: 'http://127.0.0.1:5173' },
  ],
  ['from a page of this server over plain HTTP', { referer: `http://${host}/explore?q=x` }],
  ['from a page of this server that names its origin', { origin: `http://${host}` }],
  ['that a browser asks about before', { 'content-type': 'application/json' }],
  ["with a header of Apollo's", { 'apollo-require-preflight': 'yes' }],
  ['with a name of its operation', { 'x-apollo-operation-name': 'Hello' }],
])('answers a GET %s', async (_name, headers) => {
  const { status, body } = await send(QUERY, 'GET', { ...URQL, ...headers });
  expect([status, JSON.parse(body.toString())]).toEqual([200, { data: { hello: 'Hello you' } }]);
});

it.each([
  ['that says nothing of itself', {}],
  ['from another site', { 'sec-fetch-site': 'cross-site' }],
  ['from a neighbour of the same site', { 'sec-fetch-site': 'same-site', referer: `http://${host}/` }],
  ['from a page that may not ask', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }],
  ['from a page without an origin', { origin: 'null' }],
  ['that comes from elsewhere', { referer: 'https://evil.example/' }],
  ['that comes from another port', { referer: 'http://127.0.0.1:1/' }],
  ['whose referer is none', { referer: host }],
  ['with an empty header', { 'apollo-require-preflight': '' }],
])('blocks a GET %s, and says how to ask', async (_name, headers) => {
  for (const method of ['GET', 'HEAD']) {
    const { status, code, body } = await send(QUERY, method, { ...URQL, ...headers });
    expect(status).toBe(400);
    if (method === 'GET') expect(code).toBe('BAD_REQUEST');
    if (method === 'GET') expect(body.toString()).toMatch(/CSRF.*preferGetMethod: false/);
  }
});

it('blocks a POST that could be a form, wherever it says it is from', async () => {
  const headers = { 'sec-fetch-site': 'same-origin', 'content-type': 'text/plain' };
  const { status, code } = await send(`${url}/graphql`, 'POST', headers, '{"query":"{ hello }"}');
  expect([status, code]).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
});

it('logs none of it', () => {
  expect(logged).toEqual([]);
});
