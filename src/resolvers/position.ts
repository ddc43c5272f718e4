import type { PositionResolvers } from '../generated/graphql.ts';
import { owned } from './connection.ts';

export const Position: PositionResolvers = {
  allEvidence: owned('evidenceOfOwner', 'DESC', 'id'),
};
