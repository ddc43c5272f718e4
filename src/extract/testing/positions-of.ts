import { findPositions } from '../positions/find-positions.ts';
import { contextOf } from './marked.ts';

/** Each position as `person | title | organization | country`. */
export function positionsOf(marked: string): string[] {
  const context = contextOf(marked);
  const words = (span: { start: number; end: number } | null) =>
    span === null ? '-' : context.article.text.slice(span.start, span.end);
  return findPositions(context).map(
    ({ person, title, organization, countryCode }) =>
      `${words(person)} | ${title} | ${words(organization)} | ${countryCode ?? '-'}`,
  );
}
