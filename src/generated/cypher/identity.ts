// Written by `npm run codegen` from the statements and the model in cypher/. Do not edit.
import { statement } from './model.ts';

/** The articles that name organisations of these ids, whether as these or as what they are taken for. */
export const articlesNaming = statement({
  name: 'identity/articles-naming',
  mode: 'READ',
  parameters: { ids: 'LIST<STRING!>!' },
  row: { id: 'STRING!' },
  rows: 'many',
  text: `UNWIND $given.ids AS id
CALL (id) {
  MATCH (:Entity {id: id})<-[:CONTRIBUTES]-(article:Article)
  RETURN article

  UNION

  MATCH (:Identity {id: id})<-[:IDENTIFIES]-(article:Article)
  RETURN article
}
RETURN DISTINCT article.id AS id
ORDER BY id`,
});

/** Which acronyms articles spell out. */
export const createSpellings = statement({
  name: 'identity/create-spellings',
  mode: 'WRITE',
  parameters: { spellings: 'LIST<SpellingInput!>!' },
  row: {},
  rows: 'none',
  text: `UNWIND $given.spellings AS row
MATCH (article:Article {id: row.articleId})
MATCH (organization:Organization {id: row.organizationId})
CREATE (article)-[:SPELLS_OUT {keys: row.keys}]->(organization)`,
});

/** Deletes those of these identities that no article needs any more. */
export const deleteUnusedIdentities = statement({
  name: 'identity/delete-unused-identities',
  mode: 'WRITE',
  parameters: { ids: 'LIST<STRING!>!' },
  row: {},
  rows: 'none',
  text: `UNWIND $given.ids AS id
MATCH (identity:Identity {id: id})
WHERE NOT EXISTS { (identity)<-[:IDENTIFIES]-(:Article) }
DELETE identity`,
});

/** For which entities others are taken, by the ids of these. */
export const identitiesById = statement({
  name: 'identity/identities-by-id',
  mode: 'READ',
  parameters: { ids: 'LIST<STRING!>!' },
  row: { id: 'STRING!', entityId: 'STRING!' },
  rows: 'many',
  text: `UNWIND $given.ids AS id
MATCH (identity:Identity {id: id})
RETURN id, identity.entityId AS entityId`,
});

/** Which organisations of articles are taken for others. */
export const mergeIdentities = statement({
  name: 'identity/merge-identities',
  mode: 'WRITE',
  parameters: { identities: 'LIST<IdentityInput!>!' },
  row: {},
  rows: 'none',
  text: `UNWIND $given.identities AS row
MATCH (article:Article {id: row.articleId})
MERGE (identity:Identity {id: row.id})
ON CREATE SET
  identity.key = row.key, identity.countryCode = row.countryCode, identity.entityId = row.entityId,
  identity.reason = row.reason
CREATE (article)-[:IDENTIFIES]->(identity)`,
});

/** Organisations that have each of these names, and acronyms that are taken for another organisation. */
export const organizationsNamed = statement({
  name: 'identity/organizations-named',
  mode: 'READ',
  parameters: { /** folded names */ keys: 'LIST<STRING!>!' },
  row: { key: 'STRING!', id: 'STRING!', countryCode: 'STRING', /** none of what is taken for another */ names: 'LIST<STRING!>!', /** whether an article spells the acronym out by its name */ isSpelled: 'BOOLEAN!', /** the id of that other organisation */ takenFor: 'STRING' },
  rows: 'many',
  text: `UNWIND $given.keys AS key
CALL (key) {
  MATCH (:Name {key: key})-[:NAMES]->(found:Organization)
  RETURN
    found.id AS id, found.countryCode AS countryCode, found.names AS names,
    EXISTS { MATCH (found)<-[spelling:SPELLS_OUT]-(:Article) WHERE key IN spelling.keys } AS isSpelled,
    null AS takenFor

  UNION ALL

  MATCH (found:Identity)
  WHERE found.key = key
  RETURN
    found.id AS id, found.countryCode AS countryCode, [] AS names, false AS isSpelled, found.entityId AS takenFor
}
RETURN key, id, countryCode, names, isSpelled, takenFor`,
});
