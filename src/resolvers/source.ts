import type { GraphQLField, GraphQLResolveInfo } from 'graphql';
import type { ListName, PageLookahead } from '../graph/lists.ts';
import type { Context } from './context.ts';
import type { FieldAsk, Operation } from './selection.ts';

/** What is asked of a list, and the fields that give its nodes. */
export interface PageAsk extends PageLookahead {
  readonly nodes: readonly FieldAsk[];
}

/** What a field is made of, where that is not just the property of its name. */
export interface FieldSource {
  /** Properties that the row of its node must carry. */
  readonly properties: readonly string[];
  /** The path to the neighbour that it returns; empty for the node itself. */
  readonly gives?: string;
  /** The owner's list that it returns, and which page is asked for, `null` for a part of it. @throws GraphQLError where the resolver would */
  readonly list?: {
    readonly name: ListName;
    readonly asked: (field: FieldAsk, variableValues: Operation['variableValues']) => PageAsk | null;
  };
}

type Resolve<Row, Args, Result> = (row: Row, args: Args, context: Context, info: GraphQLResolveInfo) => Result;

/** A resolver together with its source. */
interface ResolverWithSource<Row, Args, Result> {
  readonly resolve: Resolve<Row, Args, Result>;
  readonly extensions: { readonly source: DeclaredSource };
}

/** A class, so that `instanceof` finds it among the extensions of a schema. */
class DeclaredSource {
  readonly source: FieldSource;

  constructor(source: FieldSource) {
    this.source = source;
  }
}

export function withSource<Row, Args, Result>(
  source: FieldSource,
  resolve: Resolve<Row, Args, Result>,
): ResolverWithSource<Row, Args, Result> {
  return { resolve, extensions: { source: new DeclaredSource(source) } };
}

/**
 * Makes resolvers of the fields of one kind of row. Rows carry only the properties that an operation needs, so a
 * resolver names those that it reads; reading another does not compile.
 *
 * @example name: fieldsOf<EntityCore>().from(['nameFr'], ({ nameFr }) => nameFr)
 */
export function fieldsOf<Row extends object>() {
  return {
    /** A field that is made of these properties. */
    from<const Name extends keyof Row & string, Args, Result>(
      properties: readonly Name[],
      resolve: Resolve<Pick<Row, Name>, Args, Result>,
    ): ResolverWithSource<Pick<Row, Name>, Args, Result> {
      return withSource({ properties }, resolve);
    },

    /** A field that returns a neighbour, by its path in the row; `properties` are what else the resolver reads. */
    neighbor<const Name extends keyof Row & string, Args, Result>(
      gives: string,
      properties: readonly Name[],
      resolve: Resolve<Pick<Row, Name>, Args, Result>,
    ): ResolverWithSource<Pick<Row, Name>, Args, Result> {
      return withSource({ properties, gives }, resolve);
    },
  };
}

/** The source of a field: what its resolver declares, else the property or the neighbour of its name. */
export function sourceOf({ field, types }: Pick<FieldAsk, 'field' | 'types'>): FieldSource {
  const declared = declaredSource(field);
  if (declared) return declared;
  return types.length > 0 ? { properties: [], gives: field.name } : { properties: [field.name] };
}

/** What the resolver of a field declares; nothing where it declares none. */
export function declaredSource({ extensions }: GraphQLField<unknown, unknown>): FieldSource | undefined {
  const { source } = extensions;
  return source instanceof DeclaredSource ? source.source : undefined;
}
