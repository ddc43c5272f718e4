import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GraphQLSchema, isSpecifiedScalarType, parse, print } from 'graphql';
import { describeLists } from './list-descriptions.ts';

/**
 * The schema definition language of a folder: its `*.graphql` files in the order of their names, as one document in which
 * lists are described.
 *
 * @param folder Folder that holds the files, such as `schema/`.
 * @throws Error when the folder cannot be read or holds no such file.
 */
export function readSchema(folder: string): string {
  const names = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
  if (names.length === 0) {
    throw new Error(
      `The folder ${folder} holds no schema. Expected at least one file such as ${join(folder, '01-query.graphql')}. ` +
        'Restore the folder from the repository.',
    );
  }
  const files = names.sort().map((name) => readFileSync(join(folder, name), 'utf8'));
  return print(describeLists(parse(files.join('\n'))));
}

/** The schema with GraphQL's own scalars behind its other types, which then stand in the order of their document. */
export function withOwnTypesFirst(schema: GraphQLSchema): GraphQLSchema {
  const { types, ...config } = schema.toConfig();
  const own = types.filter((type) => !isSpecifiedScalarType(type));
  return new GraphQLSchema({ ...config, types: [...own, ...types.filter(isSpecifiedScalarType)] });
}
