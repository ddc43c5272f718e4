import { type Article, held, type MemoryGraph } from '../graph.ts';
import { claimsOfArticle, entitiesOfArticle, mentionsOfArticle, quotesOfArticle } from '../lists.ts';
import { claimView } from './claim.ts';
import { entityView } from './entity.ts';
import { listOf } from './list-of.ts';
import { mentionView } from './mention.ts';
import { publisherView } from './publisher.ts';
import { quoteView } from './quote.ts';
import type { View } from './view.ts';

export function articleView(graph: MemoryGraph, article: Article): View {
  const { id, title, text, language, url, publishedOn, publisherId, sha256, bodyStart, bodyEnd, readAt } = article;
  return {
    __typename: 'Article',
    id,
    title,
    text,
    language,
    url,
    publishedOn,
    sha256,
    body: { start: bodyStart, end: bodyEnd },
    readAt,
    reader: readerView(article),
    publisher: () => (publisherId === null ? null : publisherView(graph, held(graph.publishers, publisherId))),
    entities: listOf(
      'entities',
      id,
      () => entitiesOfArticle(graph, id),
      (one) => entityView(graph, one),
    ),
    mentions: listOf(
      'mentions',
      id,
      () => mentionsOfArticle(graph, id),
      (one) => mentionView(graph, one),
    ),
    quotes: listOf(
      'quotes',
      id,
      () => quotesOfArticle(graph, id),
      (one) => quoteView(graph, one),
    ),
    claims: listOf(
      'claims',
      id,
      () => claimsOfArticle(graph, id),
      (one) => claimView(graph, one),
    ),
  };
}

/** Who has read the article in which something stands. */
export function readerViewOf(graph: MemoryGraph, articleId: string) {
  return readerView(held(graph.articles, articleId));
}

function readerView({ readerName: name, reader: version }: Article) {
  return { name, version };
}

export function articleViewOf(graph: MemoryGraph, id: string): View {
  return articleView(graph, held(graph.articles, id));
}
