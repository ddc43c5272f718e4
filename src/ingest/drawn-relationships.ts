import type { ClaimInput, LocationInput, NationalityInput, ParticipationInput } from '../generated/cypher/model.ts';
import { typeOfId } from '../graph/id.ts';

/** What is taken of claims that are not negated. */
type Stated = Pick<ClaimInput, 'subjectId' | 'predicate' | 'objectId' | 'role' | 'byDate'>;

/** Relationships between entities that traversals take in one step, each from a claim that states it. */
export interface DrawnRelationships {
  readonly participations: readonly ParticipationInput[];
  /** Places before countries, each in the order of the claims. */
  readonly locations: readonly LocationInput[];
  readonly nationalities: readonly NationalityInput[];
}

/** The relationships that claims draw, none of which is negated. */
export function drawnRelationships(claims: readonly Stated[]): DrawnRelationships {
  const stating = (predicate: string) => claims.filter((claim) => claim.predicate === predicate);
  return {
    participations: stating('PARTICIPATED_IN').map(({ subjectId, objectId, role, byDate }) => {
      return { entityId: subjectId, eventId: objectId, role: role ?? 'ACTOR', order: byDate };
    }),
    locations: stating('LOCATED_IN')
      .filter(({ subjectId }) => typeOfId(subjectId) === 'Event')
      .map(({ subjectId, objectId }) => ({ eventId: subjectId, locationId: objectId }))
      .sort((a, b) => Number(isPlace(b.locationId)) - Number(isPlace(a.locationId))),
    nationalities: stating('BELONGS_TO').map(({ subjectId, objectId }) => {
      return { organizationId: subjectId, countryId: objectId };
    }),
  };
}

/** Whether an id is that of a place, which says more than a country. */
export function isPlace(locationId: string): boolean {
  return typeOfId(locationId) === 'Place';
}
