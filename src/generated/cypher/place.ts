// Written by `npm run codegen` from the statements and the model in cypher/. Do not edit.
import { articlesOfEntity, claimsOfEntity, eventsAtPlace, mentionsOfEntity } from './lists.ts';
import { listOfAll, rows, statementWithLists } from './model.ts';

/** Places that meet the conditions, by name. */
export const listPlaces = listOfAll({
  name: 'place/list-places',
  order: 'ASC',
  parameters: { filter: 'EntityFilterInput!', page: 'PageInput!', selected: 'MAP!' },
  row: { total: 'INTEGER', cursors: 'LIST<STRING!>!', nodes: 'LIST<EntityRow!>!' },
  rows: 'one',
  text: ({ DESC, paged, counted }) => `WITH
  CASE WHEN $given.page.counted THEN COUNT { MATCH (:Place) } END AS total,
  CASE
    WHEN $given.filter.countryCode IS NOT NULL THEN 'countryCode'
    ELSE 'none'
  END AS by
OPTIONAL CALL (by) {
  CALL (by) {
    WITH CASE WHEN by = 'countryCode' THEN $given.filter.countryCode END AS seek
    MATCH (place:Place)
    USING INDEX SEEK place:Place(countryCode, byName)
    WHERE place.countryCode = seek AND place.byName > $given.page.lower AND place.byName < $given.page.upper
    RETURN place, place.byName AS cursor
    ${paged(`ORDER BY place.countryCode${DESC}, place.byName${DESC}`)}

    UNION ALL

    MATCH (place:Place)
    USING INDEX place:Place(byName)
    WHERE place.byName > CASE WHEN by = 'none' THEN $given.page.lower END AND place.byName < $given.page.upper
    RETURN place, place.byName AS cursor
    ${paged(`ORDER BY place.byName${DESC}`)}
  }
  WITH place, cursor
  WHERE ($given.filter.name IS NULL OR left(place.byName, size(place.byName) - size(place.id) - 1) CONTAINS $given.filter.name)
    AND ($given.filter.countryCode IS NULL OR place.countryCode = $given.filter.countryCode)
  RETURN place, cursor
  ${paged(`LIMIT $given.page.limit`)}
}
RETURN ${paged(`total, collect(CASE WHEN $given.page.cursors THEN cursor END) AS cursors, collect(CASE WHEN place IS NOT NULL THEN ${rows.EntityRow.selected('place')} END) AS nodes`) || counted('place')}`,
});

/** Places that have each name or alias. */
export const placesByName = statementWithLists({
  name: 'place/places-by-name',
  parameters: { /** folded names */ keys: 'LIST<STRING!>!', /** properties that are asked of the nodes and, by path, of their neighbours */ selected: 'MAP!' },
  row: { key: 'STRING!', node: 'EntityRow!' },
  rows: 'keyed key',
  prefetches: { articlesOfEntity: [articlesOfEntity, 'found.id'], claimsOfEntity: [claimsOfEntity, 'found.id'], eventsAtPlace: [eventsAtPlace, 'found.id'], mentionsOfEntity: [mentionsOfEntity, 'found.id'] },
  text: ({ lists, columns }) => `UNWIND $given.keys AS key
MATCH (:Name {key: key})-[:NAMES]->(found:Place)
${lists}RETURN
  key,
  ${rows.EntityRow.selected('found')} AS node${columns}
ORDER BY key, found.id`,
});
