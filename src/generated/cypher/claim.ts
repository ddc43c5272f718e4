// Written by `npm run codegen` from the statements and the model in cypher/. Do not edit.
import { listOfAll, rows, statement } from './model.ts';

/** How many claims each entity is the subject or the object of, by predicate. */
export const claimCountsOfEntity = statement({
  name: 'claim/claim-counts-of-entity',
  mode: 'READ',
  parameters: { ids: 'LIST<STRING!>!', predicates: 'LIST<STRING!>!' },
  row: { ownerId: 'STRING!', /** the predicate */ value: 'STRING!', count: 'INTEGER!' },
  rows: 'keyed ownerId',
  text: `UNWIND $given.ids AS id
UNWIND $given.predicates AS predicate
WITH id, predicate, COUNT {
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(subjectId, predicate, byDate)
  WHERE claim.subjectId = id AND claim.predicate = predicate AND claim.byDate > ''
} + COUNT {
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(objectId, predicate, byDate)
  WHERE claim.objectId = id AND claim.predicate = predicate AND claim.byDate > ''
} AS count
WHERE count > 0
RETURN id AS ownerId, predicate AS value, count
ORDER BY ownerId, count DESC, value`,
});

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

/** The claims of articles that draw a relationship between entities. */
export const drawingClaims = statement({
  name: 'claim/drawing-claims',
  mode: 'READ',
  parameters: { articleIds: 'LIST<STRING!>!' },
  row: { subjectId: 'STRING!', predicate: 'STRING!', objectId: 'STRING!' },
  rows: 'many',
  text: `UNWIND $given.articleIds AS articleId
MATCH (claim:Claim)
WHERE claim.articleId = articleId AND claim.byDate > ''
WITH claim
WHERE claim.polarity = 'AFFIRMED' AND claim.predicate IN ['PARTICIPATED_IN', 'LOCATED_IN', 'BELONGS_TO']
RETURN DISTINCT claim.subjectId AS subjectId, claim.predicate AS predicate, claim.objectId AS objectId`,
});

