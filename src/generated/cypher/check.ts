// Written by `npm run codegen` from the statements and the model in cypher/. Do not edit.
import { statement } from './model.ts';

/** Articles, in the order of their ids. */
export const articlesAfter = statement({
  name: 'check/articles-after',
  mode: 'READ',
  parameters: { /** the id of the last one before */ after: 'STRING!', limit: 'INTEGER!' },
  row: { id: 'STRING!', labels: 'LIST<STRING!>!', properties: 'MAP!' },
  rows: 'many',
  text: `MATCH (article:Article)
WHERE article.id > $given.after AND article.id STARTS WITH 'article_'
RETURN article.id AS id, labels(article) AS labels, properties(article) AS properties
ORDER BY id
LIMIT $given.limit`,
});

/** Of each relationship from these entities to others the oldest claim that draws it. */
export const claimsThatDraw = statement({
  name: 'check/claims-that-draw',
  mode: 'READ',
  parameters: { ids: 'LIST<STRING!>!' },
  row: { subjectId: 'STRING!', predicate: 'STRING!', objectId: 'STRING!', role: 'STRING', byDate: 'STRING!' },
  rows: 'many',
  text: `UNWIND $given.ids AS id
MATCH (claim:Claim)
WHERE claim.subjectId = id AND claim.byDate > ''
WITH claim
WHERE claim.polarity = 'AFFIRMED' AND claim.predicate IN ['PARTICIPATED_IN', 'LOCATED_IN', 'BELONGS_TO']
WITH claim
ORDER BY claim.byDate
WITH claim.subjectId AS subjectId, claim.predicate AS predicate, claim.objectId AS objectId, collect(claim)[0] AS oldest
RETURN subjectId, predicate, objectId, oldest.role AS role, oldest.byDate AS byDate`,
});

/** Entities, in the order of their ids. */
export const entitiesAfter = statement({
  name: 'check/entities-after',
  mode: 'READ',
  parameters: { /** the id of the last one before */ after: 'STRING!', limit: 'INTEGER!' },
  row: { id: 'STRING!', labels: 'LIST<STRING!>!', properties: 'MAP!' },
  rows: 'many',
  text: `MATCH (entity:Entity)
WHERE entity.id > $given.after
RETURN entity.id AS id, labels(entity) AS labels, properties(entity) AS properties
ORDER BY id
LIMIT $given.limit`,
});

/** Identities, in the order of their ids. */
export const identitiesAfter = statement({
  name: 'check/identities-after',
  mode: 'READ',
  parameters: { /** the id of the last one before */ after: 'STRING!', limit: 'INTEGER!' },
  row: { id: 'STRING!', labels: 'LIST<STRING!>!', properties: 'MAP!', key: 'STRING!', countryCode: 'STRING', entityId: 'STRING!', /** whether an article has it */ isUsed: 'BOOLEAN!' },
  rows: 'many',
  text: `MATCH (identity:Identity)
WHERE identity.id > $given.after
RETURN
  identity.id AS id, labels(identity) AS labels, properties(identity) AS properties, identity.key AS key,
  identity.countryCode AS countryCode, identity.entityId AS entityId,
  EXISTS { (identity)<-[:IDENTIFIES]-(:Article) } AS isUsed
ORDER BY identity.id
LIMIT $given.limit`,
});

/** Whom claims and offices relate these entities to. */
export const pairsOfEntities = statement({
  name: 'check/pairs-of-entities',
  mode: 'READ',
  parameters: { ids: 'LIST<STRING!>!' },
  row: { one: 'STRING!', other: 'STRING!' },
  rows: 'many',
  text: `UNWIND $given.ids AS id
CALL (id) {
  MATCH (claim:Claim)
  WHERE claim.subjectId = id AND claim.byDate > ''
  RETURN claim.objectId AS other

  UNION

  MATCH (claim:Claim)
  WHERE claim.objectId = id AND claim.byDate > ''
  RETURN claim.subjectId AS other

  UNION

  MATCH (position:Position)
  WHERE position.personId = id AND position.byTitle > ''
  UNWIND [position.organizationId, position.countryId] AS place
  WITH place
  WHERE place IS NOT NULL
  RETURN place AS other
}
RETURN id AS one, other`,
});

