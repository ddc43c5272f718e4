import type { ApolloServerPlugin } from '@apollo/server';
import { moreErrors } from './limit-errors.ts';
import type { WorkContext } from './work.ts';

/** Errors of an answer that are told; each has the path of its field, and there may be one for each node. */
const MOST_ERRORS = 100;

/** Tells of so many errors of an answer, and how many more there are. */
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
