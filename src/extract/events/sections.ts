import type { Span } from '../article-graph.ts';
import { type Document, tokenFrom } from '../document.ts';
import { countryByName } from '../lexicons/countries.ts';
import { nameKey } from '../text/spelling.ts';

const TOPIC = /^.{1,60}?\s*:\s+(?=\S)/u;

/** In the headline's topic, in the rest of it, in front of the report, or in which of its sentences, counted from 0. */
export type Section = 'topic' | 'headline' | 'front' | number;

/** Where the headline's topic ends, as in *France : Manuel Valls enfariné à Strasbourg*; its start where it has none. */
export function topicEnd(doc: Document, { start, end }: Span): number {
  const topic = TOPIC.exec(doc.text.slice(start, end))?.[0].length ?? 0;
  return arePair(doc, { start, end: start + topic }) ? start : start + topic;
}

/** *X et Y : la réconciliation*: two who do something together are no topic. */
function arePair({ text, names }: Document, { start, end }: Span): boolean {
  const [one, other, more] = names.filter((name) => name.start >= start && name.end <= end);
  if (one?.start !== start || other === undefined || more !== undefined) return false;
  const isTown = (name: Span) => countryByName(nameKey(text.slice(name.start, name.end))) === null;
  if ([one, other].some((name) => name.type === 'Place' && isTown(name))) return false;
  return /^ et (?:l[ea] |les |l['’])?:\s*$/.test(
    text.slice(one.end, other.start) + text.slice(other.end, end).trimStart(),
  );
}

/** Tells for the start of a token where in the article it stands. */
export function sections(doc: Document): (start: number) => Section {
  const { tokens, sentenceOf } = doc;
  const { headline, lead } = doc.front;
  const topic = headline === null ? 0 : topicEnd(doc, headline);
  const opening = sentenceOf[tokenFrom(tokens, lead.start)] ?? 0;
  return (start) => {
    if (headline !== null && start < headline.end) return start < topic ? 'topic' : 'headline';
    return start < lead.start ? 'front' : (sentenceOf[tokenFrom(tokens, start)] ?? 0) - opening;
  };
}
