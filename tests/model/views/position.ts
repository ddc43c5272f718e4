import type { MemoryGraph, Position } from '../graph.ts';
import { entityViewOf } from './entity.ts';
import { evidenceFields } from './evidence.ts';
import type { View } from './view.ts';

export function positionView(graph: MemoryGraph, position: Position): View {
  const { id, title, personId, organizationId, countryId } = position;
  return {
    __typename: 'Position',
    id,
    title,
    person: () => entityViewOf(graph, personId),
    organization: () => (organizationId === null ? null : entityViewOf(graph, organizationId)),
    country: () => (countryId === null ? null : entityViewOf(graph, countryId)),
    ...evidenceFields(graph, id),
  };
}
