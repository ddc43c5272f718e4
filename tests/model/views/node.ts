import { notHeld } from '../faults.ts';
import type { MemoryGraph } from '../graph.ts';
import { typeOfNode } from '../ids.ts';
import { articleView } from './article.ts';
import { claimView } from './claim.ts';
import { entityView } from './entity.ts';
import { mentionView } from './mention.ts';
import { positionView } from './position.ts';
import { publisherView } from './publisher.ts';
import { quoteView } from './quote.ts';
import type { View } from './view.ts';

/** The node of this id, `null` when the graph does not hold it. @throws GraphQLError INVALID_ID */
export function nodeView(graph: MemoryGraph, id: string): View | null {
  const shown = <Item>(map: ReadonlyMap<string, Item>, view: (graph: MemoryGraph, item: Item) => View) => {
    const item = map.get(id);
    return item === undefined ? null : view(graph, item);
  };
  switch (typeOfNode(id)) {
    case 'Article':
      return shown(graph.articles, articleView);
    case 'Claim':
      return shown(graph.claims, claimView);
    case 'Mention':
      return shown(graph.mentions, mentionView);
    case 'Position':
      return shown(graph.positions, positionView);
    case 'Publisher':
      return shown(graph.publishers, publisherView);
    case 'Quote':
      return shown(graph.quotes, quoteView);
    default:
      return shown(graph.entities, entityView);
  }
}

/** The node of this id. @throws GraphQLError INVALID_ID, NOT_FOUND */
export function presentNodeView(graph: MemoryGraph, id: string): View {
  const view = nodeView(graph, id);
  if (view === null) throw notHeld(id);
  return view;
}
