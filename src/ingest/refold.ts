import type { Run } from '../cypher-codegen/runtime/statement.ts';
import { oldestDrawingClaims } from '../generated/cypher/claim.ts';
import {
  contributionsToEntities,
  deleteEntities,
  deleteUnusedNames,
  dropNames,
  eraseRelationships,
  mergeNames,
  writeEntities,
} from '../generated/cypher/entity.ts';
import { mergeLocations, mergeParticipations, redateParticipations } from '../generated/cypher/event.ts';
import type { DrawnInput, PairInput } from '../generated/cypher/model.ts';
import { mergeNationalities } from '../generated/cypher/organization.ts';
import { deleteUnsupportedPositions, titlePositions } from '../generated/cypher/position.ts';
import { deletePublishersWithoutArticles, namePublishers } from '../generated/cypher/publisher.ts';
import { typeOfId } from '../graph/id.ts';
import { drawnRelationships } from './drawn-relationships.ts';
import { nameRows } from './entity-rows.ts';
import { foldEntity } from './fold-entity.ts';
import { refoldLinks } from './store-links.ts';

/** What articles that are gone have supported, together with others or alone. */
export interface Touched {
  readonly entityIds: readonly string[];
  readonly positionIds: readonly string[];
  readonly publisherIds: readonly string[];
  readonly relationships: readonly DrawnInput[];
  readonly pairs: readonly PairInput[];
}

/** How many went, since nothing supports them any more. */
export interface Unsupported {
  readonly entities: number;
  readonly positions: number;
  readonly publishers: number;
}

/** Folds what is shared anew from the articles that are left, in the transaction that has deleted the others. */
export async function refold(run: Run, touched: Touched): Promise<Unsupported> {
  const { positions } = await deleteUnsupportedPositions(run, { ids: touched.positionIds });
  await titlePositions(run, { ids: touched.positionIds });
  await redraw(run, touched.relationships);
  await refoldLinks(run, touched.pairs);
  const entities = await refoldEntities(run, touched.entityIds);
  const { publishers } = await deletePublishersWithoutArticles(run, { ids: touched.publisherIds });
  await namePublishers(run, { ids: touched.publisherIds });
  return { entities, positions, publishers };
}

async function redraw(run: Run, relationships: readonly DrawnInput[]): Promise<void> {
  const drawn = drawnRelationships(await oldestDrawingClaims(run, { relationships }));
  await eraseRelationships(run, { relationships });
  await mergeParticipations(run, drawn);
  await mergeLocations(run, drawn);
  await mergeNationalities(run, drawn);
}

/** @returns how many went */
async function refoldEntities(run: Run, ids: readonly string[]): Promise<number> {
  const said = await contributionsToEntities(run, { ids });
  const entities = [...said.values()].map((contributions) => foldEntity(null, contributions));
  const names = await dropNames(run, { ids });
  const unsupported = ids.filter((id) => !said.has(id));
  await deleteEntities(run, { ids: unsupported });
  await writeEntities(run, { entities });
  await mergeNames(run, { names: entities.flatMap(nameRows) });
  await deleteUnusedNames(run, { keys: names.map(({ key }) => key) });
  await redateParticipations(run, { ids: ids.filter((id) => typeOfId(id) === 'Event') });
  return unsupported.length;
}
