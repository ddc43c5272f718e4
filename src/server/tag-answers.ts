import type { ApolloServerPlugin } from '@apollo/server';
import type { WorkContext } from './limits/work.ts';

/**
 * Puts the `ETag` of the request on an answer without errors, which a cache may keep but must ask about each time. No other is
 * kept: what failed may go well the next time, though the graph is the same.
 */
export const tagAnswers: ApolloServerPlugin<WorkContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response: { body, http }, contextValue: { etag } }) => {
      const isWhole = body.kind === 'single' && !body.singleResult.errors;
      if (etag !== null && isWhole) http.headers.set('etag', etag);
      http.headers.set('cache-control', etag !== null && isWhole ? 'private, no-cache' : 'no-store');
    },
  }),
};
