import type { MemoryGraph, Mention } from '../graph.ts';
import { articleViewOf, readerViewOf } from './article.ts';
import { entityViewOf } from './entity.ts';
import type { View } from './view.ts';

export function mentionView(graph: MemoryGraph, mention: Mention): View {
  const { id, text, start, end, form, reason, entityId, articleId } = mention;
  return {
    __typename: 'Mention',
    id,
    text,
    start,
    end,
    form,
    reason,
    entity: () => entityViewOf(graph, entityId),
    article: () => articleViewOf(graph, articleId),
    reader: () => readerViewOf(graph, articleId),
  };
}
