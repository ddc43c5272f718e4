import type { ArticleGraph, Passage } from './article-graph.ts';

/**
 * The graph of a composed text as one of its source: every passage has the offsets and the words that it has there. Names
 * stay composed.
 *
 * @param sourceOf the offset in the source of each code unit of the composed text, and of its end
 */
export function inSource(graph: ArticleGraph, source: string, sourceOf: Int32Array): ArticleGraph {
  const moved = <T extends Passage>(passage: T): T => {
    const [start, end] = [sourceOf[passage.start] ?? 0, sourceOf[passage.end] ?? source.length];
    return { ...passage, start, end, text: source.slice(start, end) };
  };
  const maybeMoved = (passage: Passage | null) => (passage === null ? null : moved(passage));
  const { body } = graph.article;
  return {
    article: {
      ...graph.article,
      text: source,
      body: { start: sourceOf[body.start] ?? 0, end: sourceOf[body.end] ?? source.length },
    },
    entities: graph.entities.map((entity) => ({ ...entity, mentions: entity.mentions.map(moved) })),
    quotes: graph.quotes.map((quote) => ({
      ...moved(quote),
      speaker: maybeMoved(quote.speaker),
      cue: maybeMoved(quote.cue),
    })),
    positions: graph.positions.map((position) => ({ ...position, evidence: position.evidence.map(moved) })),
    claims: graph.claims.map((claim) => ({ ...claim, evidence: claim.evidence.map(moved) })),
  };
}
