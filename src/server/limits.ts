import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import type { ValidationRule } from 'graphql';
import { GraphQLError } from 'graphql';

/** Most bytes of a request's body. The longest operation of the contract is under 1 kB. */
export const MAX_BODY_BYTES = 1_048_576;

/** Most lexical tokens of a document. GraphiQL's introspection has 250; 20 aliases of a whole contract operation, 1,600. */
export const MAX_TOKENS = 10_000;

/** Most levels of fields, the leaf included. The deepest operation of the contract has 7. Introspection is exempt. */
export const MAX_DEPTH = 15;

/** Milliseconds in which a client must have sent its whole request. */
export const REQUEST_TIMEOUT_MS = 10_000;

/** Validation rule that refuses an operation deeper than {@link MAX_DEPTH} levels; fragments count as written in place. */
export const depthLimit: ValidationRule = maxDepthRule({
  n: MAX_DEPTH,
  flattenFragments: true,
  propagateOnRejection: false,
  onReject: [
    (context) => {
      context?.reportError(
        new GraphQLError(
          `The operation is too deep. Expected at most ${MAX_DEPTH} levels, such as 2 in { people { totalCount } }. ` +
            'Ask for the deeper part with a second operation, by node(id:).',
        ),
      );
    },
  ],
});
