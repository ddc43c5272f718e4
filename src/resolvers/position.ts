import type { PositionResolvers } from '../generated/graphql.ts';
import { owned } from './owned.ts';

export const Position: PositionResolvers = {
  allEvidence: owned('evidenceOfOwner', 'DESC', 'id'),
};
