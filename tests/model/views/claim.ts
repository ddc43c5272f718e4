import type { Claim, MemoryGraph } from '../graph.ts';
import { articleViewOf, readerViewOf } from './article.ts';
import { entityViewOf } from './entity.ts';
import { evidenceFields } from './evidence.ts';
import type { View } from './view.ts';

export function claimView(graph: MemoryGraph, claim: Claim): View {
  const { id, predicate, polarity, basis, role, date, subjectId, objectId, attributedToId, articleId } = claim;
  return {
    __typename: 'Claim',
    id,
    predicate,
    polarity,
    basis,
    role,
    date,
    subject: () => entityViewOf(graph, subjectId),
    object: () => entityViewOf(graph, objectId),
    attributedTo: () => (attributedToId === null ? null : entityViewOf(graph, attributedToId)),
    article: () => articleViewOf(graph, articleId),
    reader: () => readerViewOf(graph, articleId),
    ...evidenceFields(graph, id),
  };
}
