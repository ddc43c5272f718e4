import type { ArticleCore, EntityCore, EvidenceRow } from '../generated/cypher.ts';
import type { Graph } from '../graph/graph.ts';
import { HIGHEST, LOWEST } from '../graph/page.ts';
import { present } from './node.ts';

/** To-one neighbours that did not come along with their node. Each throws GraphQLError NOT_FOUND when it is gone. */

export async function entityAt(graph: Graph, id: string): Promise<EntityCore> {
  return present(id, await graph.entities(id));
}

export async function maybeEntityAt(graph: Graph, id: string | null): Promise<EntityCore | null> {
  return id === null ? null : entityAt(graph, id);
}

export async function articleAt(graph: Graph, id: string): Promise<ArticleCore> {
  return present(id, await graph.articles(id));
}

/** The first of the words that the claim of this id rests on. */
export async function firstEvidence(graph: Graph, id: string): Promise<EvidenceRow> {
  const page = { lower: LOWEST, upper: HIGHEST, limit: 1, descending: true, counted: false, fields: [] };
  const { nodes } = await graph.evidenceOfOwner.part(id, page);
  return present(id, nodes[0] ?? null);
}
