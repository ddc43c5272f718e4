import type { ApolloServerPlugin } from '@apollo/server';
import { moreErrors } from './limit-errors.ts';
import type { WorkContext } from './work.ts';

/** Most errors that an answer lists. There may be one for every node. */
const MOST_ERRORS = 100;

/** Cuts the list of errors, and says how many more there are. */
export const fewErrors: ApolloServerPlugin = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response: { body } }) => {
      if (body.kind !== 'single') return;
      const { errors = [] } = body.singleResult;
      if (errors.length <= MOST_ERRORS) return;
      const rest = moreErrors(errors.length - MOST_ERRORS, MOST_ERRORS).toJSON();
      body.singleResult.errors = [...errors.slice(0, MOST_ERRORS), rest];
    },
  }),
};

/** Replaces an answer that became too large by the error that says so: half an answer would help nobody. */
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
