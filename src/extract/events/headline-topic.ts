import type { Span } from '../article-graph.ts';

const TOPIC = /^.{1,60}?\s*:\s+(?=\S)/u;

/** Where the headline's topic ends, as in *France : Manuel Valls enfariné à Strasbourg*; its start where it has none. */
export function topicEnd(text: string, { start, end }: Span): number {
  return start + (TOPIC.exec(text.slice(start, end))?.[0].length ?? 0);
}
