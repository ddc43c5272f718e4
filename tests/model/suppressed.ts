import type { ArticleGraph, Claim, Entity, Mention, Position, Quote } from '../../src/extract/article-graph.ts';
import { nameKey } from '../../src/graph/name-key.ts';
import { articleRows } from '../../src/ingest/article-rows.ts';
import type { ArticleRows } from '../../src/ingest/complete-rows.ts';

type Fact = Claim | Quote | Position | Mention;

/**
 * The rows of an article without facts that are suppressed: those of a graph that does not state them. Facts are taken from
 * the graph, where the program takes them from its rows.
 */
export function rowsWithoutSuppressed(graph: ArticleGraph): (suppressed: ReadonlySet<string>) => ArticleRows {
  const ids = idsOf(graph);
  const [bare] = [articleRows(graph)];
  const entityIds = new Map(graph.entities.map(({ ref }, i) => [ref, bare.own[i]?.entityId ?? '']));
  const named = (one: ArticleGraph) =>
    new Set(refsIn(one, ids).flatMap((ref) => (ref === null ? [] : (entityIds.get(ref) ?? []))));
  return (suppressed) => {
    const stays = (fact: Fact) => !suppressed.has(ids.get(fact) ?? '');
    const left: ArticleGraph = {
      ...graph,
      entities: graph.entities.map((entity) => ({ ...entity, mentions: entity.mentions.filter(stays) })),
      quotes: graph.quotes.filter(stays),
      positions: graph.positions.filter(stays),
      claims: graph.claims.filter(stays),
    };
    const [before, now] = [named(graph), named(left)];
    const isLost = ({ ref }: Entity) => before.has(entityIds.get(ref) ?? '') && !now.has(entityIds.get(ref) ?? '');
    const wordings = ({ entities }: ArticleGraph, id: string | undefined) =>
      entities
        .filter(({ ref }) => entityIds.get(ref) === id)
        .flatMap(({ mentions }) => mentions.map(({ text }) => nameKey(text)));
    const entities = left.entities
      .filter((entity) => !isLost(entity))
      .map((entity) => {
        const [old, words] = [graph, left].map((one) => wordings(one, entityIds.get(entity.ref)));
        const aliases = entity.aliases.filter(
          (alias) => words?.includes(nameKey(alias)) || !old?.includes(nameKey(alias)),
        );
        return { ...entity, aliases };
      });
    return {
      ...articleRows({ ...left, entities }),
      suppressed: [...new Set(ids.values())].filter((id) => suppressed.has(id)),
    };
  };
}

/** The id of each fact: that of its row where the graph states nothing else. A claim that has no row has none. */
function idsOf(graph: ArticleGraph): ReadonlyMap<Fact, string> {
  const nothing = { ...graph, quotes: [], positions: [], claims: [] };
  const silent = graph.entities.map((entity) => ({ ...entity, mentions: [] }));
  const found: [Fact, string | undefined][] = [
    ...graph.claims.map((one) => [one, articleRows({ ...nothing, claims: [one] }).claims[0]?.id] as [Fact, string]),
    ...graph.quotes.map((one) => [one, articleRows({ ...nothing, quotes: [one] }).quotes[0]?.id] as [Fact, string]),
    ...graph.positions.map(
      (one) => [one, articleRows({ ...nothing, positions: [one] }).positions[0]?.id] as [Fact, string],
    ),
    ...graph.entities.flatMap(({ mentions }, i) =>
      mentions.map((one): [Fact, string | undefined] => {
        const entities = silent.map((entity, j) => (i === j ? { ...entity, mentions: [one] } : entity));
        return [one, articleRows({ ...nothing, entities }).mentions[0]?.id];
      }),
    ),
  ];
  return new Map(found.flatMap(([fact, id]) => (id === undefined ? [] : [[fact, id] as const])));
}

/** The entities that facts are of; a claim of an entity about itself states nothing. */
function refsIn({ entities, quotes, positions, claims }: ArticleGraph, ids: ReadonlyMap<Fact, string>) {
  return [
    ...entities.flatMap(({ ref, mentions }) => mentions.map(() => ref)),
    ...quotes.map(({ speakerRef }) => speakerRef),
    ...positions.flatMap(({ person, organization, country }) => [person, organization, country]),
    ...claims
      .filter((claim) => ids.has(claim))
      .flatMap(({ subject, object, attributedTo }) => [subject, object, attributedTo]),
  ];
}
