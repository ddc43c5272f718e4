// Written by `npm run codegen` from the statements and the model in cypher/. Do not edit.
import { list, rows, statement } from './model.ts';

/** Claims by their ids. */
export const claimsById = statement({
  name: 'claim/claims-by-id',
  mode: 'READ',
  parameters: { ids: 'LIST<STRING!>!', /** properties that are asked of the nodes and, by path, of their neighbours */ selected: 'MAP!' },
  row: { id: 'STRING!', node: 'ClaimRow!' },
  rows: 'keyedOne id',
  text: `UNWIND $given.ids AS id
MATCH (claim:Claim {id: id})
RETURN
  id,
  ${rows.ClaimRow.selected('claim')} AS node`,
});

/** How many claims meet the conditions. */
export const countClaims = statement({
  name: 'claim/count-claims',
  mode: 'READ',
  parameters: { filter: 'ClaimFilterInput!' },
  row: { total: 'INTEGER!' },
  rows: 'one',
  text: `WITH CASE
  WHEN $given.filter.subjectId IS NOT NULL THEN 'subjectId'
  WHEN $given.filter.objectId IS NOT NULL THEN 'objectId'
  WHEN $given.filter.speakerId IS NOT NULL THEN 'speakerId'
  WHEN $given.filter.publisherId IS NOT NULL THEN 'publisherId'
  WHEN $given.filter.predicate IS NOT NULL THEN 'predicate'
  ELSE 'none'
END AS by, coalesce($given.filter.lower, '') AS lower, coalesce($given.filter.upper, '~') AS upper
CALL (by, lower, upper) {
  MATCH (claim:Claim)
  USING INDEX claim:Claim(subjectId, byDate)
  WHERE claim.subjectId = CASE WHEN by = 'subjectId' THEN $given.filter.subjectId END AND claim.byDate > lower AND claim.byDate < upper
  RETURN claim

  UNION ALL

  MATCH (claim:Claim)
  USING INDEX claim:Claim(objectId, byDate)
  WHERE claim.objectId = CASE WHEN by = 'objectId' THEN $given.filter.objectId END AND claim.byDate > lower AND claim.byDate < upper
  RETURN claim

  UNION ALL

  MATCH (claim:Claim)
  USING INDEX claim:Claim(attributedToId, byDate)
  WHERE claim.attributedToId = CASE WHEN by = 'speakerId' THEN $given.filter.speakerId END AND claim.byDate > lower AND claim.byDate < upper
  RETURN claim

  UNION ALL

  MATCH (article:Article)
  USING INDEX article:Article(publisherId, byDate)
  WHERE article.publisherId = CASE WHEN by = 'publisherId' THEN $given.filter.publisherId END AND article.byDate > lower AND article.byDate < upper
  MATCH (claim:Claim)
  USING INDEX claim:Claim(articleId, byDate)
  WHERE claim.articleId = article.id AND claim.byDate > lower AND claim.byDate < upper
  RETURN claim

  UNION ALL

  MATCH (claim:Claim)
  USING INDEX claim:Claim(predicate, byDate)
  WHERE claim.predicate = CASE WHEN by = 'predicate' THEN $given.filter.predicate END AND claim.byDate > lower AND claim.byDate < upper
  RETURN claim

  UNION ALL

  MATCH (claim:Claim)
  USING INDEX claim:Claim(byDate)
  WHERE claim.byDate > CASE WHEN by = 'none' THEN lower END AND claim.byDate < upper
  RETURN claim
}
WITH by, claim
WHERE ($given.filter.predicate IS NULL OR claim.predicate = $given.filter.predicate)
  AND ($given.filter.subjectId IS NULL OR claim.subjectId = $given.filter.subjectId)
  AND ($given.filter.objectId IS NULL OR claim.objectId = $given.filter.objectId)
  AND ($given.filter.speakerId IS NULL OR claim.attributedToId = $given.filter.speakerId)
  AND ($given.filter.publisherId IS NULL OR by = 'publisherId' OR EXISTS { (claim)-[:IN]->(:Article {publisherId: $given.filter.publisherId}) })
  AND ($given.filter.from IS NULL OR claim.byDate >= $given.filter.from OR EXISTS { MATCH (claim)-[:IN]->(a:Article) WHERE a.latest >= $given.filter.from })
RETURN count(claim) AS total`,
});

/** Claims of an article. */
export const createClaims = statement({
  name: 'claim/create-claims',
  mode: 'WRITE',
  parameters: { claims: 'LIST<ClaimInput!>!' },
  row: {},
  rows: 'none',
  text: `UNWIND $given.claims AS row
MATCH (article:Article {id: row.articleId})
MATCH (subject:Entity {id: row.subjectId})
MATCH (object:Entity {id: row.objectId})
OPTIONAL MATCH (speaker:Entity {id: row.attributedToId})
CREATE (claim:Claim {
  id: row.id, predicate: row.predicate, polarity: row.polarity, basis: row.basis, role: row.role,
  date: row.date, subjectId: row.subjectId, objectId: row.objectId, attributedToId:
  row.attributedToId, articleId: row.articleId, byDate: row.byDate
})
CREATE (claim)-[:IN]->(article)
CREATE (claim)-[:SUBJECT]->(subject)
CREATE (claim)-[:OBJECT]->(object)
FOREACH (_ IN CASE WHEN speaker IS NULL THEN [] ELSE [1] END | CREATE (claim)-[:ATTRIBUTED_TO]->(speaker))`,
});

