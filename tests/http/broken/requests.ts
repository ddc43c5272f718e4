import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { mangled } from './mangle.ts';
import { anyJson } from './odd-values.ts';
import type { Question } from './questions.ts';

export interface BrokenRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | undefined;
}

const JSON_TYPE = { 'content-type': 'application/json' };

/** Questions sent as POST or GET, by clients that take one media type or the other. */
export function asked(questions: fc.Arbitrary<Question>): fc.Arbitrary<BrokenRequest> {
  return fc.record({ question: questions, get: fc.boolean(), accept }).map(({ question, get, accept }) => {
    const path = getPath({ query: question.query, variables: JSON.stringify(question.variables) });
    if (get && path.length < 8_000)
      return { method: 'GET', path, headers: { 'sec-fetch-site': 'none', accept }, body: undefined };
    return post(JSON.stringify(question), { ...JSON_TYPE, accept });
  });
}

const accept = fc.constantFrom('application/json', 'application/graphql-response+json', '*/*');

/** Documents that are hardly GraphQL any more. */
export function manglings(documents: readonly string[]): fc.Arbitrary<Question> {
  return fc.record({ query: mangled(documents), variables: fc.oneof(fc.constant({}), anyJson) });
}

/** Bodies that are no request of GraphQL, of types and in encodings that are not theirs. */
export function bodies(documents: readonly string[]): fc.Arbitrary<BrokenRequest> {
  const query = fc.constantFrom(...documents, '{ __typename }');
  const object = fc.record(
    { query: fc.oneof(query, anyJson), variables: anyJson, operationName: anyJson, extensions },
    { requiredKeys: [] },
  );
  const text = fc.oneof(
    object.map((value) => JSON.stringify(value)),
    object.map((value) => JSON.stringify([value, value])),
    anyJson.map((value) => JSON.stringify(value)),
    fc.tuple(object, fc.nat(), fc.string({ unit: 'binary', maxLength: 3 })).map(([value, at, inserted]) => {
      const json = JSON.stringify(value);
      return json.slice(0, at % (json.length + 1)) + inserted;
    }),
    query.map((document) => `query=${encodeURIComponent(document)}`),
    fc.nat(5_000).map((depth) => `{"query":"{ __typename }","variables":${'['.repeat(depth)}${']'.repeat(depth)}}`),
  );
  const bytes = fc.oneof(
    { weight: 5, arbitrary: text.map((value) => Buffer.from(value)) },
    { weight: 1, arbitrary: fc.uint8Array().map((array) => Buffer.from(array)) },
  );
  return fc
    .record({ bytes, type, encoding, accept })
    .map(({ bytes, type, encoding: [name, encode], accept }) =>
      post(encode(bytes), { accept, ...(type && { 'content-type': type }), ...(name && { 'content-encoding': name }) }),
    );
}

const extensions = fc.oneof(
  anyJson,
  fc.record({
    persistedQuery: fc.oneof(
      anyJson,
      fc.record({ version: anyJson, sha256Hash: fc.oneof(anyJson, fc.constant('0'.repeat(64))) }),
    ),
  }),
);

const type = fc.oneof(
  { weight: 4, arbitrary: fc.constant('application/json') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '',
      'application/json; charset=utf-8',
      'application/json; charset=utf-16',
      'APPLICATION/JSON',
      'application/json;',
      'text/plain',
      'application/graphql',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'application/graphql-response+json',
      'x',
      '/',
      'application/',
      ';;;',
      'a/b; c="',
    ),
  },
);

const as = (body: Buffer): Buffer => body;
const encoding = fc.oneof(
  { weight: 4, arbitrary: fc.constant(['', as] as const) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ['gzip', gzipSync] as const,
      ['br', brotliCompressSync] as const,
      ['deflate', deflateSync] as const,
      ['gzip', as] as const,
      ['br', gzipSync] as const,
      ['zstd', as] as const,
      ['identity', as] as const,
      ['gzip, gzip', gzipSync] as const,
      [',', as] as const,
    ),
  },
);

function getPath(parameters: Record<string, string>): string {
  return `/graphql?${new URLSearchParams(parameters)}`;
}

function post(body: string | Buffer, headers: Record<string, string>): BrokenRequest {
  return { method: 'POST', path: '/graphql', headers, body: Buffer.from(body) };
}
