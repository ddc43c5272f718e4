import { GraphError } from '../../src/graph/errors.ts';

/** The expected failure that a promise ends with. @throws what else it ends with */
export async function failure(promise: Promise<unknown>): Promise<GraphError> {
  const error = await promise.then(
    () => new Error('It did not fail.'),
    (thrown: unknown) => thrown,
  );
  if (error instanceof GraphError) return error;
  throw error;
}
