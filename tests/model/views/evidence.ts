import type { Evidence, MemoryGraph } from '../graph.ts';
import { evidenceOfOwner } from '../lists.ts';
import { articleViewOf, readerViewOf } from './article.ts';
import { listOf } from './list-of.ts';
import type { View } from './view.ts';

/** Words of an article; a quote is its own evidence. */
export function passageView(
  graph: MemoryGraph,
  { text, start, end, articleId }: Pick<Evidence, 'text' | 'start' | 'end' | 'articleId'>,
): View {
  return {
    __typename: 'Evidence',
    text,
    start,
    end,
    article: () => articleViewOf(graph, articleId),
    reader: () => readerViewOf(graph, articleId),
  };
}

/** What a claim or a position rests on: the first of its evidence, and all of it. */
export function evidenceFields(graph: MemoryGraph, ownerId: string) {
  const all = () => evidenceOfOwner(graph, ownerId);
  const view = (one: Evidence) => passageView(graph, one);
  return {
    evidence: () => all().slice(0, 1).map(view)[0],
    allEvidence: listOf('evidence', ownerId, all, view),
  };
}
