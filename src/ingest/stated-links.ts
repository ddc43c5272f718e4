import { HOLDS_OFFICE } from '../graph/link.ts';
import type { ArticleRows } from './complete-rows.ts';
import type { LinkSum } from './fold-links.ts';

/** What an article states of links, one sum a claim, and one an office and its body or country. */
export function statedLinks({ article, claims, positions, evidence }: ArticleRows): LinkSum[] {
  const { byDate, publishedOn } = article;
  const key = publishedOn === null ? null : `${byDate}|${publishedOn}`;
  const source = { oldest: key, newest: key };
  const rested = new Set(evidence.map(({ ownerId }) => ownerId));
  return [
    ...claims.map(({ subjectId, predicate, objectId, polarity }) => {
      const negated = polarity === 'NEGATED' ? 1 : 0;
      return { sourceId: subjectId, relation: predicate, targetId: objectId, count: 1, negated, ...source };
    }),
    ...positions
      .filter(({ id }) => rested.has(id))
      .flatMap(({ personId, organizationId, countryId }) =>
        [organizationId, countryId].flatMap((place) => {
          if (place === null) return [];
          return [{ sourceId: personId, relation: HOLDS_OFFICE, targetId: place, count: 1, negated: 0, ...source }];
        }),
      ),
  ];
}