/** Claims that meet the conditions, by the date of their article. Of several conditions that one is read by which the fewest meet. */
export const listClaims = listOfAll({
  name: 'claim/list-claims',
  order: 'DESC',
  counts: 'predicate',
  parameters: { filter: 'ClaimFilterInput!', page: 'PageInput!', selected: 'MAP!' },
  row: { total: 'INTEGER', cursors: 'LIST<STRING!>!', nodes: 'LIST<ClaimRow!>!' },
  rows: 'one',
  text: ({ DESC, paged, counted }) => `CALL () {
  UNWIND [
    ['subject', $given.filter.subjectId], ['object', $given.filter.objectId],
    ['speaker', $given.filter.speakerId], ['publisher', $given.filter.publisherId]
  ] AS way
  OPTIONAL MATCH (owner:Entity|Publisher {id: way[1]})
  WITH way, owner
  WHERE way[1] IS NOT NULL
  RETURN min([coalesce(CASE way[0]
    WHEN 'subject' THEN COUNT { (owner)<-[:SUBJECT]-() }
    WHEN 'object' THEN COUNT { (owner)<-[:OBJECT]-() }
    WHEN 'speaker' THEN COUNT { (owner)<-[:ATTRIBUTED_TO]-() }
    ELSE COUNT { (owner)<-[:PUBLISHED_BY]-() }
  END, 0), way[0], way[1]]) AS rarest
}
WITH
  CASE WHEN $given.page.counted THEN COUNT { MATCH (:Claim) } END AS total,
  rarest[1] AS by,
  rarest[2] AS id,
  CASE WHEN $given.filter.lower > $given.page.lower THEN $given.filter.lower ELSE $given.page.lower END AS lower,
  CASE WHEN $given.filter.upper < $given.page.upper THEN $given.filter.upper ELSE $given.page.upper END AS upper
OPTIONAL CALL (by, id, lower, upper) {
  UNWIND CASE WHEN by IN ['speaker', 'publisher'] THEN ['any'] ELSE coalesce($given.filter.predicates, ['any']) END AS predicate
  CALL (by, id, lower, upper, predicate) {
    CALL (by, id, lower, upper, predicate) {
      WITH CASE WHEN by = 'subject' AND predicate = 'any' THEN id END AS seek, lower, upper
      MATCH (claim:Claim)
      USING INDEX SEEK claim:Claim(subjectId, byDate)
      WHERE claim.subjectId = seek AND claim.byDate > lower AND claim.byDate < upper
      RETURN claim, claim.byDate AS cursor
      ${paged(`ORDER BY claim.subjectId${DESC}, claim.byDate${DESC}`)}

      UNION ALL

      WITH CASE WHEN by = 'subject' THEN id END AS seek, predicate, lower, upper
      MATCH (claim:Claim)
      USING INDEX SEEK claim:Claim(subjectId, predicate, byDate)
      WHERE claim.subjectId = seek AND claim.predicate = predicate AND claim.byDate > lower AND claim.byDate < upper
      RETURN claim, claim.byDate AS cursor
      ${paged(`ORDER BY claim.subjectId${DESC}, claim.predicate${DESC}, claim.byDate${DESC}`)}

      UNION ALL

      WITH CASE WHEN by = 'object' AND predicate = 'any' THEN id END AS seek, lower, upper
      MATCH (claim:Claim)
      USING INDEX SEEK claim:Claim(objectId, byDate)
      WHERE claim.objectId = seek AND claim.byDate > lower AND claim.byDate < upper
      RETURN claim, claim.byDate AS cursor
      ${paged(`ORDER BY claim.objectId${DESC}, claim.byDate${DESC}`)}

      UNION ALL

      WITH CASE WHEN by = 'object' THEN id END AS seek, predicate, lower, upper
      MATCH (claim:Claim)
      USING INDEX SEEK claim:Claim(objectId, predicate, byDate)
      WHERE claim.objectId = seek AND claim.predicate = predicate AND claim.byDate > lower AND claim.byDate < upper
      RETURN claim, claim.byDate AS cursor
      ${paged(`ORDER BY claim.objectId${DESC}, claim.predicate${DESC}, claim.byDate${DESC}`)}

      UNION ALL

      WITH CASE WHEN by = 'speaker' THEN id END AS seek, lower, upper
      MATCH (claim:Claim)
      USING INDEX SEEK claim:Claim(attributedToId, byDate)
      WHERE claim.attributedToId = seek AND claim.byDate > lower AND claim.byDate < upper
      RETURN claim, claim.byDate AS cursor
      ${paged(`ORDER BY claim.attributedToId${DESC}, claim.byDate${DESC}`)}

      UNION ALL

      WITH
        CASE WHEN by = 'publisher' THEN id END AS seek,
        coalesce(split(lower, '|')[0] + '|' + split(lower, '|')[1], lower) AS least,
        lower,
        upper
      MATCH (article:Article)
      USING INDEX SEEK article:Article(publisherId, byDate)
      WHERE article.publisherId = seek AND article.byDate >= least AND article.byDate < upper
      WITH article, lower, upper
      ${paged(`ORDER BY article.publisherId${DESC}, article.byDate${DESC}`)}
      CALL (article, lower, upper) {
        MATCH (claim:Claim)
        USING INDEX SEEK claim:Claim(articleId, byDate)
        WHERE claim.articleId = article.id AND claim.byDate > lower AND claim.byDate < upper
        RETURN claim, claim.byDate AS cursor
        ${paged(`ORDER BY claim.articleId${DESC}, claim.byDate${DESC}`)}
      }
      RETURN claim, cursor

      UNION ALL

      WITH CASE WHEN by IS NULL THEN predicate END AS seek, lower, upper
      MATCH (claim:Claim)
      USING INDEX SEEK claim:Claim(predicate, byDate)
      WHERE claim.predicate = seek AND claim.byDate > lower AND claim.byDate < upper
      RETURN claim, claim.byDate AS cursor
      ${paged(`ORDER BY claim.predicate${DESC}, claim.byDate${DESC}`)}

      UNION ALL

      MATCH (claim:Claim)
      USING INDEX claim:Claim(byDate)
      WHERE claim.byDate > CASE WHEN by IS NULL AND predicate = 'any' THEN lower END AND claim.byDate < upper
      RETURN claim, claim.byDate AS cursor
      ${paged(`ORDER BY claim.byDate${DESC}`)}
    }
    WITH by, claim, cursor
    WHERE ($given.filter.predicates IS NULL OR claim.predicate IN $given.filter.predicates)
      AND ($given.filter.bases IS NULL OR claim.basis IN $given.filter.bases)
      AND ($given.filter.subjectId IS NULL OR claim.subjectId = $given.filter.subjectId)
      AND ($given.filter.objectId IS NULL OR claim.objectId = $given.filter.objectId)
      AND ($given.filter.speakerId IS NULL OR claim.attributedToId = $given.filter.speakerId)
      AND ($given.filter.publisherId IS NULL OR by = 'publisher' OR EXISTS { (claim)-[:IN]->(:Article {publisherId: $given.filter.publisherId}) })
      AND ($given.filter.from IS NULL OR claim.byDate >= $given.filter.from OR EXISTS { MATCH (claim)-[:IN]->(a:Article) WHERE a.latest >= $given.filter.from })
    RETURN claim, cursor
    ${paged(`LIMIT $given.page.limit`)}
  }
  RETURN claim, cursor
  ${paged(`ORDER BY cursor${DESC}`)}
  ${paged(`LIMIT $given.page.limit`)}
}
RETURN ${paged(`total, collect(CASE WHEN $given.page.cursors THEN cursor END) AS cursors, collect(CASE WHEN claim IS NOT NULL THEN ${rows.ClaimRow.selected('claim')} END) AS nodes`) || counted('claim')}`,
});

