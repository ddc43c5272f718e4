import { describe, expect, it } from 'vitest';
import { smallServer } from '../../tests/support/small-server.ts';

describe('an answer to GET', () => {
  const ask = async (options: {
    revision?: () => Promise<number>;
    query?: string;
    known?: string;
    method?: string;
  }) => {
    const { revision = async () => 7, query = '{ hello }', known, method = 'GET' } = options;
    const { url } = await smallServer({ revision });
    const address = `${url}/graphql?${new URLSearchParams({ query })}`;
    const get = (headers: Record<string, string>) =>
      fetch(address, { method, headers: { 'content-type': 'application/json', ...headers } });
    const first = await get({});
    const tag = first.headers.get('etag');
    return { first, tag, again: await get({ 'if-none-match': known ?? tag ?? '' }) };
  };

  it('is not sent again while the graph is the same', async () => {
    const { first, tag, again } = await ask({});
    expect([first.status, first.headers.get('cache-control')]).toEqual([200, 'private, no-cache']);
    expect(await first.json()).toEqual({ data: { hello: 'Hello you' } });
    expect([again.status, again.headers.get('etag'), await again.text()]).toEqual([304, tag, '']);
  });

  it('is sent again once the graph has changed', async () => {
    let now = 7;
    const { first, tag, again } = await ask({ revision: async () => now++ });
    expect([first.status, again.status]).toEqual([200, 200]);
    expect(again.headers.get('etag')).not.toBe(tag);
    expect(await again.json()).toEqual({ data: { hello: 'Hello you' } });
  });

  it('is not kept where something failed, or where the revision is not known', async () => {
    for (const failing of [
      { query: '{ hello(name: 1) }' },
      { revision: () => Promise.reject(new Error('no graph')) },
    ]) {
      const { first, tag, again } = await ask({ ...failing, known: '"other"' });
      expect([tag, again.status]).toEqual([null, first.status]);
      expect(first.headers.get('cache-control')).toBe('no-store');
    }
  });

  it('has the same tag for HEAD', async () => {
    const { first, again } = await ask({ method: 'HEAD' });
    expect([first.status, first.headers.get('etag'), again.status]).toEqual([200, expect.any(String), 304]);
  });

  it('is of one run of the server: another may answer otherwise', async () => {
    expect((await ask({})).tag).not.toBe((await ask({})).tag);
  });
});
