import type { Run } from '../cypher-codegen/runtime/statement.ts';
import { entitiesById } from '../generated/cypher/entity.ts';
import { identitiesById } from '../generated/cypher/identity.ts';
import { typeOfId } from './id.ts';

type ById = Awaited<ReturnType<typeof entitiesById>>;

/** Entities by their ids, and by those of organisations that are taken for them; these cost a statement only where they are asked for. */
export async function chosenEntities(run: Run, asked: Parameters<typeof entitiesById>[1]): Promise<ById> {
  const held = await entitiesById(run, asked);
  const others = await chosenIds(
    run,
    asked.ids.filter((id) => !held.has(id)),
  );
  if (others.size === 0) return held;
  const chosen = await entitiesById(run, { ...asked, ids: [...new Set(others.values())] });
  const found = [...others].flatMap(([id, other]): [string, NonNullable<ReturnType<ById['get']>>][] => {
    const row = chosen.get(other);
    return row === undefined ? [] : [[id, row]];
  });
  return new Map([...held, ...found]);
}

/** For which entities organisations are taken, by the ids of these; nothing of all others. */
export async function chosenIds(run: Run, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const bodies = ids.filter((id) => typeOfId(id) === 'Organization');
  if (bodies.length === 0) return new Map();
  const found = await identitiesById(run, { ids: bodies });
  return new Map(found.map(({ id, entityId }) => [id, entityId]));
}
