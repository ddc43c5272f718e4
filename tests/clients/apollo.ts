import { ApolloClient, type ApolloLink, CombinedGraphQLErrors, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { relayStylePagination } from '@apollo/client/utilities';
import { type Asker, CLAIMS, type ClaimsPage, PAGE, PERSON, type PersonAnswer, type Seen } from './seen.ts';

/** Apollo Client as its docs set it up. */
export const apollo: Asker = (server) => seenBy(linkTo(server), new InMemoryCache());

/** The same that asks by GET. */
export const apolloByGet: Asker = (server) =>
  seenBy(new HttpLink({ uri: `${server}/graphql`, useGETForQueries: true }), new InMemoryCache());

/** The same with automatic persisted queries. */
export const apolloPersisted: Asker = (server) =>
  seenBy(new PersistedQueryLink({ sha256 }).concat(linkTo(server)), new InMemoryCache());

/** The same whose hashes go by GET, as its docs advise for caches on the way. */
export const apolloPersistedByGet: Asker = (server) =>
  seenBy(new PersistedQueryLink({ sha256, useGETForHashedQueries: true }).concat(linkTo(server)), new InMemoryCache());

/** Apollo Client with the cache of docs/frontends.md, which joins pages that come by `fetchMore`. */
export const apolloCache: Asker = async (server) => {
  const client = new ApolloClient({ link: linkTo(server), cache: await cacheOf(server) });
  const query = gql(CLAIMS);
  const person = await client.query<PersonAnswer>({ query: gql(PERSON), variables: { name: 'hatami' } });
  const { data } = await client.query<ClaimsPage>({ query, variables: { first: PAGE } });
  const after = data?.claims.pageInfo.endCursor;
  const list = client.watchQuery<ClaimsPage>({ query, variables: { first: PAGE } });
  const watched = list.subscribe({});
  await list.fetchMore({ variables: { after } });
  const code = await list.fetchMore({ variables: { after: 'unknown' } }).then(() => 'no error', codeOf);
  const joined = client.readQuery<ClaimsPage>({ query, variables: { first: PAGE } });
  watched.unsubscribe();
  return { name: person.data?.person?.name, claims: idsOf(joined), code };
};

async function cacheOf(server: string): Promise<InMemoryCache> {
  const possibleTypes = await (await fetch(`${server}/possible-types.json`)).json();
  return new InMemoryCache({
    possibleTypes,
    typePolicies: {
      Query: { fields: { claims: relayStylePagination(['filter', 'orderBy']) } },
      Evidence: { merge: true },
    },
  });
}

/** What fragments on an interface, and two questions about a type without an id, leave in the cache of docs/frontends.md. */
export async function apolloFragments(server: string): Promise<unknown> {
  const cache = await cacheOf(server);
  const client = new ApolloClient({ link: linkTo(server), cache });
  const text = gql`{ quotes(first: 1) { nodes { id speaker { id ... on Entity { name } } evidence { text } } } }`;
  const offsets = gql`{ quotes(first: 1) { nodes { id evidence { start end } } } }`;
  await client.query({ query: text });
  await client.query({ query: offsets });
  return [cache.readQuery({ query: text }), cache.readQuery({ query: offsets })];
}

function linkTo(server: string): ApolloLink {
  return new HttpLink({ uri: `${server}/graphql` });
}

async function seenBy(link: ApolloLink, cache: InMemoryCache): Promise<Seen> {
  const client = new ApolloClient({ link, cache });
  const query = gql(CLAIMS);
  const person = await client.query<PersonAnswer>({ query: gql(PERSON), variables: { name: 'hatami' } });
  const first = await client.query<ClaimsPage>({ query, variables: { first: PAGE } });
  const after = first.data?.claims.pageInfo.endCursor;
  const second = await client.query<ClaimsPage>({ query, variables: { first: PAGE, after } });
  return {
    name: person.data?.person?.name,
    claims: [...idsOf(first.data), ...idsOf(second.data)],
    code: await client.query({ query, variables: { first: PAGE, after: 'unknown' } }).then(() => 'no error', codeOf),
  };
}

function codeOf(error: unknown): unknown {
  return CombinedGraphQLErrors.is(error) ? error.errors[0]?.extensions?.['code'] : `${error}`;
}

function idsOf(page: ClaimsPage | null | undefined): string[] {
  return page?.claims.edges.map(({ node }) => node.id) ?? [];
}

async function sha256(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
