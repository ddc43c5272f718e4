import { serverAudits } from 'graphql-http';
import { beforeAll, expect, it } from 'vitest';
import { type Api, serveApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';

let api: Api;
beforeAll(async () => {
  api = await serveApi(await freshDatabase());
});

/** GETs that say of themselves nothing but `accept` are blocked as cross-site forgeries: all three may be, by the audits. */
const NOTICES = ['5A70', 'D6D5', '6A70'];

it("passes graphql-http's audits, with CSRF prevention on", async () => {
  const results = await Promise.all(serverAudits({ url: `${api.url}/graphql` }).map(({ fn }) => fn()));
  const of = (wanted: string) => results.filter(({ status }) => status === wanted);
  expect([...of('error'), ...of('warn')].map(({ id, name }) => `${id} ${name}`)).toEqual([]);
  expect(of('notice').map(({ id }) => id)).toEqual(NOTICES);
  expect(of('ok')).toHaveLength(58);
});
