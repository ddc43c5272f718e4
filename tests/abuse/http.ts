import {
  type Abuse,
  ANSWERED,
  ask,
  BAD_INPUT,
  BAD_REQUEST,
  encoded,
  failing,
  get,
  post,
  refused,
  TOO_COSTLY,
  TOO_LARGE,
  times,
} from './requests.ts';

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
const PART = { 'content-type': 'multipart/form-data; boundary=x' };
const QUERY = '{"query":"{ __typename }"}';
const persisted = (sha256Hash: unknown, version: unknown = 1) => ({
  extensions: { persistedQuery: { version, sha256Hash } },
});

const BATCHES: readonly Abuse[] = [
  post('a batch of two', BAD_REQUEST, `[${QUERY},${QUERY}]`),
  post('a batch of one', BAD_REQUEST, `[${QUERY}]`),
  post('an empty batch', BAD_REQUEST, '[]'),
  post('a batch of 10,000', TOO_LARGE, `[${times(10_000, `${QUERY},`)}${QUERY}]`),
  post('a batch of 900', BAD_REQUEST, `[${times(900, `${QUERY},`)}${QUERY}]`),
  post('batches in batches', TOO_LARGE, `${'['.repeat(100_000)}${']'.repeat(100_000)}`),
  get('a batch by GET', BAD_REQUEST, 'query=%7B__typename%7D&query=%7B__typename%7D'),
];

const METHODS: readonly Abuse[] = [
  get('a mutation by GET', refused(405, 'BAD_REQUEST'), `query=${encoded('mutation { deleteAll }')}`),
  ask('a mutation', failing('OPERATION_RESOLUTION_FAILURE'), 'mutation { deleteAll }'),
  ask('a subscription', failing('OPERATION_RESOLUTION_FAILURE'), 'subscription { articles { totalCount } }'),
  get('a document that is too large by GET', TOO_LARGE, `query=${encoded(`{ ${'id '.repeat(60)} }`)}`),
  get(
    'too many rows by GET',
    TOO_COSTLY,
    `query=${encoded('{ articles(first: 100) { nodes { claims(first: 100) { nodes { allEvidence(first: 100) { totalCount nodes { text } } } } } } }')}`,
  ),
  get('a page that asks unasked', BAD_REQUEST, 'query=%7B__typename%7D', { 'sec-fetch-site': 'cross-site' }),
  get('no query', BAD_REQUEST, 'variables=%7B%7D'),
  get('variables that are no JSON', BAD_REQUEST, 'query=%7B__typename%7D&variables=%7B'),
  get('variables that are a list, by GET', BAD_REQUEST, 'query=%7B__typename%7D&variables=[]'),
  get('percent signs that are none', BAD_REQUEST, 'query=%7B__typename%7D&variables=%zz'),
  {
    what: 'PUT',
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: QUERY,
    ...refused(405, 'METHOD_NOT_ALLOWED'),
  },
  { what: 'DELETE', method: 'DELETE', ...refused(405, 'METHOD_NOT_ALLOWED') },
  { what: 'another path', method: 'POST', path: '/graphql/../../etc/passwd', ...refused(404, 'UNKNOWN_PATH') },
  {
    what: 'the name of another host',
    method: 'POST',
    headers: { 'content-type': 'application/json', host: 'evil.example' },
    body: QUERY,
    ...refused(403, 'HOST_NOT_ALLOWED'),
  },
];

