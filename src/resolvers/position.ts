import type { PositionResolvers } from '../generated/graphql.ts';
import { ownedConnection } from './connection.ts';

export const Position: PositionResolvers = {
  allEvidence: ({ id }, args, { graph }) => ownedConnection(graph.evidenceOfOwner, id, args, 'DESC'),
};
