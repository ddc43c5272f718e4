import { type AnyVariables, Client, CombinedError, cacheExchange, type Exchange, fetchExchange } from '@urql/core';
import { cacheExchange as graphcache } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { type Asker, CLAIMS, type ClaimsPage, PAGE, PERSON, type PersonAnswer } from './seen.ts';

/** urql as its docs set it up. */
export const urql: Asker = async (server) => {
  const client = new Client({ url: `${server}/graphql`, exchanges: [cacheExchange, fetchExchange] });
  const [first, second] = await twoPages(client);
  return { name: await nameBy(client), claims: [...idsOf(first), ...idsOf(second)], code: await codeBy(client) };
};

/** urql with a normalized cache that joins pages, as docs/frontends.md sets it up. */
export const urqlGraphcache: Asker = async (server) => {
  const client = new Client({ url: `${server}/graphql`, exchanges: [await cacheOf(server), fetchExchange] });
  await twoPages(client);
  const joined = await asked<ClaimsPage>(client, CLAIMS, { first: PAGE }, 'cache-only');
  return { name: await nameBy(client), claims: idsOf(joined), code: await codeBy(client) };
};

async function cacheOf(server: string): Promise<Exchange> {
  const response = await fetch(`${server}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: getIntrospectionQuery({ descriptions: false }) }),
  });
  const { data: schema }: { data: IntrospectionQuery } = await response.json();
  const withoutId = schema.__schema.types.filter(
    (type) => type.kind === 'OBJECT' && !type.fields.some(({ name }) => name === 'id'),
  );
  return graphcache({
    schema,
    keys: Object.fromEntries(withoutId.map(({ name }) => [name, () => null])),
    resolvers: { Query: { claims: relayPagination() } },
  });
}

async function twoPages(client: Client): Promise<readonly [ClaimsPage, ClaimsPage]> {
  const first = await asked<ClaimsPage>(client, CLAIMS, { first: PAGE });
  return [first, await asked<ClaimsPage>(client, CLAIMS, { first: PAGE, after: first.claims.pageInfo.endCursor })];
}

async function nameBy(client: Client): Promise<string | undefined> {
  return (await asked<PersonAnswer>(client, PERSON, { name: 'hatami' })).person?.name;
}

async function codeBy(client: Client): Promise<unknown> {
  const { error } = await client.query(CLAIMS, { first: PAGE, after: 'unknown' });
  return error?.graphQLErrors[0]?.extensions['code'] ?? error?.message;
}

async function asked<Data>(
  client: Client,
  query: string,
  variables: AnyVariables,
  requestPolicy: 'cache-first' | 'cache-only' = 'cache-first',
): Promise<Data> {
  const { data, error } = await client.query<Data>(query, variables, { requestPolicy });
  if (data === undefined) throw error ?? new CombinedError({ networkError: new Error('There is no data.') });
  return data;
}

function idsOf({ claims }: ClaimsPage): string[] {
  return claims.edges.map(({ node }) => node.id);
}
