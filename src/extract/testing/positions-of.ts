import { readReferents } from '../coreference/referents.ts';
import { findPositions } from '../positions/find-positions.ts';
import { documentOf } from './marked.ts';

/** Each position as `person | title | organization | country`. */
export function positionsOf(marked: string): string[] {
  const doc = documentOf(marked);
  const words = (span: { start: number; end: number } | null) =>
    span === null ? '-' : doc.text.slice(span.start, span.end);
  return findPositions(readReferents(doc)).map(
    ({ person, title, organization, countryCode }) =>
      `${words(person)} | ${title} | ${words(organization)} | ${countryCode ?? '-'}`,
  );
}