/** The nodes that articles have for themselves. */
export const partsOfArticles = statement({
  name: 'check/parts-of-articles',
  mode: 'READ',
  parameters: { ids: 'LIST<STRING!>!' },
  row: { id: 'STRING!', labels: 'LIST<STRING!>!', properties: 'MAP!' },
  rows: 'many',
  text: `UNWIND $given.ids AS articleId
MATCH (:Article {id: articleId})<-[:IN]-(part)
RETURN coalesce(part.id, elementId(part)) AS id, labels(part) AS labels, properties(part) AS properties`,
});

/** Positions, in the order of their ids, with what their person and their oldest evidence give them. */
export const positionsAfter = statement({
  name: 'check/positions-after',
  mode: 'READ',
  parameters: { /** the id of the last one before */ after: 'STRING!', limit: 'INTEGER!' },
  row: { id: 'STRING!', labels: 'LIST<STRING!>!', properties: 'MAP!', personByName: 'STRING', title: 'STRING', /** ids of what is taken for its body */ acronymIds: 'LIST<STRING!>!' },
  rows: 'many',
  text: `MATCH (position:Position)
WHERE position.id > $given.after
WITH position
ORDER BY position.id
LIMIT $given.limit
OPTIONAL CALL (position) {
  MATCH (evidence:Evidence)
  WHERE evidence.ownerId = position.id AND evidence.byDate > ''
  RETURN evidence
  ORDER BY evidence.ownerId, evidence.byDate
  LIMIT 1
}
OPTIONAL MATCH (person:Entity {id: position.personId})
RETURN
  position.id AS id, labels(position) AS labels, properties(position) AS properties, person.byName AS personByName,
  evidence.title AS title,
  COLLECT {
    MATCH (identity:Identity)
    WHERE identity.entityId = position.organizationId
    RETURN identity.id
  } AS acronymIds
ORDER BY id`,
});

/** Publishers, in the order of their ids, with their names in their oldest articles. */
export const publishersAfter = statement({
  name: 'check/publishers-after',
  mode: 'READ',
  parameters: { /** the id of the last one before */ after: 'STRING!', limit: 'INTEGER!' },
  row: { id: 'STRING!', labels: 'LIST<STRING!>!', properties: 'MAP!', name: 'STRING' },
  rows: 'many',
  text: `MATCH (publisher:Publisher)
WHERE publisher.id > $given.after
WITH publisher
ORDER BY publisher.id
LIMIT $given.limit
OPTIONAL CALL (publisher) {
  MATCH (article:Article)
  WHERE article.publisherId = publisher.id AND article.byDate > ''
  RETURN article
  ORDER BY article.publisherId, article.byDate
  LIMIT 1
}
RETURN
  publisher.id AS id, labels(publisher) AS labels, properties(publisher) AS properties, article.publisherName AS name
ORDER BY id`,
});

/** The relationships from articles and from what they have for themselves, and from positions to the articles' evidence. */
export const relationshipsOfArticles = statement({
  name: 'check/relationships-of-articles',
  mode: 'READ',
  parameters: { ids: 'LIST<STRING!>!' },
  row: { articleId: 'STRING!', from: 'STRING!', type: 'STRING!', to: 'STRING!', properties: 'MAP!' },
  rows: 'many',
  text: `UNWIND $given.ids AS articleId
MATCH (article:Article {id: articleId})
CALL (article) {
  MATCH (article)-[relationship]->(to)
  RETURN article AS from, relationship, to

  UNION ALL

  MATCH (article)<-[:IN]-(from)
  MATCH (from)-[relationship]->(to)
  RETURN from, relationship, to

  UNION ALL

  MATCH (article)<-[:IN]-(to:Evidence)<-[relationship:EVIDENCED_BY]-(from:Position)
  RETURN from, relationship, to
}
RETURN
  articleId, coalesce(from.id, elementId(from)) AS from, type(relationship) AS type, coalesce(to.id, elementId(to)) AS to,
  properties(relationship) AS properties`,
});