/**
 * In which months the newest claims were published that meet the conditions, the oldest first. Claims are read before the conditions
 * are looked at: whatever is asked, no more of them are read.
 */
export const monthsOfClaims = statement({
  name: 'claim/months-of-claims',
  mode: 'READ',
  parameters: { /** the entity that they are about; without it any */ id: 'STRING', published: 'PublishedInput!', /** any where there is none */ predicates: 'LIST<STRING!>', /** any where there is none */ bases: 'LIST<STRING!>', /** claims that are read */ limit: 'INTEGER!' },
  row: { months: 'LIST<MonthRow!>!', read: 'INTEGER!' },
  rows: 'one',
  text: `CALL () {
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(subjectId, byDate)
  WHERE claim.subjectId = $given.id AND claim.byDate > $given.published.lower AND claim.byDate < $given.published.upper
  RETURN claim
  ORDER BY claim.subjectId DESC, claim.byDate DESC
  LIMIT $given.limit

  UNION

  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(objectId, byDate)
  WHERE claim.objectId = $given.id AND claim.byDate > $given.published.lower AND claim.byDate < $given.published.upper
  RETURN claim
  ORDER BY claim.objectId DESC, claim.byDate DESC
  LIMIT $given.limit

  UNION

  UNWIND CASE WHEN $given.id IS NULL THEN [$given.published.lower] ELSE [] END AS lower
  CALL (lower) {
    MATCH (claim:Claim)
    USING INDEX SEEK claim:Claim(byDate)
    WHERE claim.byDate > lower AND claim.byDate < $given.published.upper
    RETURN claim
    ORDER BY claim.byDate DESC
    LIMIT $given.limit
  }
  RETURN claim
}
WITH claim
ORDER BY claim.byDate DESC
LIMIT $given.limit
WITH collect(claim) AS claims
CALL (claims) {
  UNWIND claims AS claim
  WITH claim
  WHERE
    ($given.predicates IS NULL OR claim.predicate IN $given.predicates) AND
    ($given.bases IS NULL OR claim.basis IN $given.bases)
  WITH claim.articleId AS articleId, count(*) AS count
  MATCH (article:Article {id: articleId})
  WHERE
    ($given.published.from IS NULL OR article.latest >= $given.published.from) AND
    ($given.published.publisherId IS NULL OR article.publisherId = $given.published.publisherId)
  WITH left(article.earliest, 7) AS first, left(article.latest, 7) AS last, sum(count) AS count
  WITH
    CASE
      WHEN first = last THEN first
      WHEN first = left(last, 4) + '-01' AND last = left(first, 4) + '-12' THEN left(first, 4)
      ELSE first + '/' + last
    END AS date,
    count
  ORDER BY date
  RETURN collect({date: date, claims: count}) AS months
}
RETURN months, size(claims) AS read`,
});

/** Of each relationship the oldest claim that draws it, where there is one. */
export const oldestDrawingClaims = statement({
  name: 'claim/oldest-drawing-claims',
  mode: 'READ',
  parameters: { relationships: 'LIST<DrawnInput!>!' },
  row: { subjectId: 'STRING!', predicate: 'STRING!', objectId: 'STRING!', role: 'STRING', byDate: 'STRING!' },
  rows: 'many',
  text: `UNWIND $given.relationships AS row
CALL (row) {
  MATCH (claim:Claim)
  WHERE claim.subjectId = row.subjectId AND claim.predicate = row.predicate AND claim.byDate > ''
  WITH claim
  WHERE claim.objectId = row.objectId AND claim.polarity = 'AFFIRMED'
  RETURN claim
  ORDER BY claim.byDate
  LIMIT 1
}
RETURN
  row.subjectId AS subjectId, row.predicate AS predicate, row.objectId AS objectId, claim.role AS role,
  claim.byDate AS byDate`,
});
