// Written by `npm run codegen` from the statements and the model in cypher/. Do not edit.
import { articlesOfEntity, claimsOfEntity, claimsOfSpeaker, eventsInCountry, eventsOfParticipant, mentionsOfEntity, organizationsOfCountry, positionsForCountry, quotesOfSpeaker } from './lists.ts';
import { listOfAll, rows, statementWithLists } from './model.ts';

/** Countries that meet the conditions, by name. */
export const listCountries = listOfAll({
  name: 'country/list-countries',
  order: 'ASC',
  parameters: { filter: 'NameFilterInput!', page: 'PageInput!', selected: 'MAP!' },
  row: { total: 'INTEGER', cursors: 'LIST<STRING!>!', nodes: 'LIST<EntityCore!>!' },
  rows: 'one',
  text: ({ DESC, paged, counted }) => `WITH CASE WHEN $given.page.counted THEN COUNT { MATCH (:Country) } END AS total
OPTIONAL CALL () {
  CALL () {
    MATCH (country:Country)
    USING INDEX country:Country(byName)
    WHERE country.byName > $given.page.lower AND country.byName < $given.page.upper
    RETURN country, country.byName AS cursor
    ${paged(`ORDER BY country.byName${DESC}`)}
  }
  WITH country, cursor
  WHERE ($given.filter.name IS NULL OR left(country.byName, size(country.byName) - size(country.id) - 1) CONTAINS $given.filter.name)
  RETURN country, cursor
  ${paged(`LIMIT $given.page.limit`)}
}
RETURN ${paged(`total, collect(CASE WHEN $given.page.cursors THEN cursor END) AS cursors, collect(CASE WHEN country IS NOT NULL THEN ${rows.EntityCore.selected('country')} END) AS nodes`) || counted('country')}`,
});

/** Countries by their ISO 3166-1 alpha-2 codes. */
export const countriesByCode = statementWithLists({
  name: 'country/countries-by-code',
  parameters: { codes: 'LIST<STRING!>!', /** properties that are asked of the nodes and, by path, of their neighbours */ selected: 'MAP!' },
  row: { code: 'STRING!', node: 'EntityCore!' },
  rows: 'keyedOne code',
  prefetches: { articlesOfEntity: [articlesOfEntity, 'found.id'], claimsOfEntity: [claimsOfEntity, 'found.id'], claimsOfSpeaker: [claimsOfSpeaker, 'found.id'], eventsInCountry: [eventsInCountry, 'found.isoCode'], eventsOfParticipant: [eventsOfParticipant, 'found.id'], mentionsOfEntity: [mentionsOfEntity, 'found.id'], organizationsOfCountry: [organizationsOfCountry, 'found.isoCode'], positionsForCountry: [positionsForCountry, 'found.id'], quotesOfSpeaker: [quotesOfSpeaker, 'found.id'] },
  text: ({ lists, columns }) => `UNWIND $given.codes AS code
MATCH (found:Country {isoCode: code})
${lists}RETURN code, ${rows.EntityCore.selected('found')} AS node${columns}`,
});

/** Countries that have each name or alias. */
export const countriesByName = statementWithLists({
  name: 'country/countries-by-name',
  parameters: { /** folded names */ keys: 'LIST<STRING!>!', /** properties that are asked of the nodes and, by path, of their neighbours */ selected: 'MAP!' },
  row: { key: 'STRING!', node: 'EntityCore!' },
  rows: 'keyed key',
  prefetches: { articlesOfEntity: [articlesOfEntity, 'found.id'], claimsOfEntity: [claimsOfEntity, 'found.id'], claimsOfSpeaker: [claimsOfSpeaker, 'found.id'], eventsInCountry: [eventsInCountry, 'found.isoCode'], eventsOfParticipant: [eventsOfParticipant, 'found.id'], mentionsOfEntity: [mentionsOfEntity, 'found.id'], organizationsOfCountry: [organizationsOfCountry, 'found.isoCode'], positionsForCountry: [positionsForCountry, 'found.id'], quotesOfSpeaker: [quotesOfSpeaker, 'found.id'] },
  text: ({ lists, columns }) => `UNWIND $given.keys AS key
MATCH (:Name {key: key})-[:NAMES]->(found:Country)
${lists}RETURN
  key,
  ${rows.EntityCore.selected('found')} AS node${columns}
ORDER BY key, found.id`,
});
