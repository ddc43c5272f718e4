import type { ExecutionResult } from 'graphql';
import type { ExampleIdsQuery } from '../../generated/operations.ts';
import type { Operation } from './api.ts';
import query from './example-ids.graphql?raw';

/** Ids that the examples need. They are made from the article's content, so only the graph knows them. */
export interface ExampleIds {
  readonly person: string;
  readonly organization: string;
  readonly country: string;
}

/** Asks the graph for the ids of the examples. Null when it does not hold their article, or does not answer. */
export async function findExampleIds(
  send: (operation: Operation) => Promise<ExecutionResult>,
): Promise<ExampleIds | null> {
  const answer = await send({ query, operationName: 'ExampleIds' }).catch(() => null);
  const data = answer?.data as ExampleIdsQuery | null | undefined;
  if (!data?.person || !data.organization || !data.country) return null;
  return { person: data.person.id, organization: data.organization.id, country: data.country.id };
}
