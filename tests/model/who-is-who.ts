import { knownOrganization } from '../../src/extract/lexicons/known-organizations.ts';
import type { ContributionInput } from '../../src/generated/cypher/model.ts';
import { makeId } from '../../src/graph/id.ts';
import { nameKey } from '../../src/graph/name-key.ts';
import { type ArticleRows, completeRows } from '../../src/ingest/complete-rows.ts';
import { isAnothers } from '../../src/ingest/famous-acronyms.ts';

/**
 * Articles as they are together: an organisation that has its id of an acronym alone is that one whose name has these
 * initials, where nothing else in any article bears the acronym. All articles are looked at for each of them, where the
 * program looks at those that came or went.
 */
export function whoIsWho(articles: readonly ArticleRows[]): ArticleRows[] {
  const said = articles.flatMap(({ contributions }) => contributions.filter(({ type }) => type === 'Organization'));
  const chosen = new Map<string, string>();
  for (const one of said) {
    const other = otherOf(one, said);
    if (other !== null) chosen.set(one.entityId, other);
  }
  return articles.map((rows) => [...chosen].reduce(replaced, rows));
}

const keysOf = ({ nameFr, nameEn, aliases }: ContributionInput) => [nameFr, nameEn ?? nameFr, ...aliases].map(nameKey);

function otherOf(one: ContributionInput, said: readonly ContributionInput[]): string | null {
  const key = nameKey(one.nameFr);
  if (!/^[a-z0-9&.]{2,10}$/.test(key) || knownOrganization(key) !== null) return null;
  const bearing = said.filter((any) => keysOf(any).includes(key));
  const acronyms = bearing.filter(({ entityId, countryCode }) => entityId === makeId('Organization', key, countryCode));
  const bodies = bearing.filter((any) => !acronyms.includes(any));
  const [body] = bodies;
  if (body === undefined || bodies.some(({ entityId }) => entityId !== body.entityId)) return null;
  const letters = nameKey(body.nameFr)
    .replace(/\b(de|des|du|la|le|les|et|pour|a|au|aux|en|d|l|sur|the|of|and)\b/g, '')
    .replace(/[^a-z]*([a-z])[a-z]*/g, '$1');
  const isSpelled = letters === key.replaceAll('.', '') && !isAnothers(key, body.nameFr);
  const isAlone = said
    .filter(({ entityId }) => acronyms.some((any) => any.entityId === entityId))
    .every(({ nameFr, nameEn, aliases }) =>
      [nameFr, nameEn ?? nameFr, ...aliases].every((other) => nameKey(other) === key && other === other.toUpperCase()),
    );
  const isThere =
    one.countryCode === body.countryCode &&
    acronyms.every(({ countryCode }) => countryCode === null || countryCode === body.countryCode);
  return isSpelled && isAlone && isThere ? body.entityId : null;
}

/** An article with one id for another wherever it stands. */
function replaced(rows: ArticleRows, [id, other]: readonly [string, string]): ArticleRows {
  const said = rows.contributions.find(({ entityId }) => entityId === id);
  if (said === undefined) return rows;
  const { own, mentions, ...all } = rows;
  const facts: typeof all = JSON.parse(JSON.stringify(all).replaceAll(id, other));
  const claims = facts.claims.filter(({ subjectId, objectId }) => subjectId !== objectId);
  const lost = new Set(facts.claims.flatMap((claim) => (claims.includes(claim) ? [] : [claim.id])));
  const [before, behind] = [
    own.filter(({ entityId }) => entityId !== id),
    own.filter(({ entityId }) => entityId === id),
  ];
  const { countryCode, articleId } = said;
  return {
    ...completeRows({
      ...facts,
      own: [...before, ...behind.map((one) => ({ ...one, entityId: other, order: `~${one.order}` }))],
      mentions: mentions.map((one) => {
        if (one.entityId !== id) return one;
        return { ...one, entityId: other, reason: one.form === 'NAME' ? 'ACRONYM' : one.reason };
      }),
      claims,
      evidence: facts.evidence.filter(({ ownerId }) => !lost.has(ownerId)),
    }),
    spellings: rows.spellings,
    identities: [
      ...rows.identities,
      { id, key: nameKey(said.nameFr), countryCode, articleId, entityId: other, reason: 'ACRONYM' },
    ],
  };
}
