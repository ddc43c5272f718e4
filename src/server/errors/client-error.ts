import type { GraphQLErrorExtensions } from 'graphql';

/** What a client may know of an error. `extensions.code` is stable; `extensions.id` is there when the rest was masked. */
export interface ClientError {
  readonly message: string;
  readonly extensions: GraphQLErrorExtensions & { readonly code: string };
}

/** The error and the status of a request that never reaches GraphQL. */
export interface HttpFault {
  readonly status: number;
  readonly error: ClientError;
  readonly headers?: Readonly<Record<string, string>>;
}
