import type { MemoryGraph, Quote } from '../graph.ts';
import { entitiesOfQuote } from '../lists.ts';
import { articleViewOf, readerViewOf } from './article.ts';
import { entityView, entityViewOf } from './entity.ts';
import { passageView } from './evidence.ts';
import type { View } from './view.ts';

export function quoteView(graph: MemoryGraph, quote: Quote): View {
  const { id, text, speakerId, speakerLabel, verb, articleId } = quote;
  return {
    __typename: 'Quote',
    id,
    text,
    speakerLabel,
    verb,
    speaker: () => (speakerId === null ? null : entityViewOf(graph, speakerId)),
    evidence: () => passageView(graph, quote),
    article: () => articleViewOf(graph, articleId),
    reader: () => readerViewOf(graph, articleId),
    mentions: () => entitiesOfQuote(graph, quote).map((one) => entityView(graph, one)),
  };
}
