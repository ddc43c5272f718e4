import { typeOfId } from '../graph/id.ts';
import { lookUpKey } from '../graph/look-up-key.ts';
import { ENTITY_TYPES, type EntityType, type Graph } from '../graph/nodes.ts';
import { ambiguous } from './by-name.ts';
import { clientError } from './errors.ts';
import { checkMeant, type IdAndName } from './ids.ts';

/** Most entities that one condition may name. */
export const MOST_MEANT = 20;

/** An id that no node has: of what has a name that nobody has, or is to be two entities at once. */
const NOBODY = '';

/**
 * The id of the entity that a condition means by its id, by its name, or by both; `null` for no condition.
 *
 * @param type Names and ids are those of this type alone.
 * @throws GraphQLError INVALID_ID, or AMBIGUOUS with the ids
 */
export async function meantId(
  graph: Graph,
  argument: IdAndName,
  id: string | null | undefined,
  name: string | null | undefined,
  type: EntityType | null = null,
): Promise<string | null> {
  if (id != null) checkMeant(id, argument, type === null ? ENTITY_TYPES : [type]);
  const chosen = id == null ? null : await chosenId(graph, id);
  if (name == null) return chosen;
  const named = (await idOfName(graph, argument, name, type)) ?? NOBODY;
  return chosen === null || chosen === named ? named : NOBODY;
}

/** The ids of all that a condition means, by their ids and names, each once; `null` for no condition. @throws as {@link meantId} */
export async function meantIds(
  graph: Graph,
  argument: IdAndName,
  ids: readonly string[] | null | undefined,
  names: readonly string[] | null | undefined,
): Promise<readonly string[] | null> {
  const count = (ids?.length ?? 0) + (names?.length ?? 0);
  if (count > MOST_MEANT) {
    throw clientError(
      'BAD_USER_INPUT',
      `${count} entities were named in one condition. Expected at most ${MOST_MEANT}. Name those that matter most.`,
    );
  }
  for (const id of ids ?? []) checkMeant(id, argument, ENTITY_TYPES);
  const [chosen, named] = await Promise.all([
    Promise.all((ids ?? []).map((id) => chosenId(graph, id))),
    Promise.all((names ?? []).map(async (name) => (await idOfName(graph, argument, name)) ?? NOBODY)),
  ]);
  const all = new Set([...chosen, ...named]);
  return all.size === 0 ? null : [...all].sort();
}

/**
 * The id that one of two arguments gives, by itself or by a name.
 *
 * @throws GraphQLError BAD_USER_INPUT where both or neither are given, NOT_FOUND, AMBIGUOUS
 */
export async function givenId(
  graph: Graph,
  argument: IdAndName,
  id: string | null | undefined,
  name: string | null | undefined,
): Promise<string> {
  if (id != null && name == null) return id;
  if (id != null || name == null) {
    const both = `\`${argument[0]}\` and \`${argument[1]}\``;
    const fault = id == null ? `One of ${both} is needed, and neither was given` : `${both} say the same in two ways`;
    throw clientError('BAD_USER_INPUT', `${fault}. Expected one of the two. Give an id or a name.`);
  }
  const found = await idOfName(graph, argument, name);
  if (found !== null) return found;
  throw clientError(
    'NOT_FOUND',
    `The graph holds nothing called "${name.slice(0, 80)}". Expected a name or an alias that it holds. Look for it with \`search\`.`,
  );
}

/** The id itself, or that of the organisation that another one is taken for. */
export async function chosenId(graph: Graph, id: string): Promise<string> {
  return typeOfId(id) === 'Organization' ? ((await graph.chosenId(id, {})) ?? id) : id;
}

/** `null` where nothing is called so. */
async function idOfName(
  graph: Graph,
  [idArgument, nameArgument]: IdAndName,
  name: string,
  type: EntityType | null = null,
): Promise<string | null> {
  const all = await graph.namedEntities(lookUpKey(name), {});
  const found = type === null ? all : all.filter(({ id }) => typeOfId(id) === type);
  if (found.length > 1) throw ambiguous(name, found, `\`${idArgument}\` in place of \`${nameArgument}\``);
  return found[0]?.id ?? null;
}
