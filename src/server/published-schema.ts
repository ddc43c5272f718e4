import { type GraphQLSchema, isAbstractType, printSchema } from 'graphql';

/** The promise of the API, as tools of frontends take it. */
export interface PublishedSchema {
  /** In the schema definition language, with descriptions. */
  readonly sdl: string;
  /** JSON: the object types of each interface and union, by its name, as caches such as Apollo Client's take them. */
  readonly possibleTypes: string;
}

export function publishedSchema(schema: GraphQLSchema): PublishedSchema {
  const abstract = Object.values(schema.getTypeMap())
    .filter(isAbstractType)
    .filter(({ name }) => !name.startsWith('__'));
  const possible = abstract.map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)]);
  return {
    sdl: `${printSchema(schema)}\n`,
    possibleTypes: `${JSON.stringify(Object.fromEntries(possible), null, 2)}\n`,
  };
}
