import type { GraphQLResolveInfo } from 'graphql';
import type { ListName, ListNodes, PageLookahead, Part, WholeListName, WholeLists } from '../graph/lists.ts';
import { type Owner, prefetchedList } from '../graph/prefetch.ts';
import { boundsOf, type ConnectionArguments, connection, type Direction, pageAsk } from './connection.ts';
import type { Context } from './context.ts';
import { unverifiedKey } from './cursor.ts';
import { askOf, type FieldAsk, type Operation } from './selection.ts';
import { type PageAsk, withSource } from './source.ts';

/**
 * The resolver of an owner's list, which is prefetched with the owner where the owner's statement can. Rejects as
 * {@link connection} does.
 *
 * @param ownerKey The property by which the list knows its owner.
 * @param narrowed What gives the part of the list that the other arguments ask for.
 */
export function owned<
  Name extends WholeListName,
  Key extends 'id' | 'isoCode',
  Args extends ConnectionArguments = ConnectionArguments,
>(name: Name, direction: Direction, ownerKey: Key, narrowed?: Narrowed<Name, Args>) {
  const asked = (field: FieldAsk, variableValues: Operation['variableValues']): PageAsk | null => {
    const values = field.args(variableValues);
    if (narrowed?.isMeant(values)) return null;
    const args = pageArguments(values);
    return pageAsk(field, args, direction, boundsOf(args, direction, unverifiedKey));
  };
  const resolve = (
    owner: Readonly<Record<Key, string | null>> & Owner,
    args: Args,
    { graph }: Context,
    info: GraphQLResolveInfo,
  ) => {
    const ownerId = owner[ownerKey] ?? '';
    if (narrowed?.isMeant(args)) {
      const { conditions, part } = narrowed.list(graph, ownerId, args);
      return connection({ identity: [name, ownerId, conditions], direction, part }, args, info);
    }
    const prefetched = prefetchedList(owner, name, askOf(info).nodes);
    const load = listIn(graph.lists, name);
    const part = (lookahead: PageLookahead) => prefetched ?? load(ownerId, lookahead);
    return connection<ListNodes[Name]>({ identity: [name, ownerId], direction, part }, args, info);
  };
  return withSource({ properties: [ownerKey], list: { name, asked } }, resolve);
}

/** A list with conditions: by a statement of its own, which is not prefetched. */
interface Narrowed<Name extends ListName, Args> {
  /** Whether arguments hold a condition. */
  readonly isMeant: (args: Readonly<Record<string, unknown>> | Args) => boolean;
  readonly list: (
    graph: Context['graph'],
    ownerId: string,
    args: Args,
  ) => {
    readonly conditions: object;
    readonly part: (lookahead: PageLookahead) => Promise<Part<ListNodes[Name]>>;
  };
}

function listIn<Name extends WholeListName>(lists: WholeLists, name: Name): WholeLists[Name] {
  return lists[name];
}

/** The typed arguments of a list. */
function pageArguments(values: Readonly<Record<string, unknown>>): ConnectionArguments {
  const number = (name: string) => (typeof values[name] === 'number' ? values[name] : null);
  const text = (name: string) => (typeof values[name] === 'string' ? values[name] : null);
  return { first: number('first'), after: text('after'), last: number('last'), before: text('before') };
}
