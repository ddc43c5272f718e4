import { afterAll } from 'vitest';
import type { Run } from '../../src/cypher-codegen/runtime/statement.ts';
import type { Database } from '../../src/graph/database.ts';
import { serve } from '../../src/programs/serve.ts';

export interface Answer<Data = Record<string, unknown>> {
  readonly data?: Data | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: Record<string, unknown>;
  }[];
}

/** A server on a free port, asked over HTTP; it closes when the test file is done. */
export interface Api {
  readonly url: string;
  ask<Data = Record<string, unknown>>(query: string, variables?: object, operationName?: string): Promise<Answer<Data>>;
}

/** Says that all statements are planned, though they are not: the first of each waits for its plan. */
export const PLANNED = { done: true, patientUntilPlanned: (run: Run) => run };

export async function serveApi(
  database: Database,
  warmUp: Parameters<typeof serve>[1]['warmUp'] = PLANNED,
): Promise<Api> {
  const server = await serve(database, { warmUp, port: 0, longestRequestMs: 240_000, log: { level: 'silent' } });
  afterAll(() => server.close());
  const ask = async (query: string, variables: object = {}, operationName?: string) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables, operationName }),
    });
    return response.json();
  };
  return { url: server.url, ask };
}

/** The data of an answer without errors. @throws Error with the errors otherwise */
export function dataOf<Data>({ data, errors }: Answer<Data>): Data {
  if (errors !== undefined || data == null) throw new Error(JSON.stringify(errors));
  return data;
}
