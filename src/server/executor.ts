import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import { executedFields } from './executed-fields.ts';

/** Fewest executions that an operation has behind it when it is compiled. */
export const LEAST_EXECUTIONS = 10;

/** One execution more for each so many fields: compiling takes as long as what it has saved by then. */
const FIELDS_AN_EXECUTION = 20;

/** Most fields of an operation that is compiled. So many take 50 to 100 ms, in which nothing else is answered. */
const MOST_FIELDS = 2_000;

/** Most fields of all compiled operations that are kept. */
const MOST_FIELDS_KEPT = 5_000;

/** An operation of a valid document, and what it is executed with. */
export interface Request {
  readonly document: DocumentNode;
  /** Missing when the document has none of the name that is asked for, or several and no name is. */
  readonly operation: OperationDefinitionNode | undefined;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
  readonly context: object;
}

export type Executor = (request: Request) => Promise<ExecutionResult>;

/**
 * Executes operations with graphql-js, and those that are asked for often with code that graphql-jit writes for them, which
 * gives the same answers; of a list that must not hold nulls it names every null, though, where graphql-js names the first.
 * What is wrong with variables is always said by graphql-js. Operations are known by their nodes: a text that is asked for
 * again must come as the same document.
 */
export function executorOver(schema: GraphQLSchema): Executor {
  const executionsLeft = new WeakMap<OperationDefinitionNode, number>();
  const compiled = new LRUCache<OperationDefinitionNode, CompiledQuery['query']>({
    maxSize: MOST_FIELDS_KEPT,
    dispose: (_query, operation) => executionsLeft.delete(operation),
  });

  function codeOf(operation: OperationDefinitionNode, document: DocumentNode): CompiledQuery['query'] | undefined {
    const known = compiled.get(operation);
    if (known) return known;
    const left = executionsLeft.get(operation) ?? executionsBefore(fieldCount(schema, operation, document));
    executionsLeft.set(operation, left - 1);
    if (left > 0) return undefined;
    executionsLeft.set(operation, Number.POSITIVE_INFINITY); // in case that it cannot be compiled
    const code = compileQuery(schema, document, operation.name?.value, OPTIONS);
    if (!isCompiledQuery(code)) return undefined;
    compiled.set(operation, code.query, { size: fieldCount(schema, operation, document) });
    return code.query;
  }

  return async ({ document, operation, operationName, variables, context }) => {
    const code = operation && codeOf(operation, document);
    const result = await code?.(undefined, context, variables);
    if (result && 'data' in result)
      return result.errors ? { ...result, errors: located(result.errors, document) } : result;
    return execute({ schema, document, operationName, variableValues: variables, contextValue: context });
  };
}

/** Conditions of @skip and @include hold where a fragment is spread, not wherever its fields are. */
const OPTIONS = { useExperimentalPathBasedSkipInclude: true };

/** Errors as graphql-js makes them: those of graphql-jit have no extensions where the error behind them has none. */
function located(errors: readonly GraphQLError[], document: DocumentNode): GraphQLError[] {
  const fields = new Map<string, FieldNode>();
  const placeOf = ({ line, column }: { readonly line: number; readonly column: number }) => `${line}:${column}`;
  visit(document, {
    enter: (node) => {
      if (node.kind === Kind.FIELD && node.loc) fields.set(placeOf(node.loc.startToken), node);
    },
  });
  return errors.map(({ message, locations = [], path, originalError }) => {
    const nodes = locations.flatMap((location) => fields.get(placeOf(location)) ?? []);
    return new GraphQLError(message, { nodes, path, originalError });
  });
}

function executionsBefore(fields: number): number {
  return fields > MOST_FIELDS ? Number.POSITIVE_INFINITY : LEAST_EXECUTIONS + Math.floor(fields / FIELDS_AN_EXECUTION);
}

/** How many fields are compiled; more than {@link MOST_FIELDS} are not counted to the end. */
function fieldCount(schema: GraphQLSchema, operation: OperationDefinitionNode, { definitions }: DocumentNode): number {
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const definition of definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  let count = 0;
  for (const _field of executedFields(schema, operation, fragments)) if (++count > MOST_FIELDS) break;
  return count;
}
