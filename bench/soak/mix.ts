import { encodeCursor, filteredList } from '../../src/resolvers/cursor.ts';
import { oneOf, type Random } from '../data/random.ts';
import type { Operation, Variables } from '../operations/operations.ts';
import { lists } from './lists.ts';
import type { Pools } from './pools.ts';

/** One request of the mix. */
export interface MixedRequest {
  readonly operation: string;
  readonly query: string;
  readonly variables: Variables;
}

/** Draws from all operations, each as likely as the others, with parameters from the whole data set. */
export function mix(operations: readonly Operation[], pools: Pools, random: Random): () => MixedRequest {
  const draws = parameters(pools, random);
  const timed = new Map(operations.map((operation) => [operation.folder, operation]));
  const kinds = [
    ...[...timed.values()].map(({ folder, ours, variables }) => ({
      name: folder,
      query: ours.query,
      draw: draws[folder] ?? (() => oneOf(variables, random)),
    })),
    ...lists(pools, random),
  ];
  return () => {
    const { name, query, draw } = oneOf(kinds, random);
    return { operation: name, query, variables: draw() };
  };
}

/** By operation; one that is not here takes no parameters, or is about the hub. */
function parameters(pools: Pools, random: Random): Readonly<Record<string, () => Variables>> {
  const entity = () => oneOf(pools.entities, random);
  const many = (count: number, draw: () => string) => Array.from({ length: count }, draw);
  const byId = () => ({ id: entity() });
  return {
    'entity-by-id': byId,
    'newest-claims': byId,
    'three-levels': byId,
    neighborhood: () => ({ ...byId(), depth: 2, first: 100 }),
    path: () => ({ from: entity(), to: entity() }),
    'deep-page': () => ({
      after: encodeCursor([...filteredList('claims', null, {}), 'DESC'], oneOf(pools.claimKeys, random)),
    }),
    'hundred-nodes': () => ({ ids: many(100, entity) }),
    refetch: () => ({ ids: many(100, () => oneOf(pools.quotes, random)) }),
    'hub-mentions': () => {
      const [id, key] = oneOf(pools.mentionKeys, random);
      return { id, after: encodeCursor(['mentionsOfEntity', id, 'DESC'], key) };
    },
    'who-is': () => ({ name: oneOf(pools.people, random) }),
    organization: () => ({ name: oneOf(pools.organizations, random) }),
    event: () => ({ name: oneOf(pools.events, random) }),
    'from-a-country': () => ({ code: oneOf(pools.countries, random) }),
    search: () => ({ text: oneOf(oneOf(pools.people, random).split(' '), random) }),
    'article-with-mentions': () => ({ id: oneOf(pools.articles, random) }),
    'twenty-aliases': () => Object.fromEntries(many(20, entity).map((id, i) => [`id${i}`, id])),
  };
}
