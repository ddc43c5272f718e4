import type { EntityNameFragment } from '../../../generated/explorer.ts';
import type { EntityType, Place, Relation } from '../address/place.ts';
import { isRelation } from '../address/relations.ts';

export type EntityName = EntityNameFragment;

/** What the API says is around an entity. */
export interface Neighborhood {
  readonly nodes: readonly EntityName[];
  readonly edges: readonly Edge[];
  readonly truncated: boolean;
}

export interface Edge extends Omit<LinkFact, 'relation'> {
  readonly source: string;
  readonly target: string;
  readonly relation: string;
}

/** One relation of a link: how many claims state or deny it, and when the first and the last were published. */
export interface LinkFact {
  readonly relation: Relation;
  readonly count: number;
  readonly negated: number;
  readonly first: string | null;
  readonly last: string | null;
}

export interface PictureNode {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  /** Which step has brought it: 0 is the middle and what is around it, 1 the first expansion. */
  readonly step: number;
  /** The entity around which it was brought. */
  readonly from: string;
  readonly isExpanded: boolean;
  /** Whether there is more around it than is shown. */
  readonly hasMore: boolean;
}

/** All that links one entity to another, this way round. */
export interface PictureLink {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** What most claims state stands first. */
  readonly facts: readonly LinkFact[];
}

/** What is shown of the graph. Nodes stand in the order in which they came. */
export interface Picture {
  readonly nodes: readonly PictureNode[];
  readonly links: readonly PictureLink[];
}

/** What surrounds an entity that was expanded; the middle is the first. */
export interface Part {
  readonly id: string;
  readonly around: Neighborhood;
}

/**
 * Puts together what the steps have brought, whatever of it is hidden or filtered.
 *
 * @param paths Those that were added, each by where it begins; what is around their entities is not shown.
 */
export function pictureOf(parts: readonly Part[], paths: readonly Part[] = []): Picture {
  const expanded = new Map(parts.map(({ id, around }) => [id, around]));
  const nodes = new Map<string, PictureNode>();
  const links = new Map<string, Link>();
  [...parts, ...paths].forEach(({ id: middle, around }, step) => {
    around.nodes.forEach(({ id, name, __typename: type }, i) => {
      if (nodes.has(id)) return;
      const hasMore = expanded.get(id)?.truncated ?? false;
      // What a path brings gathers around the entity before it.
      const from = step < parts.length ? middle : (around.nodes[i - 1]?.id ?? middle);
      nodes.set(id, { id, name, type, step, from, isExpanded: expanded.has(id), hasMore });
    });
    for (const edge of around.edges) addTo(links, edge);
  });
  return { nodes: [...nodes.values()], links: [...links.values()].map(inOrder) };
}

interface Link extends Omit<PictureLink, 'facts'> {
  readonly facts: Map<Relation, LinkFact>;
}

function addTo(links: Map<string, Link>, { source, target, relation, count, negated, first, last }: Edge): void {
  if (!isRelation(relation)) return; // of a newer server
  const id = `${source}>${target}`;
  const link = links.get(id) ?? { id, source, target, facts: new Map() };
  // A path knows of one claim, what is around an entity of all.
  if ((link.facts.get(relation)?.count ?? 0) < count)
    link.facts.set(relation, { relation, count, negated, first, last });
  links.set(id, link);
}

function inOrder({ facts, ...link }: Link): PictureLink {
  return { ...link, facts: [...facts.values()].sort((a, b) => b.count - a.count) };
}

/** The part of a picture that is neither hidden nor filtered out. The middle is always shown. */
export function shownOf(picture: Picture, place: Pick<Place, 'id' | 'hidden' | 'types' | 'relations'>): Picture {
  const isShown = ({ id, type }: PictureNode) =>
    id === place.id || (!place.hidden.includes(id) && (place.types.length === 0 || place.types.includes(type)));
  const nodes = picture.nodes.filter(isShown);
  const ids = new Set(nodes.map(({ id }) => id));
  const links = picture.links
    .filter(({ source, target }) => ids.has(source) && ids.has(target))
    .map((link) => ({ ...link, facts: link.facts.filter(({ relation }) => isWanted(relation, place.relations)) }))
    .filter(({ facts }) => facts.length > 0);
  return { nodes: place.relations.length === 0 ? nodes : linkedOf(nodes, links, place.id), links };
}

function isWanted(relation: Relation, wanted: readonly Relation[]): boolean {
  return wanted.length === 0 || wanted.includes(relation);
}

/** Without those that nothing links any more. */
function linkedOf(nodes: readonly PictureNode[], links: readonly PictureLink[], middle: string | null): PictureNode[] {
  const linked = new Set(links.flatMap(({ source, target }) => [source, target]));
  return nodes.filter(({ id }) => id === middle || linked.has(id));
}

/** How often each type and relation occurs in a picture. */
export function countsOf({ nodes, links }: Picture): {
  readonly types: ReadonlyMap<EntityType, number>;
  readonly relations: ReadonlyMap<Relation, number>;
} {
  return {
    types: tally(nodes.map(({ type }) => type)),
    relations: tally(links.flatMap(({ facts }) => facts.map(({ relation }) => relation))),
  };
}

function tally<Value>(values: readonly Value[]): Map<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
