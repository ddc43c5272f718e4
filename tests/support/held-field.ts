import type { WorkContext } from '../../src/server/limits/work.ts';

/** A schema with one field, `held`, that is answered when it is said so. */
export function heldField() {
  let begin: (signal: AbortSignal) => void;
  const started = new Promise<AbortSignal>((resolve) => {
    begin = resolve;
  });
  let finish = () => {};
  const finished = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const held = async (_query: unknown, _arguments: unknown, { work }: WorkContext) => {
    begin(work.signal);
    await finished;
    return 'done';
  };
  return {
    schema: { typeDefs: 'type Query { held: String }', resolvers: { Query: { held } } },
    /** The signal of its first request, once that is under way. */
    started,
    /** Has it answer. */
    finish,
  };
}

/** Asks for the field. */
export function askHeld(url: string, signal?: AbortSignal): Promise<Response> {
  return fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ held }"}',
    ...(signal && { signal }),
  });
}
