import type { MemoryGraph, Publisher } from '../graph.ts';
import { articlesOfPublisher } from '../lists.ts';
import { articleView } from './article.ts';
import { listOf } from './list-of.ts';
import type { View } from './view.ts';

export function publisherView(graph: MemoryGraph, { id, name }: Publisher): View {
  return {
    __typename: 'Publisher',
    id,
    name,
    articles: listOf(
      'articles',
      id,
      () => articlesOfPublisher(graph, id),
      (one) => articleView(graph, one),
    ),
  };
}
