import type { Run } from '../cypher-codegen/runtime/statement.ts';
import {
  articlesNaming,
  deleteUnusedIdentities,
  identitiesById,
  organizationsNamed,
} from '../generated/cypher/identity.ts';
import { groupBy } from '../group-by.ts';
import { acronymKeys, organizationsIn } from './acronyms.ts';
import type { ArticleRows } from './complete-rows.ts';
import { heedSuppressions } from './heed-suppressions.ts';
import { identified } from './identified.ts';
import { readAgain } from './read-again.ts';
import { removeArticles } from './remove-articles.ts';
import { type Bearer, whoIsWho } from './who-is-who.ts';
import { writeArticles } from './write-articles.ts';

/**
 * Writes articles that are not in the graph, in a transaction that has locked it, and settles who is who by them and by
 * those that are gone: other articles in which an organisation is another one now are read again and written anew with them.
 *
 * @param articles without what is suppressed
 * @param gone names of organisations in articles that were removed
 * @param except ids of facts that are to come back, though they are suppressed
 */
export async function settle(
  run: Run,
  articles: readonly ArticleRows[],
  gone: readonly string[],
  except: readonly string[] = [],
): Promise<void> {
  const coming = [...articles];
  const words = new Set([...acronymKeys(gone), ...articles.flatMap(acronymsOf)]);
  for (;;) {
    const { others, moved } = await identities(run, [...words], coming);
    if (moved.length === 0) return write(run, coming, others);
    const ids = (await articlesNaming(run, { ids: moved })).map(({ id }) => id);
    if (ids.length === 0) {
      await deleteUnusedIdentities(run, { ids: moved }); // left by somebody else: no article names them
      return write(run, coming, (await identities(run, [...words], coming)).others);
    }
    const again = await heedSuppressions(run, await readAgain(run, ids, unreadable), except);
    const removed = await removeArticles(run, ids);
    coming.push(...again);
    for (const key of [...acronymKeys(removed.words), ...again.flatMap(acronymsOf)]) words.add(key);
  }
}

async function write(run: Run, articles: readonly ArticleRows[], others: ReadonlyMap<string, string>): Promise<void> {
  if (articles.length === 0) return;
  await writeArticles(
    run,
    articles.map((rows) => identified(rows, others)),
  );
}

/** Articles as the graph would hold them by who is who now. */
export async function asSettled(run: Run, articles: readonly ArticleRows[]): Promise<readonly ArticleRows[]> {
  const ids = articles.flatMap(({ contributions }) =>
    organizationsIn(contributions).flatMap(({ id, names }) => (acronymKeys(names).length === 0 ? [] : [id])),
  );
  if (ids.length === 0) return articles;
  const found = await identitiesById(run, { ids: [...new Set(ids)] });
  const others = new Map(found.map(({ id, entityId }) => [id, entityId]));
  return articles.map((rows) => identified(rows, others));
}

/**
 * Which organisations are others, by the graph and by articles that come to it, and which of those in the graph are taken
 * otherwise there.
 *
 * @param keys of the names in question
 */
export async function identities(
  run: Run,
  keys: readonly string[],
  coming: readonly ArticleRows[] = [],
): Promise<{ readonly others: ReadonlyMap<string, string>; readonly moved: readonly string[] }> {
  if (keys.length === 0) return { others: new Map(), moved: [] };
  const held = groupBy(await organizationsNamed(run, { keys }), ({ key }) => key);
  const come = groupBy(coming.flatMap(bearersIn), ({ key }) => key);
  const others = new Map<string, string>();
  const moved: string[] = [];
  for (const key of keys) {
    const there = held.get(key) ?? [];
    const takenFor = new Set(there.map((one) => one.takenFor));
    const bearers = there.filter(({ id, isSpelled }) => isSpelled || !takenFor.has(id)); // else only those taken for it bear it
    const settled = whoIsWho(key, [...bearers, ...(come.get(key) ?? [])]);
    for (const [id, other] of settled) others.set(id, other);
    moved.push(...there.filter((one) => (settled.get(one.id) ?? null) !== one.takenFor).map(({ id }) => id));
  }
  return { others, moved };
}

function acronymsOf({ contributions }: ArticleRows): readonly string[] {
  return acronymKeys(organizationsIn(contributions).flatMap(({ names }) => names));
}

function bearersIn({ contributions, spellings }: ArticleRows): readonly (Bearer & { readonly key: string })[] {
  const spelled = new Map(spellings.map(({ organizationId, keys }) => [organizationId, keys]));
  return organizationsIn(contributions).flatMap((one) =>
    acronymKeys(one.names).map((key) => ({ ...one, key, isSpelled: spelled.get(one.id)?.includes(key) ?? false })),
  );
}

function unreadable(id: string, reason: string): never {
  throw new Error(
    `${id} names an organisation that is another one now, and cannot be read any more: ${reason} Expected an article that can.`,
  );
}
