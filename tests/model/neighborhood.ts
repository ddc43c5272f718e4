import { isPublished } from './filters.ts';
import { type Entity, held, type MemoryGraph } from './graph.ts';
import { type KeptLink, linkFacts, linksOf, statements } from './kept-links.ts';
import { byName, byNumber, byText, earliest, firstOf, on, reversed } from './order.ts';

/** What is asked of a neighbourhood; null is no condition. */
export interface Around {
  readonly depth: number;
  readonly first: number;
  readonly relations: readonly string[] | null;
  readonly types: readonly string[] | null;
  readonly exclude: readonly string[];
  readonly denied: boolean;
  readonly from: string | null;
  readonly to: string | null;
  readonly publisher: string | null;
}

export interface Neighborhood {
  readonly nodes: readonly Entity[];
  readonly edges: readonly Record<string, unknown>[];
  readonly truncated: boolean;
}

/**
 * The entity and those at most `depth` links away: the nearest `first`, of those equally near those of the strongest links, in
 * the order of their names, and what links them.
 */
export function neighborhood(graph: MemoryGraph, id: string, asked: Around): Neighborhood {
  const links = linksFor(graph, asked);
  const ties =
    asked.relations === null && asked.types === null ? tiesOf(linksFor(graph, { ...asked, denied: true })) : links;
  const followed = ties.filter(({ count, negated }) => asked.denied || count > negated);
  const shown = [id];
  let frontier = [id];
  let truncated = false;
  for (let level = 0; level < asked.depth; level++) {
    const beyond = strongestFirst(followed, frontier).filter(
      (one) => !shown.includes(one) && isMeant(graph, one, asked),
    );
    frontier = beyond.slice(0, asked.first - shown.length);
    truncated ||= frontier.length < beyond.length;
    shown.push(
      ...frontier
        .map((one) => held(graph.entities, one))
        .sort(byName)
        .map((one) => one.id),
    );
  }
  const edges = links.filter(({ source, target }) => shown.includes(source) && shown.includes(target));
  edges.sort(on(({ source, relation, target }) => `${source} ${relation} ${target}`, byText));
  return { nodes: shown.map((one) => held(graph.entities, one)), edges: edges.map(edge), truncated };
}

/** The links that meet what is asked of relations and articles. */
function linksFor(graph: MemoryGraph, { relations, denied, ...asked }: Around): KeptLink[] {
  return linksOf(statements(linkFacts(graph)).filter(({ article }) => isPublished(graph, article, asked)))
    .filter(({ relation }) => relations === null || relations.includes(relation))
    .filter(({ count, negated }) => denied || count > negated);
}

type Tie = Pick<KeptLink, 'source' | 'target' | 'count' | 'negated' | 'newest'>;

/** What two entities have between them, in either direction, whatever the relation. */
function tiesOf(links: readonly KeptLink[]): Tie[] {
  const ofPairs = new Map<string, Tie>();
  for (const link of links) {
    const pair = [link.source, link.target].sort().join(' ');
    const { source, target, count, negated, newest } = ofPairs.get(pair) ?? { ...link, count: 0, negated: 0 };
    const day = ({ publishedOn }: { publishedOn: string | null }) => earliest(publishedOn);
    const isNewer = link.newest !== null && (newest === null || day(link.newest) > day(newest));
    ofPairs.set(pair, {
      source,
      target,
      count: count + link.count,
      negated: negated + link.negated,
      newest: isNewer ? link.newest : newest,
    });
  }
  return [...ofPairs.values()];
}

/** Whom these lead to, in either direction. */
function strongestFirst(links: readonly Tie[], from: readonly string[]): string[] {
  const reached = links.flatMap((link) => [
    ...(from.includes(link.source) ? [{ link, id: link.target }] : []),
    ...(from.includes(link.target) ? [{ link, id: link.source }] : []),
  ]);
  const newest = ({ link }: (typeof reached)[number]) => earliest(link.newest?.publishedOn ?? null);
  reached.sort(
    reversed(
      firstOf(
        on(({ link }) => link.count - link.negated, byNumber),
        on(newest, byText),
        on(({ id }) => id, byText),
      ),
    ),
  );
  return [...new Set(reached.map(({ id }) => id))];
}

function isMeant(graph: MemoryGraph, id: string, { types, exclude }: Around): boolean {
  return !exclude.includes(id) && (types === null || types.includes(held(graph.entities, id).type.toUpperCase()));
}

function edge({ source, target, relation, count, negated, oldest, newest }: KeptLink): Record<string, unknown> {
  const [first, last] = [oldest, newest].map((article) => article?.publishedOn ?? null);
  return { source, target, relation, count, negated, first, last };
}
