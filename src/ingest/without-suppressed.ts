import type { ContributionInput } from '../generated/cypher/model.ts';
import { nameKey } from '../graph/name-key.ts';
import { groupBy } from '../group-by.ts';
import { type ArticleRows, completeRows, type FactRows } from './complete-rows.ts';

/** What of an article can be suppressed, by id. */
export function factIds({ claims, quotes, positions, mentions }: FactRows): string[] {
  return [claims, quotes, positions, mentions].flatMap((facts) => facts.map(({ id }) => id));
}

/**
 * An article without the facts that are suppressed, and without what only they support:
 * - the evidence of a claim or position, and what only the claim draws;
 * - of a mention the alias that no other mention has; with the last one the entity, unless a claim, quote or position
 *   that is left names it. What rests on the same words stays.
 * What follows of all facts together follows of those that are left.
 *
 * @param ids of what is suppressed, there or elsewhere
 */
export function withoutSuppressed(rows: ArticleRows, ids: ReadonlySet<string>): ArticleRows {
  const suppressed = factIds(rows).filter((id) => ids.has(id));
  if (suppressed.length === 0) return rows;
  const left = <Fact extends { readonly id: string }>(facts: readonly Fact[]) => facts.filter(({ id }) => !ids.has(id));
  const [mentions, quotes] = [left(rows.mentions), left(rows.quotes)];
  const [positions, claims] = [left(rows.positions), left(rows.claims)];
  const owners = new Set([...positions, ...claims].map(({ id }) => id));
  const [namedBefore, named] = [namedIds(rows), namedIds({ mentions, quotes, positions, claims })];
  const [wordsBefore, words] = [wordings(rows.mentions), wordings(mentions)];
  const own = rows.own.filter(({ entityId }) => named.has(entityId) || !namedBefore.has(entityId));
  return completeRows({
    article: rows.article,
    own: own.map((said) => withoutLostAliases(said, wordsBefore(said.entityId), words(said.entityId))),
    mentions,
    quotes,
    positions,
    claims,
    evidence: rows.evidence.filter(({ ownerId }) => owners.has(ownerId)),
    suppressed: [...rows.suppressed, ...suppressed],
  });
}

type Naming = Pick<FactRows, 'mentions' | 'quotes' | 'positions' | 'claims'>;

/** The ids of the entities that facts are of. */
function namedIds({ mentions, quotes, positions, claims }: Naming): ReadonlySet<string | null> {
  return new Set([
    ...mentions.map(({ entityId }) => entityId),
    ...quotes.map(({ speakerId }) => speakerId),
    ...positions.flatMap(({ personId, organizationId, countryId }) => [personId, organizationId, countryId]),
    ...claims.flatMap(({ subjectId, objectId, attributedToId }) => [subjectId, objectId, attributedToId]),
  ]);
}

/** The names under which each entity is mentioned, as names are compared. */
function wordings(mentions: FactRows['mentions']): (entityId: string) => ReadonlySet<string> {
  const ofEach = groupBy(mentions, ({ entityId }) => entityId);
  return (entityId) => new Set(ofEach.get(entityId)?.map(({ text }) => nameKey(text)));
}

/** What an article says of an entity, without the aliases by which it is not mentioned any more. */
function withoutLostAliases(
  said: ContributionInput,
  before: ReadonlySet<string>,
  left: ReadonlySet<string>,
): ContributionInput {
  const isLost = (key: string) => before.has(key) && !left.has(key);
  return { ...said, aliases: said.aliases.filter((alias) => !isLost(nameKey(alias))) };
}
