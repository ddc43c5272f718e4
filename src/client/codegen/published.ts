import { buildSchema } from 'graphql';
import { type PublishedSchema, publishedSchema } from '../../server/published-schema.ts';
import { readSchema, withOwnTypesFirst } from '../../server/schema.ts';

/** What the server publishes of its schema; in the order of the files, which graphql-codegen would change. */
export function published(): PublishedSchema {
  return publishedSchema(withOwnTypesFirst(buildSchema(readSchema('schema'))));
}
