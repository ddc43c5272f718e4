import type { GraphQLFormattedError } from 'graphql';

/** Most faults of a document that are looked for. Each takes time, and twenty are enough to begin with. */
export const MAX_FAULTS = 20;

/** Replaces graphql-js's last message, that there are too many faults, by one that says what to do. */
export function explainEnd(error: GraphQLFormattedError): GraphQLFormattedError {
  if (!/Validation aborted\.$/.test(error.message)) return error;
  const message = `The document has more faults than the ${MAX_FAULTS} that are listed at most. Expected none. Mend those that are, and send it again.`;
  return { ...error, message };
}
