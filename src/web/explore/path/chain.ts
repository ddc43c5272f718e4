import type {
  ClaimFactsFragment,
  EntityNameFragment,
  OfficeFactsFragment,
  PathBetweenQuery,
  QuoteFactsFragment,
} from '../../../generated/explorer.ts';
import type { Link } from '../address/place.ts';
import type { Edge, Part } from '../picture/picture.ts';

export type Path = NonNullable<PathBetweenQuery['path']>;
type Node = Path['nodes'][number];

/** A fact of a chain. What two entities are linked by themselves has its words in claims. */
export type ChainLink =
  | { readonly kind: 'claim'; readonly id: string; readonly claim: ClaimFactsFragment }
  | { readonly kind: 'office'; readonly id: string; readonly office: OfficeFactsFragment }
  | { readonly kind: 'quote'; readonly id: string; readonly quote: QuoteFactsFragment }
  | { readonly kind: 'direct'; readonly id: string; readonly link: Link; readonly relation: string };

/** What the relationships between two entities are called as relations. */
const DIRECT: Readonly<Record<string, string>> = { OF: 'BELONGS_TO' };

/** The facts that lead from the first entity to the last, in order. */
export function chainOf({ nodes, steps }: Path): readonly ChainLink[] {
  return nodes.flatMap((node, i): readonly ChainLink[] => {
    const [before, step] = [nodes[i - 1], steps[i - 1]];
    const fact = factOf(node);
    if (fact) return [fact];
    if (before === undefined || step === undefined || !isEntity(before) || !isEntity(node)) return [];
    const [source, target] = step.forward ? [before.id, node.id] : [node.id, before.id];
    const relation = DIRECT[step.relation] ?? step.relation;
    return [{ kind: 'direct', id: `${source}>${target}`, link: { source, target }, relation }];
  });
}

function factOf(node: Node): ChainLink | null {
  switch (node.__typename) {
    case 'Claim':
      return { kind: 'claim', id: node.id, claim: node };
    case 'Position':
      return { kind: 'office', id: node.id, office: node };
    case 'Quote':
      return { kind: 'quote', id: node.id, quote: node };
    default:
      return null;
  }
}

function isEntity(node: Node): node is Node & EntityNameFragment {
  return 'name' in node;
}

/** The part of a picture that a path is: its entities, and what links them. */
export function partOf(id: string, path: Path): Part {
  const nodes = path.nodes.filter(isEntity);
  const ids = new Set(nodes.map((node) => node.id));
  const edges = chainOf(path)
    .flatMap(edgesOf)
    .filter(({ source, target }) => ids.has(source) && ids.has(target));
  return { id, around: { nodes, edges, truncated: false } };
}

function edgesOf(link: ChainLink): readonly Edge[] {
  const once = { count: 1, negated: 0, first: null, last: null };
  switch (link.kind) {
    case 'claim': {
      const { subject, predicate, object, polarity, evidence } = link.claim;
      const { publishedOn } = evidence.article;
      const negated = Number(polarity === 'NEGATED');
      const when = { first: publishedOn, last: publishedOn };
      return [{ source: subject.id, target: object.id, relation: predicate, count: 1, negated, ...when }];
    }
    case 'office': {
      const { person, organization, country } = link.office;
      return [organization, country].flatMap((body) =>
        body === null ? [] : [{ source: person.id, target: body.id, relation: 'HOLDS_OFFICE', ...once }],
      );
    }
    case 'direct':
      return [{ ...link.link, relation: link.relation, ...once }];
    case 'quote':
      return [];
  }
}
