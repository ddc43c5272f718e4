import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import Negotiator from 'negotiator';
import { RETRY_AFTER_S } from '../starting.ts';
import { type AnyErrorCode, ERROR_CODES, type ErrorCodeMeaning } from './error-codes.ts';

/** Media types of Apollo Server's answers; the first wins where a client takes both. */
const MEDIA_TYPES = ['application/json', 'application/graphql-response+json'] as const;

/**
 * Corrects the status of answers whose errors all have one code: 503 where the database was away and nothing was answered,
 * and 200 instead of 400 where the client accepts plain JSON. Apollo Server itself sets 400 for a faulty operation and 200
 * for whatever failed in a field.
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

/** The meaning of the errors' code, when all have the same. */
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
