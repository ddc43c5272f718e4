import { isOwn, type Reader } from '../../extract/reader.ts';
import type { ArticleInput } from '../../generated/cypher/model.ts';

/** What a graph holds of an article's reading. */
export type HeldReading = Pick<ArticleInput, 'readerName' | 'reader' | 'reading'>;

/** What becomes of a reading that comes: two of one version that differ are a fault of who made them. */
export type Became = 'replaced' | 'already there' | 'outranked' | 'contradicted';

/**
 * Which of two readings of one article counts, in whatever order they come: that of another reader before Newsgraph's own;
 * of two of one reader that of the higher version; of two other readers that of the name which is first by its UTF-16 code
 * units.
 *
 * @returns what becomes of the one that comes to the one that is held
 */
export function countingReading(held: HeldReading, coming: HeldReading): Became {
  const [one, other] = [readerOf(held), readerOf(coming)];
  if (one.name !== other.name) return goesBefore(other.name, one.name) ? 'replaced' : byOwn(other);
  if (isOwn(one)) return 'already there'; // which rereading brings to its newest version
  if (one.version !== other.version) return other.version > one.version ? 'replaced' : 'outranked';
  return held.reading === coming.reading ? 'already there' : 'contradicted';
}

function readerOf({ readerName: name, reader: version }: HeldReading): Reader {
  return { name, version };
}

function goesBefore(name: string, other: string): boolean {
  return isOwn({ name }) === isOwn({ name: other }) ? name < other : isOwn({ name: other });
}

/** Who gives the article alone has nothing to say of how it is read. */
function byOwn(reader: Reader): Became {
  return isOwn(reader) ? 'already there' : 'outranked';
}
