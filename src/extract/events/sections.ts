import type { Span } from '../article-graph.ts';
import { type Document, tokenFrom } from '../document.ts';

const TOPIC = /^.{1,60}?\s*:\s+(?=\S)/u;

/** In the headline's topic, in the rest of it, in front of the report, or in which of its sentences, counted from 0. */
export type Section = 'topic' | 'headline' | 'front' | number;

/** Where the headline's topic ends, as in *France : Manuel Valls enfariné à Strasbourg*; its start where it has none. */
export function topicEnd(text: string, { start, end }: Span): number {
  return start + (TOPIC.exec(text.slice(start, end))?.[0].length ?? 0);
}

/** Tells for the start of a token where in the article it stands. */
export function sections({ text, tokens, sentenceOf, front }: Document): (start: number) => Section {
  const { headline, lead } = front;
  const topic = headline === null ? 0 : topicEnd(text, headline);
  const opening = sentenceOf[tokenFrom(tokens, lead.start)] ?? 0;
  return (start) => {
    if (headline !== null && start < headline.end) return start < topic ? 'topic' : 'headline';
    return start < lead.start ? 'front' : (sentenceOf[tokenFrom(tokens, start)] ?? 0) - opening;
  };
}