const BODIES: readonly Abuse[] = [
  post('a form', refused(415, 'UNSUPPORTED_MEDIA_TYPE'), 'query=%7B__typename%7D', FORM),
  post(
    'a form with a file',
    refused(415, 'UNSUPPORTED_MEDIA_TYPE'),
    '--x\r\ncontent-disposition: form-data; name="operations"\r\n\r\n{}\r\n--x--',
    PART,
  ),
  post('text', refused(415, 'UNSUPPORTED_MEDIA_TYPE'), QUERY, { 'content-type': 'text/plain' }),
  post('GraphQL itself', refused(415, 'UNSUPPORTED_MEDIA_TYPE'), '{ __typename }', {
    'content-type': 'application/graphql',
  }),
  post('no JSON', BAD_REQUEST, '{"query": "{ __typename }"'),
  post('nothing', BAD_REQUEST, ''),
  post('a body of null', BAD_REQUEST, 'null'),
  post('a number', BAD_REQUEST, '1'),
  post('a string', BAD_REQUEST, '"{ __typename }"'),
  post('an object without a query', BAD_REQUEST, '{}'),
  post('a query that is a number', BAD_REQUEST, '{"query": 1}'),
  post('a query that is a document', BAD_REQUEST, '{"query": {"kind": "Document", "definitions": []}}'),
  post('an empty query', BAD_REQUEST, '{"query": ""}'),
  post(
    'a body of 1 MiB and more',
    refused(413, 'BODY_TOO_LARGE'),
    `{"query": "{ __typename } #${'x'.repeat(1_100_000)}"}`,
  ),
  post('a string of 1 MiB', ANSWERED, `{"query": "{ __typename }", "x": "${'x'.repeat(1_048_000 - 40)}"}`),
  post(
    'lists in lists in the variables',
    TOO_LARGE,
    `{"query": "{ __typename }", "variables": {"a": ${'['.repeat(100_000)}${']'.repeat(100_000)}}}`,
  ),
  post(
    'objects in objects in the variables',
    TOO_LARGE,
    `{"query": "{ __typename }", "variables": {"a": ${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}}}`,
  ),
  post('a prototype', BAD_REQUEST, '{"__proto__": {"query": "{ __typename }"}}'),
  post('variables that are a string', BAD_REQUEST, '{"query": "{ __typename }", "variables": "{}"}'),
  post('variables that are a list', BAD_REQUEST, '{"query": "{ __typename }", "variables": []}'),
  post('extensions that are a list', BAD_REQUEST, '{"query": "{ __typename }", "extensions": []}'),
  post('a name that is a number', BAD_REQUEST, '{"query": "{ __typename }", "operationName": 1}'),
  ask('a name of no operation', failing('OPERATION_RESOLUTION_FAILURE'), 'query A { __typename }', {
    operationName: 'x'.repeat(100_000),
  }),
  ask(
    'two operations without a name',
    failing('OPERATION_RESOLUTION_FAILURE'),
    'query A { __typename } query B { __typename }',
  ),
];

const HASHES: readonly Abuse[] = [
  ask('a hash that does not fit', BAD_REQUEST, '{ __typename }', persisted('0'.repeat(64))),
  ask('another version', BAD_REQUEST, '{ __typename }', persisted('0'.repeat(64), 2)),
  post('a hash that nobody sent', failing('PERSISTED_QUERY_NOT_FOUND'), JSON.stringify(persisted('0'.repeat(64)))),
  post(
    'a hash of a million letters',
    failing('PERSISTED_QUERY_NOT_FOUND'),
    JSON.stringify(persisted('0'.repeat(1_000_000))),
  ),
  post('a hash that is an object', failing('PERSISTED_QUERY_NOT_FOUND'), JSON.stringify(persisted({ $ne: null }))),
  post(
    'a hash by the name of a prototype',
    failing('PERSISTED_QUERY_NOT_FOUND'),
    JSON.stringify(persisted('__proto__')),
  ),
  ask('a document that is too large with a hash', TOO_LARGE, `{ ${'id '.repeat(60)} }`, persisted('0'.repeat(64))),
  ask('a cost that is asked for in many ways', ANSWERED, '{ __typename }', { extensions: { cost: { rows: 1e9 } } }),
  ask('a condition by a variable that is null', BAD_INPUT, 'query ($c: Boolean = true) { __typename @skip(if: $c) }', {
    variables: { c: null },
  }),
];

/** Requests that are odd before anybody reads a document. */
export const HTTP: readonly Abuse[] = [...BATCHES, ...METHODS, ...BODIES, ...HASHES];
