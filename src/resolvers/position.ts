import type { PositionResolvers } from '../generated/graphql.ts';
import { owned } from './connection.ts';
import { entityAt, firstEvidence, maybeEntityAt } from './neighbors.ts';

export const Position: PositionResolvers = {
  person: ({ person, personId }, _args, { graph }) => person ?? entityAt(graph, personId),
  organization: ({ organization, organizationId }, _args, { graph }) =>
    organization ?? maybeEntityAt(graph, organizationId),
  country: ({ country, countryId }, _args, { graph }) => country ?? maybeEntityAt(graph, countryId),
  evidence: ({ id, evidence }, _args, { graph }) => evidence ?? firstEvidence(graph, id),
  allEvidence: owned((graph) => graph.evidenceOfOwner, 'DESC'),
};
