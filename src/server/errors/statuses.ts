import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import Negotiator from 'negotiator';
import { RETRY_AFTER_S } from '../starting.ts';
import { type AnyErrorCode, ERROR_CODES, type ErrorCodeMeaning } from './error-codes.ts';

/** What Apollo Server answers in, the first where a client takes both. */
const MEDIA_TYPES = ['application/json', 'application/graphql-response+json'] as const;

/**
 * Gives answers with nothing but errors the status of their code. Apollo Server has said 400 for what is wrong with an
 * operation, and 200 for all that went wrong in its fields.
 */
export const statusesOfErrors: ApolloServerPlugin = {
  requestDidStart: async () => ({
    willSendResponse: async ({ request, response }) => {
      if (response.body.kind !== 'single') return;
      const { errors = [], data } = response.body.singleResult;
      const meaning = commonMeaning(errors);
      if (meaning === null) return;
      if (meaning.status === 503 && isEmpty(data)) {
        response.http.status = 503;
        response.http.headers.set('retry-after', String(RETRY_AFTER_S));
      } else if (
        response.http.status === 400 &&
        meaning.statusAsJson &&
        wantsJson(request.http?.headers.get('accept'))
      ) {
        response.http.status = meaning.statusAsJson;
      }
    },
  }),
};

/** What the errors mean when all have one code. */
function commonMeaning(errors: readonly GraphQLFormattedError[]): ErrorCodeMeaning | null {
  const [code, ...others] = new Set(errors.map(({ extensions }) => extensions?.['code']));
  return others.length === 0 && isKnown(code) ? ERROR_CODES[code] : null;
}

function isKnown(code: unknown): code is AnyErrorCode {
  return typeof code === 'string' && Object.hasOwn(ERROR_CODES, code);
}

function isEmpty(data: Readonly<Record<string, unknown>> | null | undefined): boolean {
  return Object.values(data ?? {}).every((field) => field === null);
}

function wantsJson(accept: string | undefined): boolean {
  return !accept || new Negotiator({ headers: { accept } }).mediaType(MEDIA_TYPES) === 'application/json';
}