/** Claims that meet the conditions, by the date of their article. */
export const listClaims = list({
  name: 'claim/list-claims',
  order: 'DESC',
  parameters: { filter: 'ClaimFilterInput!', page: 'PageInput!', selected: 'MAP!' },
  row: { total: 'INTEGER', cursors: 'LIST<STRING!>!', nodes: 'LIST<ClaimRow!>!' },
  rows: 'one',
  text: ({ DESC }) => `WITH
  CASE WHEN $given.page.counted THEN COUNT { MATCH (:Claim) } END AS total,
  CASE
    WHEN $given.filter.subjectId IS NOT NULL THEN 'subjectId'
    WHEN $given.filter.objectId IS NOT NULL THEN 'objectId'
    WHEN $given.filter.speakerId IS NOT NULL THEN 'speakerId'
    WHEN $given.filter.publisherId IS NOT NULL THEN 'publisherId'
    WHEN $given.filter.predicate IS NOT NULL THEN 'predicate'
    ELSE 'none'
  END AS by,
  CASE WHEN $given.filter.lower > $given.page.lower THEN $given.filter.lower ELSE $given.page.lower END AS lower,
  CASE WHEN $given.filter.upper < $given.page.upper THEN $given.filter.upper ELSE $given.page.upper END AS upper
OPTIONAL CALL (by, lower, upper) {
  CALL (by, lower, upper) {
    WITH CASE WHEN by = 'subjectId' THEN $given.filter.subjectId END AS seek, lower, upper
    MATCH (claim:Claim)
    USING INDEX SEEK claim:Claim(subjectId, byDate)
    WHERE claim.subjectId = seek AND claim.byDate > lower AND claim.byDate < upper
    RETURN claim, claim.byDate AS cursor
    ORDER BY claim.subjectId${DESC}, claim.byDate${DESC}

    UNION ALL

    WITH CASE WHEN by = 'objectId' THEN $given.filter.objectId END AS seek, lower, upper
    MATCH (claim:Claim)
    USING INDEX SEEK claim:Claim(objectId, byDate)
    WHERE claim.objectId = seek AND claim.byDate > lower AND claim.byDate < upper
    RETURN claim, claim.byDate AS cursor
    ORDER BY claim.objectId${DESC}, claim.byDate${DESC}

    UNION ALL

    WITH CASE WHEN by = 'speakerId' THEN $given.filter.speakerId END AS seek, lower, upper
    MATCH (claim:Claim)
    USING INDEX SEEK claim:Claim(attributedToId, byDate)
    WHERE claim.attributedToId = seek AND claim.byDate > lower AND claim.byDate < upper
    RETURN claim, claim.byDate AS cursor
    ORDER BY claim.attributedToId${DESC}, claim.byDate${DESC}

    UNION ALL

    WITH
      CASE WHEN by = 'publisherId' THEN $given.filter.publisherId END AS seek,
      coalesce(split(lower, '|')[0] + '|' + split(lower, '|')[1], lower) AS least,
      lower,
      upper
    MATCH (article:Article)
    USING INDEX SEEK article:Article(publisherId, byDate)
    WHERE article.publisherId = seek AND article.byDate >= least AND article.byDate < upper
    WITH article, lower, upper
    ORDER BY article.publisherId${DESC}, article.byDate${DESC}
    CALL (article, lower, upper) {
      MATCH (claim:Claim)
      USING INDEX SEEK claim:Claim(articleId, byDate)
      WHERE claim.articleId = article.id AND claim.byDate > lower AND claim.byDate < upper
      RETURN claim, claim.byDate AS cursor
      ORDER BY claim.articleId${DESC}, claim.byDate${DESC}
    }
    RETURN claim, cursor

    UNION ALL

    WITH CASE WHEN by = 'predicate' THEN $given.filter.predicate END AS seek, lower, upper
    MATCH (claim:Claim)
    USING INDEX SEEK claim:Claim(predicate, byDate)
    WHERE claim.predicate = seek AND claim.byDate > lower AND claim.byDate < upper
    RETURN claim, claim.byDate AS cursor
    ORDER BY claim.predicate${DESC}, claim.byDate${DESC}

    UNION ALL

    MATCH (claim:Claim)
    USING INDEX claim:Claim(byDate)
    WHERE claim.byDate > CASE WHEN by = 'none' THEN lower END AND claim.byDate < upper
    RETURN claim, claim.byDate AS cursor
    ORDER BY claim.byDate${DESC}
  }
  WITH by, claim, cursor
  WHERE ($given.filter.predicate IS NULL OR claim.predicate = $given.filter.predicate)
    AND ($given.filter.subjectId IS NULL OR claim.subjectId = $given.filter.subjectId)
    AND ($given.filter.objectId IS NULL OR claim.objectId = $given.filter.objectId)
    AND ($given.filter.speakerId IS NULL OR claim.attributedToId = $given.filter.speakerId)
    AND ($given.filter.publisherId IS NULL OR by = 'publisherId' OR EXISTS { (claim)-[:IN]->(:Article {publisherId: $given.filter.publisherId}) })
    AND ($given.filter.from IS NULL OR claim.byDate >= $given.filter.from OR EXISTS { MATCH (claim)-[:IN]->(a:Article) WHERE a.latest >= $given.filter.from })
  RETURN claim, cursor
  LIMIT $given.page.limit
}
RETURN total, collect(CASE WHEN $given.page.cursors THEN cursor END) AS cursors, collect(CASE WHEN claim IS NOT NULL THEN ${rows.ClaimRow.selected('claim')} END) AS nodes`,
});
