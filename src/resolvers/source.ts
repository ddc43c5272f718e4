import type { GraphQLField, GraphQLResolveInfo } from 'graphql';
import type { ListName, Wanted } from '../graph/lists.ts';
import type { Context } from './context.ts';
import type { FieldAsk, Operation } from './selection.ts';

/** What is asked of a list, and the fields that give its nodes. */
export interface PageAsk extends Wanted {
  readonly nodes: readonly FieldAsk[];
}

/** What a field is made of, where that is not the property of its name. */
export interface FieldSource {
  /** Properties that the row of its node must carry. */
  readonly properties: readonly string[];
  /** The path of the neighbour that it gives, from the node whose field it is: empty for the node itself. */
  readonly gives?: string;
  /** The owner's list that it gives, and what is asked of it. @throws GraphQLError where the resolver would */
  readonly list?: {
    readonly name: ListName;
    readonly asked: (field: FieldAsk, variableValues: Operation['variableValues']) => PageAsk;
  };
}

type Resolve<Row, Args, Result> = (row: Row, args: Args, context: Context, info: GraphQLResolveInfo) => Result;

/** A resolver, and what it takes from its node's row. */
interface SourcedResolver<Row, Args, Result> {
  readonly resolve: Resolve<Row, Args, Result>;
  readonly extensions: { readonly source: Sourced };
}

/** Known again in a schema, whose extensions may hold anything. */
class Sourced {
  readonly source: FieldSource;

  constructor(source: FieldSource) {
    this.source = source;
  }
}

export function sourced<Row, Args, Result>(
  source: FieldSource,
  resolve: Resolve<Row, Args, Result>,
): SourcedResolver<Row, Args, Result> {
  return { resolve, extensions: { source: new Sourced(source) } };
}

/**
 * Resolvers of the fields of one kind of row. They see just the properties that they name, since rows carry only what is
 * asked for: one that takes another does not compile.
 *
 * @example name: fieldsOf<EntityCore>().from(['nameFr'], ({ nameFr }) => nameFr)
 */
export function fieldsOf<Row extends object>() {
  return {
    /** A field that is made of these properties. */
    from<const Name extends keyof Row & string, Args, Result>(
      properties: readonly Name[],
      resolve: Resolve<Pick<Row, Name>, Args, Result>,
    ): SourcedResolver<Pick<Row, Name>, Args, Result> {
      return sourced({ properties }, resolve);
    },

    /** A field that gives a neighbour which rows carry under this path; the properties are what else it takes. */
    neighbor<const Name extends keyof Row & string, Args, Result>(
      gives: string,
      properties: readonly Name[],
      resolve: Resolve<Pick<Row, Name>, Args, Result>,
    ): SourcedResolver<Pick<Row, Name>, Args, Result> {
      return sourced({ properties, gives }, resolve);
    },
  };
}

/** What a field is made of: its resolver's word, else the property or the neighbour of its name. */
export function sourceOf({ field, types }: Pick<FieldAsk, 'field' | 'types'>): FieldSource {
  const declared = declaredSource(field);
  if (declared) return declared;
  return types.length > 0 ? { properties: [], gives: field.name } : { properties: [field.name] };
}

function declaredSource({ extensions }: GraphQLField<unknown, unknown>): FieldSource | undefined {
  const { source } = extensions;
  return source instanceof Sourced ? source.source : undefined;
}
