import type { ExecutionResult } from 'graphql';

/** One request to the API. */
export interface Operation {
  readonly query: string;
  readonly operationName?: string | null;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/**
 * Sends an operation to the API that served this page, again and again while that has no graph yet. Faults of the operation
 * come back as `errors`, plain objects that GraphiQL's types call errors.
 *
 * @throws TypeError when the server cannot be reached, SyntaxError when what answers is not the API.
 */
export async function postOperation(
  operation: Operation,
  options: { readonly headers?: Readonly<Record<string, string>> } = {},
): Promise<ExecutionResult> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { ...options.headers, 'content-type': 'application/json' },
    body: JSON.stringify(operation),
  });
  const answer: ExecutionResult = await response.json();
  if (!isStarting(answer)) return answer;
  await new Promise((resolve) => setTimeout(resolve, 1_000 * Number(response.headers.get('retry-after'))));
  return postOperation(operation, options);
}

function isStarting({ errors }: ExecutionResult): boolean {
  return errors?.some(({ extensions }) => extensions?.['code'] === 'STARTING') ?? false;
}
