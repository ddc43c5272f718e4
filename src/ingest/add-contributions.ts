import { isDeepStrictEqual } from 'node:util';
import type { Run } from '../cypher-codegen/runtime/statement.ts';
import { createContributions, entityStates, mergeNames, writeEntities } from '../generated/cypher/entity.ts';
import { redateParticipations } from '../generated/cypher/event.ts';
import type { ContributionInput, EntityInput } from '../generated/cypher/model.ts';
import { groupBy } from '../group-by.ts';
import { entityRow, nameRows } from './entity-rows.ts';
import { foldEntity } from './fold-entity.ts';

/** Adds what new articles say of entities, in the transaction that has made the articles and has locked the graph. */
export async function addContributions(run: Run, contributions: readonly ContributionInput[]): Promise<void> {
  const changes = await changesBy(run, contributions);
  await writeEntities(run, { entities: changes.map(({ after }) => after) });
  await createContributions(run, { contributions });
  await mergeNames(run, { names: changes.flatMap(newNames) });
  await redateParticipations(run, { ids: changes.filter(isRedated).map(({ after }) => after.id) });
}

/** An entity as the graph holds it, and as it is with what is added. */
interface Change {
  readonly before: EntityInput | null;
  readonly after: EntityInput;
}

/** The entities that contributions change. */
async function changesBy(run: Run, contributions: readonly ContributionInput[]): Promise<readonly Change[]> {
  const ofEach = groupBy(contributions, ({ entityId }) => entityId);
  const states = await entityStates(run, { ids: [...ofEach.keys()] });
  return [...ofEach].flatMap(([id, added]): Change[] => {
    const state = states.get(id) ?? null;
    const after = foldEntity(state, added);
    const before = state && entityRow({ ...state, id, type: after.type });
    return isDeepStrictEqual(before, after) ? [] : [{ before, after }];
  });
}

function newNames({ before, after }: Change) {
  const known = new Set(before && nameRows(before).map(({ key }) => key));
  return nameRows(after).filter(({ key }) => !known.has(key));
}

function isRedated({ before, after }: Change): boolean {
  return before !== null && before.byDate !== after.byDate;
}
