import { type Document, newsgraphAt } from '../../../client/newsgraph.ts';

export const api = newsgraphAt('/graphql');

/** How many answers are kept: enough for a long way back through a history. */
const MOST_KEPT = 300;

const kept = new Map<string, Promise<unknown>>();

/** Asks the API once for the same; a failure is not kept. */
export function askOnce<Data, Variables extends object>(
  document: Document<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const key = keyOf(document, variables);
  const known = kept.get(key);
  if (known !== undefined) return known as Promise<Data>; // the key names the document, whose data it is
  const asked = api.ask(document, variables);
  kept.set(key, asked);
  asked.catch(() => kept.delete(key));
  for (const oldest of kept.keys()) {
    if (kept.size <= MOST_KEPT) break;
    kept.delete(oldest);
  }
  return asked;
}

/** What tells a question from all others. */
export function keyOf<Data, Variables extends object>(
  document: Document<Data, Variables>,
  variables: Variables,
): string {
  return `${document}\n${JSON.stringify(variables)}`;
}
