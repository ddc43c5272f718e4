import { isDeepStrictEqual } from 'node:util';
import { extractGraph } from '../../extract/extract-graph.ts';
import { isOwn, OWN_READER } from '../../extract/reader.ts';
import type { GivenArticle } from '../given-article.ts';
import { type Reading, ReadingError, readReading } from './reading.ts';

/**
 * What an article states: as another reader has found it where it comes with that, else as it is read here. What comes under
 * this program's own name must be what it reads.
 *
 * @throws ArticleError for an article that cannot be read
 * @throws ReadingError for a reading that is not of the form, or not this program's own
 */
export function readingOf(article: GivenArticle): Reading {
  const brought = article.reading == null ? null : readReading(article.reading, article);
  if (brought !== null && !isOwn(brought.reader)) return brought;
  const graph = extractGraph(article.text, article.given);
  if (brought === null || isDeepStrictEqual(brought.graph, graph)) return { reader: OWN_READER, graph };
  throw new ReadingError(
    `$.reader.name: it is that of Newsgraph's own reader, whose version ${OWN_READER.version} finds something else in this ` +
      'text. Expected the name of whoever has found it. Give it another name.',
  );
}
