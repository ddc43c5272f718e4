import type { IdentityInput } from '../generated/cypher/model.ts';
import { acronymKeys, organizationsIn } from './acronyms.ts';
import { type ArticleRows, completeRows } from './complete-rows.ts';

/** Sorts what an article says of an organisation by its acronym behind what others say, so that these name it. */
const BEHIND_OTHERS = '~';

/**
 * An article in which organisations are taken for others. What it states keeps its ids, so that these stay whoever is taken
 * for whom. A claim of an entity about itself is left out.
 *
 * @param others The ids of these others, by those that the article gives.
 */
export function identified(rows: ArticleRows, others: ReadonlyMap<string, string>): ArticleRows {
  const identities = identitiesIn(rows, others);
  if (identities.length === 0) return rows;
  const chosen = new Map(identities.map(({ id, entityId }) => [id, entityId]));
  const idOf = (id: string) => chosen.get(id) ?? id;
  const idOrNone = (id: string | null) => id && idOf(id);
  const own = rows.own.map((said) =>
    chosen.has(said.entityId)
      ? { ...said, entityId: idOf(said.entityId), order: `${BEHIND_OTHERS}${said.order}` }
      : said,
  );
  const claims = rows.claims
    .map((claim) => ({
      ...claim,
      subjectId: idOf(claim.subjectId),
      objectId: idOf(claim.objectId),
      attributedToId: idOrNone(claim.attributedToId),
    }))
    .filter(({ subjectId, objectId }) => subjectId !== objectId);
  const owners = new Set([...rows.positions, ...claims].map(({ id }) => id));
  const complete = completeRows({
    ...rows,
    own: own.toSorted((a, b) => Number(a.order[0] === BEHIND_OTHERS) - Number(b.order[0] === BEHIND_OTHERS)),
    mentions: rows.mentions.map((mention) =>
      chosen.has(mention.entityId)
        ? { ...mention, entityId: idOf(mention.entityId), reason: mention.form === 'NAME' ? 'ACRONYM' : mention.reason }
        : mention,
    ),
    quotes: rows.quotes.map((quote) => ({ ...quote, speakerId: idOrNone(quote.speakerId) })),
    positions: rows.positions.map((one) => ({ ...one, organizationId: idOrNone(one.organizationId) })),
    claims,
    evidence: rows.evidence.filter(({ ownerId }) => owners.has(ownerId)),
  });
  return { ...complete, spellings: rows.spellings, identities };
}

/** What of an article is taken for what. */
function identitiesIn({ article, contributions }: ArticleRows, others: ReadonlyMap<string, string>): IdentityInput[] {
  return organizationsIn(contributions).flatMap(({ id, countryCode, names }) => {
    const entityId = others.get(id);
    const [key] = acronymKeys(names);
    if (entityId === undefined || key === undefined) return [];
    return [{ articleId: article.id, id, key, countryCode, entityId, reason: 'ACRONYM' }];
  });
}
