import fc from 'fast-check';
import { mangled } from './mangle.ts';
import type { BrokenRequest } from './requests.ts';

/** Methods, paths, query strings and headers of all sorts. */
export function envelopes(documents: readonly string[]): fc.Arbitrary<BrokenRequest> {
  const method = fc.constantFrom(
    'GET',
    'HEAD',
    'POST',
    'PUT',
    'PATCH',
    'DELETE',
    'OPTIONS',
    'TRACE',
    'PROPFIND',
    'SEARCH',
    'M-SEARCH',
    'QUERY',
  );
  const parameters = fc.array(
    fc.tuple(
      fc.constantFrom('query', 'variables', 'operationName', 'extensions', 'x'),
      fc.oneof(fc.constantFrom(...documents, '{}', '[]', 'null', '{'), fc.string({ unit: 'grapheme', maxLength: 20 })),
    ),
    { maxLength: 4 },
  );
  const path = fc.oneof(
    { weight: 4, arbitrary: parameters.map((pairs) => `/graphql?${new URLSearchParams(pairs)}`.slice(0, 6_000)) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '/',
        '//',
        '/graphql/',
        '/graphql;x',
        '/graphql?%',
        '/graphql?query=%zz',
        '/%',
        '/%00',
        '/assets/..%2f..%2fpackage.json',
        '/assets/%2e%2e/x',
        '/assets/',
        '/assets',
        '/healthz?x',
        '/readyz',
        '/.env',
        '/graphql#x',
        '*',
        'http://localhost/graphql',
        '/\\',
        `/${'a'.repeat(5_000)}`,
      ),
    },
    { weight: 1, arbitrary: fc.webPath().map((text) => `/${text}`) },
  );
  return fc
    .record({
      method,
      path,
      headers: fc.array(header, { maxLength: 5 }),
      body: fc.option(fc.constant(Buffer.from('{"query":"{ __typename }"}')), { nil: undefined }),
    })
    .map(({ method, path, headers, body }) => ({ method, path, headers: Object.fromEntries(headers), body }));
}

const latin = fc.string({
  unit: fc
    .integer({ min: 0x20, max: 0xff })
    .filter((code) => code !== 0x7f)
    .map((code) => String.fromCharCode(code)),
  maxLength: 40,
});
const header = fc.tuple(
  fc.constantFrom(
    'accept',
    'accept-encoding',
    'accept-language',
    'content-type',
    'content-encoding',
    'origin',
    'referer',
    'sec-fetch-site',
    'range',
    'if-none-match',
    'if-modified-since',
    'if-range',
    'x-forwarded-host',
    'x-forwarded-for',
    'x-http-method-override',
    'apollo-require-preflight',
    'x-apollo-operation-name',
    'access-control-request-method',
    'access-control-request-headers',
    'authorization',
    'cookie',
    'traceparent',
    'x-request-id',
    'request-id',
  ),
  fc.oneof(
    latin,
    fc.constantFrom(
      '',
      '*',
      '*/*',
      'none',
      'same-origin',
      'null',
      'http://localhost:1',
      'bytes=0-',
      'text/html',
      'application/json',
      'gzip;q=a',
      'a'.repeat(4_000),
    ),
  ),
);

/** Bytes that are hardly a request of HTTP any more. */
export const bytes: fc.Arbitrary<Buffer> = mangled([
  'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 25\r\n\r\n{"query":"{ __typename }"}',
  'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n1a\r\n{"query":"{ __typename }"}\r\n0\r\n\r\n',
  'GET /graphql?query={__typename} HTTP/1.1\r\nhost: localhost\r\nsec-fetch-site: none\r\nexpect: 100-continue\r\n\r\n',
  'GET /healthz HTTP/1.0\r\nhost: localhost\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n',
]).map((text) => Buffer.from(text));
