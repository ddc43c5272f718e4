import {
  createOperationDescriptor,
  Environment,
  type FetchFunction,
  fetchQuery,
  getRequest,
  Network,
  RecordSource,
  Store,
} from 'relay-runtime';
import ClaimsOperation, { type relayOperationsClaimsQuery } from './__generated__/relayOperationsClaimsQuery.graphql';
import FieldOperation, { type relayOperationsFieldQuery } from './__generated__/relayOperationsFieldQuery.graphql';
import PersonOperation, { type relayOperationsPersonQuery } from './__generated__/relayOperationsPersonQuery.graphql';
import StrictOperation, { type relayOperationsStrictQuery } from './__generated__/relayOperationsStrictQuery.graphql';
import { type Asker, type ClaimsPage, PAGE } from './seen.ts';

/** Relay with the network layer of its docs. */
function environmentOf(server: string): Environment {
  const ask: FetchFunction = async ({ text }, variables) => {
    const response = await fetch(`${server}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: text, variables }),
    });
    return response.json();
  };
  return new Environment({ network: Network.create(ask), store: new Store(new RecordSource()) });
}

export const relay: Asker = async (server) => {
  const environment = environmentOf(server);
  const variables = { name: 'hatami' };
  const answer = await fetchQuery<relayOperationsPersonQuery>(environment, PersonOperation, variables).toPromise();
  const page = (after?: string | null) =>
    fetchQuery<relayOperationsClaimsQuery>(environment, ClaimsOperation, { first: PAGE, after }).toPromise();
  const first = await page();
  await page(first?.claims.pageInfo.endCursor);
  const joined = environment.lookup(createOperationDescriptor(getRequest(ClaimsOperation), { first: PAGE }).fragment);
  const { claims } = joined.data as unknown as ClaimsPage;
  const code = await page('unknown').then(() => 'no error', codeOf);
  return { name: answer?.person?.name, claims: claims.edges.map(({ node }) => node.id), code };
};

/** What Relay makes of an answer whose data is there but for a field that failed: by default, and with `@throwOnFieldError`. */
export async function relayFieldFailed(server: string): Promise<unknown> {
  const [environment, variables] = [environmentOf(server), { id: 'unknown' }];
  const usual = await fetchQuery<relayOperationsFieldQuery>(environment, FieldOperation, variables).toPromise();
  const strict = fetchQuery<relayOperationsStrictQuery>(environmentOf(server), StrictOperation, variables).toPromise();
  return { usual, strict: await strict.then(() => 'no error', String) };
}

/** What it was is in `source`, which Relay's types do not know. */
function codeOf(error: unknown): unknown {
  const { source } = error as { source?: { errors?: { extensions?: { code?: unknown } }[] } };
  return source?.errors?.[0]?.extensions?.code ?? `${error}`;
}
