import type { GraphQLFormattedError } from 'graphql';

/** Faults of a document that are looked for; each takes time, and who has so many mends some and asks again. */
export const MAX_FAULTS = 20;

/** The words in which graphql-js ends its list of faults, in ours, which say what to do. */
export function explainEnd(error: GraphQLFormattedError): GraphQLFormattedError {
  if (!/Validation aborted\.$/.test(error.message)) return error;
  const message = `The document has more faults than the ${MAX_FAULTS} that are listed at most. Expected none. Mend those that are, and send it again.`;
  return { ...error, message };
}
