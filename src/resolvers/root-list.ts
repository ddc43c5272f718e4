import type { GraphQLResolveInfo } from 'graphql';
import { type Asked, filtered, type RootList } from '../graph/lists.ts';
import { type Connection, type ConnectionArguments, connection, type Direction } from './connection.ts';
import type { Context } from './context.ts';
import { filteredList } from './cursor.ts';

/** The connection of a list at the root. Conditions and order are part of what its cursors are bound to. */
export async function rootList<Node, Conditions extends Asked>(
  list: RootList<Node, Conditions>,
  conditions: Conditions,
  { direction, ...page }: ConnectionArguments & { readonly direction: Direction },
  { graph }: Context,
  info: GraphQLResolveInfo,
): Promise<Connection<Node>> {
  const identity = filteredList(info.fieldName, conditions.orderBy ?? null, conditions.filter);
  return connection({ identity, direction, part: filtered(graph.run, list, conditions) }, page, info);
}
