import { join } from 'node:path';
import {
  buildASTSchema,
  type DocumentNode,
  execute,
  GraphQLError,
  type GraphQLFormattedError,
  GraphQLScalarType,
  type GraphQLSchema,
  parse,
  validate,
  visit,
} from 'graphql';
import { CountryCodeScalar, DateScalar } from '../../src/resolvers/scalars.ts';
import { readSchema } from '../../src/server/schema.ts';
import type { MemoryGraph } from './graph.ts';
import { rootOf } from './root.ts';

/** An operation as a client sends it. */
export interface Request {
  readonly query: string;
  readonly operationName?: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface ReferenceAnswer {
  readonly data: unknown;
  /** As graphql-js reports them: of several faults below one null, only the first. */
  readonly errors: readonly GraphQLFormattedError[];
  /** All faults of the operation. */
  readonly faults: readonly GraphQLFormattedError[];
}

const SDL = parse(readSchema(join(import.meta.dirname, '..', '..', 'schema')));

/** The schema of the API; its only resolvers tell types apart. */
export const SCHEMA = schemaOf(SDL);

/** The same with every field nullable, so that no fault hides another. */
const LENIENT = schemaOf(
  visit(SDL, {
    FieldDefinition: (field) => ({ ...field, type: visit(field.type, { NonNullType: { leave: ({ type }) => type } }) }),
  }),
);

/** What the API answers about this graph: graphql-js over plain objects. */
export function referenceOf(graph: MemoryGraph): (request: Request) => ReferenceAnswer {
  const rootValue = rootOf(graph);
  return (request) => {
    const document = parse(request.query);
    const invalid = validate(SCHEMA, document);
    if (invalid.length > 0) {
      const code = 'GRAPHQL_VALIDATION_FAILED';
      const errors = invalid.map((error) => ({ message: error.message, extensions: { code } }));
      return { data: undefined, errors, faults: errors };
    }
    const run = (schema: GraphQLSchema) => executed(schema, document, rootValue, request);
    const { data, errors } = run(SCHEMA);
    return { data, errors, faults: [...errors, ...run(LENIENT).errors] };
  };
}

function executed(schema: GraphQLSchema, document: DocumentNode, rootValue: unknown, request: Request) {
  const { variables: variableValues, operationName } = request;
  const result = execute({ schema, document, rootValue, variableValues, operationName });
  if (result instanceof Promise) throw new Error('The model answers at once. Expected no promise in it.');
  const errors = (result.errors ?? []).map((error) => formatted(error, 'BAD_USER_INPUT'));
  return { data: result.data, errors };
}

/** @param code The code for errors of graphql-js itself. */
function formatted(error: GraphQLError, code: string): GraphQLFormattedError {
  const original = error.originalError;
  if (original !== undefined && !(original instanceof GraphQLError)) throw original;
  const { message, path } = error.toJSON();
  return { message, ...(path && { path }), extensions: { code, ...error.extensions } };
}

function schemaOf(sdl: DocumentNode): GraphQLSchema {
  const schema = buildASTSchema(sdl);
  for (const { name, parseValue, parseLiteral } of [DateScalar, CountryCodeScalar]) {
    const type = schema.getType(name);
    if (type instanceof GraphQLScalarType) Object.assign(type, { parseValue, parseLiteral });
  }
  return schema;
}
