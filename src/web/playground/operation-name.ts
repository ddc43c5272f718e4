import { Kind, parse } from 'graphql';
import type { Operation } from './api.ts';

/**
 * The operation under its own name when its document holds one operation. GraphiQL learns the name a moment after a tab
 * was opened; who runs the tab at once would send the name of the tab before.
 */
export function withOwnName(operation: Operation): Operation {
  const names = operationNames(operation.query);
  return names.length === 1 ? { ...operation, operationName: names[0] ?? null } : operation;
}

/** Names of a document's operations, null for one without a name. None when it is not GraphQL: the API says why. */
function operationNames(document: string): (string | null)[] {
  try {
    return parse(document).definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION ? [definition.name?.value ?? null] : [],
    );
  } catch {
    return [];
  }
}
