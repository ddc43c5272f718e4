import type { ApolloServerPlugin } from '@apollo/server';
import type { WorkContext } from './work.ts';

/** Sends the error instead of an answer that became too large, since no part of it was chosen by anybody. */
export const unlessTooLarge: ApolloServerPlugin<WorkContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ contextValue, response }) => {
      const { excess } = contextValue.work;
      if (excess === null) return;
      response.body = { kind: 'single', singleResult: { errors: [excess.toJSON()] } };
      response.http.status = 400;
    },
  }),
};
