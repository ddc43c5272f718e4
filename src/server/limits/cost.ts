import type { ApolloServerPlugin } from '@apollo/server';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { commandOf } from '../../../scripts/commands.mjs';
import { askOfOperation } from '../../resolvers/selection.ts';
import { hasVariableArgument } from '../../resolvers/variable-arguments.ts';
import { costTooHigh } from './limit-errors.ts';
import { MAX_ROWS } from './limits.ts';
import { isSize, rowsOf } from './rows.ts';

/**
 * Refuses an operation that asks for more than {@link MAX_ROWS} rows, before it is executed. Says in `extensions.cost` how
 * many it asks for, when a request has `extensions: {"cost": true}`.
 */
export const costLimit: ApolloServerPlugin = {
  requestDidStart: async ({ request }) => {
    let rows: number | null = null;
    return {
      didResolveOperation: async ({ schema, document, operation }) => {
        rows = rowsOfOperation(schema, document, operation, request.variables ?? {});
        if (rows !== null && rows > MAX_ROWS) throw costTooHigh(rows);
      },
      willSendResponse: async ({ response: { body } }) => {
        if (rows === null || request.extensions?.['cost'] !== true || body.kind !== 'single') return;
        body.singleResult.extensions = { ...body.singleResult.extensions, cost: { rows, limit: MAX_ROWS } };
      },
    };
  },
};

/** Rows of operations whose variables do not change them, for as long as their documents are kept. */
const fixed = new WeakMap<OperationDefinitionNode, number>();

/**
 * Whether a document asks for more or fewer rows by the values of its variables: in `@skip` and `@include`, or as the
 * size of a list. Most variables only say which node is meant, or where a page begins.
 */
export function hasVariableSizes(document: DocumentNode): boolean {
  return hasVariableArgument(document, (name, ofDirective) => ofDirective || isSize(name));
}

/** `null` for an operation that will not be executed: there is none of that name, or its variables are wrong. */
function rowsOfOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode | undefined,
  variables: Record<string, unknown>,
): number | null {
  if (!operation) return null;
  if (!schema.getRootType(operation.operation)) throw noSuchRoot(operation.operation);
  const known = fixed.get(operation);
  if (known !== undefined) return known;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 1 });
  if (coerced === undefined) return null;
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  const rows = rowsOf(askOfOperation({ schema, operation, fragments, variableValues: coerced }), coerced);
  if (!hasVariableSizes(document)) fixed.set(operation, rows);
  return rows;
}

/** An error of the whole request; graphql-js would make one of a field. */
function noSuchRoot(kind: string): GraphQLError {
  return new GraphQLError(
    `The API has no ${kind}s. Expected a query, such as { articles { totalCount } }. Articles are added with \`${commandOf('seed')}\`.`,
    { extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } } },
  );
}
