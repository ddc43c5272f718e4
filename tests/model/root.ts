import { OWN_READER } from '../../src/extract/reader.ts';
import { nameKey } from '../../src/graph/name-key.ts';
import type { Filter } from './conditions.ts';
import { codeOrName, notHeld, tooManyExcluded, tooManyIds } from './faults.ts';
import type { Entity, MemoryGraph } from './graph.ts';
import { checkEntity, typeOfNode } from './ids.ts';
import { countryOfCode, entityNamed, givenId } from './look-ups.ts';
import { neighborhood } from './neighborhood.ts';
import { checkedSize } from './page.ts';
import { pathLength } from './path.ts';
import { rootLists } from './root-lists.ts';
import { timeline } from './timeline.ts';
import { entityView, viewOrNull } from './views/entity.ts';
import { nodeView, presentNodeView } from './views/node.ts';
import { publisherView } from './views/publisher.ts';

const MOST_IDS = 100;
const MOST_EXCLUDED = 500;

interface PathArguments {
  readonly from?: string | null;
  readonly fromName?: string | null;
  readonly to?: string | null;
  readonly toName?: string | null;
  readonly maxLength?: number | null;
  readonly facts?: boolean | null;
  readonly avoid?: readonly string[] | null;
}

interface NeighborhoodArguments {
  readonly id?: string | null;
  readonly name?: string | null;
  readonly depth?: number | null;
  readonly first?: number | null;
  readonly relations?: readonly string[] | null;
  readonly types?: readonly string[] | null;
  readonly exclude?: readonly string[] | null;
  readonly denied?: boolean | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly publisher?: string | null;
}

/** The fields of Query, without `search`, whose scores the schema does not define. */
export function rootOf(graph: MemoryGraph) {
  const named = (type: string, name: string) => viewOrNull(graph, entityNamed(graph, type, name, '`node(id: …)`'));
  return {
    ...rootLists(graph),
    node: ({ id }: { id: string }) => nodeView(graph, id),
    nodes: ({ ids }: { ids: readonly string[] }) => {
      if (ids.length > MOST_IDS) throw tooManyIds(ids.length, MOST_IDS);
      return ids.map((id) => orFault(() => nodeView(graph, id)));
    },
    person: ({ name }: { name: string }) => named('Person', name),
    organization: ({ name }: { name: string }) => named('Organization', name),
    place: ({ name }: { name: string }) => named('Place', name),
    event: ({ name }: { name: string }) => named('Event', name),
    publisher: ({ name }: { name: string }) => {
      const found = [...graph.publishers.values()].find((one) => nameKey(one.name) === nameKey(name));
      return found === undefined ? null : publisherView(graph, found);
    },
    country: ({ code, name }: { code?: string | null; name?: string | null }) => {
      if (code != null && name == null) return viewOrNull(graph, countryOfCode(graph, code));
      if (name != null && code == null) return named('Country', name);
      throw codeOrName();
    },
    path: ({ maxLength, facts, avoid, ...ends }: PathArguments) => {
      const most = checkedSize('maxLength', maxLength ?? 6, 1, 6);
      checkExcluded(avoid ?? [], 'avoid');
      const from = givenId(graph, ['from', 'fromName'], ends.from, ends.fromName);
      const to = givenId(graph, ['to', 'toName'], ends.to, ends.toName);
      for (const id of [from, to]) typeOfNode(id);
      for (const id of [from, to]) presentNodeView(graph, id);
      const length = pathLength(graph, from, to, most, { facts: facts ?? false, avoid: avoid ?? [] });
      return length === null ? null : { length };
    },
    timeline: (filter: Filter) => timeline(graph, filter),
    neighborhood: (args: NeighborhoodArguments) => {
      const id = givenId(graph, ['id', 'name'], args.id, args.name);
      checkEntity(id, 'id', 'name');
      const asked = {
        depth: checkedSize('depth', args.depth ?? 1, 1, 3),
        first: checkedSize('first', args.first ?? 50, 1),
        relations: args.relations ?? null,
        types: args.types ?? null,
        exclude: args.exclude ?? [],
        denied: args.denied ?? false,
        from: args.from ?? null,
        to: args.to ?? null,
        publisher: args.publisher ?? null,
      };
      checkExcluded(asked.exclude, 'exclude');
      if (!graph.entities.has(id)) throw notHeld(id);
      const found = neighborhood(graph, id, asked);
      return { ...found, nodes: found.nodes.map((entity: Entity) => entityView(graph, entity)) };
    },
    graph: { articles: graph.articles.size, revision: 1 }, // all are stored by one write
    reader: OWN_READER,
  };
}

/** @throws GraphQLError BAD_USER_INPUT where there are too many, INVALID_ID */
function checkExcluded(ids: readonly string[], argument: string): void {
  if (ids.length > MOST_EXCLUDED) throw tooManyExcluded(argument, ids.length, MOST_EXCLUDED);
  for (const id of ids) typeOfNode(id);
}

/** In a list an error takes the place of the item that failed. */
function orFault<Value>(value: () => Value): Value | Error {
  try {
    return value();
  } catch (error) {
    if (error instanceof Error) return error;
    throw error;
  }
}
