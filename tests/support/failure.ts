import { GraphError } from '../../src/graph/errors.ts';

/** The GraphError that a promise rejects with. @throws anything else that it rejects with */
export async function failure(promise: Promise<unknown>): Promise<GraphError> {
  const error = await promise.then(
    () => new Error('It did not fail.'),
    (thrown: unknown) => thrown,
  );
  if (error instanceof GraphError) return error;
  throw error;
}
