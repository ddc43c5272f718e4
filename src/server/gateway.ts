import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import { executorOver } from './executor.ts';

type Gateway = ApolloServerOptionsWithGateway<object>['gateway'];
type OnSchema = Parameters<Gateway['onSchemaLoadOrUpdate']>[0];

/** What Apollo Server calls a gateway: its way to have operations executed by something else than graphql-js. */
export function gatewayTo(schema: GraphQLSchema): Gateway {
  const listeners = new Set<OnSchema>();
  const execute = executorOver(schema);
  return {
    onSchemaLoadOrUpdate(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    async load() {
      for (const listener of listeners) listener({ apiSchema: schema, coreSupergraphSdl: '' });
      return {
        executor: ({ document, operation, request: { operationName, variables }, context }) =>
          execute({ document, operation, operationName, variables, context }),
      };
    },
    stop: async () => undefined,
  };
}
