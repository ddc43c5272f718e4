// Written by `npm run codegen` from the statements and the model in cypher/. Do not edit.
import { articlesOfEntity, claimsOfEntity, claimsOfSpeaker, eventsOfParticipant, mentionsOfEntity, positionsAtOrganization, quotesOfSpeaker } from './lists.ts';
import { listOfAll, rows, statement, statementWithLists } from './model.ts';

/** Organisations that meet the conditions, by name. */
export const listOrganizations = listOfAll({
  name: 'organization/list-organizations',
  order: 'ASC',
  parameters: { filter: 'EntityFilterInput!', page: 'PageInput!', selected: 'MAP!' },
  row: { total: 'INTEGER', cursors: 'LIST<STRING!>!', nodes: 'LIST<EntityRow!>!' },
  rows: 'one',
  text: ({ DESC, paged, counted }) => `WITH
  CASE WHEN $given.page.counted THEN COUNT { MATCH (:Organization) } END AS total,
  CASE
    WHEN $given.filter.countryCode IS NOT NULL THEN 'countryCode'
    ELSE 'none'
  END AS by
OPTIONAL CALL (by) {
  CALL (by) {
    WITH CASE WHEN by = 'countryCode' THEN $given.filter.countryCode END AS seek
    MATCH (organization:Organization)
    USING INDEX SEEK organization:Organization(countryCode, byName)
    WHERE organization.countryCode = seek AND organization.byName > $given.page.lower AND organization.byName < $given.page.upper
    RETURN organization, organization.byName AS cursor
    ${paged(`ORDER BY organization.countryCode${DESC}, organization.byName${DESC}`)}

    UNION ALL

    MATCH (organization:Organization)
    USING INDEX organization:Organization(byName)
    WHERE organization.byName > CASE WHEN by = 'none' THEN $given.page.lower END AND organization.byName < $given.page.upper
    RETURN organization, organization.byName AS cursor
    ${paged(`ORDER BY organization.byName${DESC}`)}
  }
  WITH organization, cursor
  WHERE ($given.filter.name IS NULL OR left(organization.byName, size(organization.byName) - size(organization.id) - 1) CONTAINS $given.filter.name)
    AND ($given.filter.countryCode IS NULL OR organization.countryCode = $given.filter.countryCode)
  RETURN organization, cursor
  ${paged(`LIMIT $given.page.limit`)}
}
RETURN ${paged(`total, collect(CASE WHEN $given.page.cursors THEN cursor END) AS cursors, collect(CASE WHEN organization IS NOT NULL THEN ${rows.EntityRow.selected('organization')} END) AS nodes`) || counted('organization')}`,
});

/** Which country an organisation belongs to, from claims. */
export const mergeNationalities = statement({
  name: 'organization/merge-nationalities',
  mode: 'WRITE',
  parameters: { nationalities: 'LIST<NationalityInput!>!' },
  row: {},
  rows: 'none',
  text: `UNWIND $given.nationalities AS row
MATCH (organization:Entity {id: row.organizationId})
MATCH (country:Entity {id: row.countryId})
MERGE (organization)-[:OF]->(country)`,
});

/** Organisations that have each name or alias. */
export const organizationsByName = statementWithLists({
  name: 'organization/organizations-by-name',
  parameters: { /** folded names */ keys: 'LIST<STRING!>!', /** properties that are asked of the nodes and, by path, of their neighbours */ selected: 'MAP!' },
  row: { key: 'STRING!', node: 'EntityRow!' },
  rows: 'keyed key',
  prefetches: { articlesOfEntity: [articlesOfEntity, 'found.id'], claimsOfEntity: [claimsOfEntity, 'found.id'], claimsOfSpeaker: [claimsOfSpeaker, 'found.id'], eventsOfParticipant: [eventsOfParticipant, 'found.id'], mentionsOfEntity: [mentionsOfEntity, 'found.id'], positionsAtOrganization: [positionsAtOrganization, 'found.id'], quotesOfSpeaker: [quotesOfSpeaker, 'found.id'] },
  text: ({ lists, columns }) => `UNWIND $given.keys AS key
MATCH (:Name {key: key})-[:NAMES]->(found:Organization)
${lists}RETURN
  key,
  ${rows.EntityRow.selected('found')} AS node${columns}
ORDER BY key, found.id`,
});
