import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { smallServer } from '../../tests/support/small-server.ts';
import { resolvers } from '../resolvers/index.ts';
import { readSchema } from './schema.ts';

const { url } = await smallServer({ typeDefs: readSchema('schema'), resolvers });

describe.each([
  ['/schema.graphql', 'src/generated/schema.graphql', 'application/graphql; charset=utf-8'],
  ['/possible-types.json', 'src/generated/possible-types.json', 'application/json; charset=utf-8'],
])('%s', (path, committed, type) => {
  it('is what is committed, to the letter', async () => {
    const response = await fetch(`${url}${path}`);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
    expect(await response.text()).toBe(readFileSync(committed, 'utf8'));
  });

  it.each(['identity', 'br'])('is not sent again to whoever has it, with %s', async (encoding) => {
    const etag = (await fetch(`${url}${path}`, { headers: { 'accept-encoding': encoding } })).headers.get('etag') ?? '';
    for (const known of [etag, etag.replace('W/', ''), `"other", ${etag}`, '*']) {
      const again = await fetch(`${url}${path}`, { headers: { 'if-none-match': known } });
      expect([again.status, again.headers.get('etag'), await again.text()]).toEqual([304, etag, '']);
    }
    expect((await fetch(`${url}${path}`, { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
  });

  it('has no body for HEAD', async () => {
    const head = await fetch(`${url}${path}`, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });
});

it('describes in the schema what it holds', async () => {
  const schema = buildSchema(await (await fetch(`${url}/schema.graphql`)).text());
  expect(schema.getType('Claim')?.description).toMatch(/^What an article states/);
  expect(
    schema
      .getQueryType()
      ?.getFields()
      ['people']?.args.find(({ name }) => name === 'first')?.description,
  ).toMatch(/^How many at most/);
});