/** The names that entities are found by, and the relationships from them, but for those to positions. */
export const relationshipsOfEntities = statement({
  name: 'check/relationships-of-entities',
  mode: 'READ',
  parameters: { ids: 'LIST<STRING!>!' },
  row: { from: 'STRING!', type: 'STRING!', to: 'STRING!', properties: 'MAP!', /** the order key of the event that it leads to */ toByDate: 'STRING' },
  rows: 'many',
  text: `UNWIND $given.ids AS id
MATCH (entity:Entity {id: id})
CALL (entity) {
  MATCH (from:Name)-[relationship]->(entity)
  RETURN from, relationship, entity AS to

  UNION ALL

  MATCH (entity)-[relationship]->(to)
  WHERE type(relationship) <> 'HOLDS'
  RETURN entity AS from, relationship, to
}
RETURN
  coalesce(from.id, from.key, elementId(from)) AS from, type(relationship) AS type,
  coalesce(to.id, elementId(to)) AS to, properties(relationship) AS properties, to.byDate AS toByDate`,
});

/** Who holds positions, and where. */
export const relationshipsOfPositions = statement({
  name: 'check/relationships-of-positions',
  mode: 'READ',
  parameters: { ids: 'LIST<STRING!>!' },
  row: { from: 'STRING!', type: 'STRING!', to: 'STRING!', properties: 'MAP!' },
  rows: 'many',
  text: `UNWIND $given.ids AS id
MATCH (position:Position {id: id})
CALL (position) {
  MATCH (from:Entity)-[relationship]->(position)
  RETURN from, relationship, position AS to

  UNION ALL

  MATCH (position)-[relationship]->(to)
  WHERE type(relationship) <> 'EVIDENCED_BY'
  RETURN position AS from, relationship, to
}
RETURN
  coalesce(from.id, elementId(from)) AS from, type(relationship) AS type, coalesce(to.id, elementId(to)) AS to,
  properties(relationship) AS properties`,
});

/** Organisations whose acronyms articles spell out, in the order of their ids, with these acronyms. */
export const spellingsAfter = statement({
  name: 'check/spellings-after',
  mode: 'READ',
  parameters: { /** the id of the last one before */ after: 'STRING!', limit: 'INTEGER!' },
  row: { id: 'STRING!', keys: 'LIST<STRING!>!' },
  rows: 'many',
  text: `MATCH (organization:Organization)
WHERE organization.id > $given.after AND EXISTS { (organization)<-[:SPELLS_OUT]-(:Article) }
WITH organization
ORDER BY organization.id
LIMIT $given.limit
RETURN
  organization.id AS id,
  COLLECT {
    MATCH (organization)<-[spelling:SPELLS_OUT]-(:Article)
    UNWIND spelling.keys AS key
    RETURN DISTINCT key
  } AS keys
ORDER BY id`,
});

/**
 * What stands alone, some of each kind: names of nothing, what no article has, evidence of nothing, and decisions to keep out
 * articles that are there.
 */
export const strays = statement({
  name: 'check/strays',
  mode: 'READ',
  parameters: { /** of each kind */ limit: 'INTEGER!' },
  row: { names: 'LIST<STRING!>!', parts: 'LIST<STRING!>!', evidence: 'LIST<STRING!>!', decisions: 'LIST<STRING!>!' },
  rows: 'one',
  text: `RETURN
  COLLECT {
    MATCH (name:Name)
    WHERE NOT EXISTS { (name)-[:NAMES]->(:Entity) }
    RETURN name.key
    LIMIT $given.limit
  } AS names,
  COLLECT {
    MATCH (part:Mention|Quote|Claim|Evidence)
    WHERE part.id IS NOT NULL AND NOT EXISTS { (part)-[:IN]->(:Article) }
    RETURN part.id
    LIMIT $given.limit
  } AS parts,
  COLLECT {
    MATCH (evidence:Evidence)
    WHERE evidence.id IS NOT NULL AND NOT EXISTS { (evidence)<-[:EVIDENCED_BY]-() }
    RETURN evidence.id
    LIMIT $given.limit
  } AS evidence,
  COLLECT {
    MATCH (decision:Decision {kind: 'RETRACT'})
    MATCH (article:Article {id: decision.targetId})
    RETURN article.id
    LIMIT $given.limit
  } AS decisions`,
});
