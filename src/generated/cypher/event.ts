// Written by `npm run codegen` from the statements and the model in cypher/. Do not edit.
import { articlesOfEntity, claimsOfEntity, mentionsOfEntity, participantsOfEvent } from './lists.ts';
import { listOfAll, rows, statement, statementWithLists } from './model.ts';

/** Events that meet the conditions, by date or name. */
export const listEvents = listOfAll({
  name: 'event/list-events',
  order: 'DESC',
  counts: 'kind',
  parameters: { filter: 'EventFilterInput!', /** DATE or NAME */ orderBy: 'STRING!', page: 'PageInput!', selected: 'MAP!' },
  row: { total: 'INTEGER', cursors: 'LIST<STRING!>!', nodes: 'LIST<EntityRow!>!' },
  rows: 'one',
  text: ({ DESC, paged, counted }) => `WITH
  CASE WHEN $given.page.counted THEN COUNT { MATCH (:Event) } END AS total,
  CASE
    WHEN $given.orderBy = 'NAME' THEN 'name'
    WHEN $given.filter.countryCode IS NOT NULL THEN 'country'
    ELSE 'date'
  END AS by
OPTIONAL CALL (by) {
  UNWIND CASE WHEN by = 'name' THEN ['any'] ELSE coalesce($given.filter.kinds, ['any']) END AS kind
  CALL (by, kind) {
    CALL (by, kind) {
      WITH CASE WHEN by = 'country' AND kind = 'any' THEN $given.filter.countryCode END AS seek
      MATCH (event:Event)
      USING INDEX SEEK event:Event(countryCode, byDate)
      WHERE event.countryCode = seek AND event.byDate > $given.page.lower AND event.byDate < $given.page.upper
      RETURN event, event.byDate AS cursor
      ${paged(`ORDER BY event.countryCode${DESC}, event.byDate${DESC}`)}

      UNION ALL

      WITH CASE WHEN by = 'country' THEN $given.filter.countryCode END AS seek, kind
      MATCH (event:Event)
      USING INDEX SEEK event:Event(countryCode, kind, byDate)
      WHERE event.countryCode = seek AND event.kind = kind AND event.byDate > $given.page.lower AND event.byDate < $given.page.upper
      RETURN event, event.byDate AS cursor
      ${paged(`ORDER BY event.countryCode${DESC}, event.kind${DESC}, event.byDate${DESC}`)}

      UNION ALL

      WITH CASE WHEN by = 'date' THEN kind END AS seek
      MATCH (event:Event)
      USING INDEX SEEK event:Event(kind, byDate)
      WHERE event.kind = seek AND event.byDate > $given.page.lower AND event.byDate < $given.page.upper
      RETURN event, event.byDate AS cursor
      ${paged(`ORDER BY event.kind${DESC}, event.byDate${DESC}`)}

      UNION ALL

      MATCH (event:Event)
      USING INDEX event:Event(byDate)
      WHERE event.byDate > CASE WHEN by = 'date' AND kind = 'any' THEN $given.page.lower END AND event.byDate < $given.page.upper
      RETURN event, event.byDate AS cursor
      ${paged(`ORDER BY event.byDate${DESC}`)}

      UNION ALL

      MATCH (event:Event)
      USING INDEX event:Event(byName)
      WHERE event.byName > CASE WHEN by = 'name' THEN $given.page.lower END AND event.byName < $given.page.upper
      RETURN event, event.byName AS cursor
      ${paged(`ORDER BY event.byName${DESC}`)}
    }
    WITH event, cursor
    WHERE ($given.filter.name IS NULL OR left(event.byName, size(event.byName) - size(event.id) - 1) CONTAINS $given.filter.name)
      AND ($given.filter.kinds IS NULL OR event.kind IN $given.filter.kinds)
      AND ($given.filter.countryCode IS NULL OR event.countryCode = $given.filter.countryCode)
      AND ($given.filter.from IS NULL OR event.latest >= $given.filter.from)
      AND ($given.filter.to IS NULL OR '' < event.earliest <= $given.filter.to)
    RETURN event, cursor
    ${paged(`LIMIT $given.page.limit`)}
  }
  RETURN event, cursor
  ${paged(`ORDER BY cursor${DESC}`)}
  ${paged(`LIMIT $given.page.limit`)}
}
RETURN ${paged(`total, collect(CASE WHEN $given.page.cursors THEN cursor END) AS cursors, collect(CASE WHEN event IS NOT NULL THEN ${rows.EntityRow.selected('event')} END) AS nodes`) || counted('event')}`,
});

/** Where each event takes place: the most precise place stated, else the country. */
export const locationOfEvent = statement({
  name: 'event/location-of-event',
  mode: 'READ',
  parameters: { ids: 'LIST<STRING!>!', /** properties that are asked of the nodes and, by path, of their neighbours */ selected: 'MAP!' },
  row: { ownerId: 'STRING!', node: 'EntityRow!' },
  rows: 'keyedOne ownerId',
  text: `UNWIND $given.ids AS id
MATCH (event:Entity {id: id})
MATCH (location:Entity {id: event.locationId})
RETURN
  id AS ownerId,
  ${rows.EntityRow.selected('location')} AS node`,
});

/** Where events take place, from claims. */
export const mergeLocations = statement({
  name: 'event/merge-locations',
  mode: 'WRITE',
  parameters: { locations: 'LIST<LocationInput!>!' },
  row: {},
  rows: 'none',
  text: `UNWIND $given.locations AS row
MATCH (event:Entity {id: row.eventId})
MATCH (location:Entity {id: row.locationId})
MERGE (event)-[:LOCATED_IN]->(location)`,
});

/**
 * Who takes part in which event, from claims; the role is that of the oldest of them. Order keys are those that event and
 * participant have in the graph.
 */
export const mergeParticipations = statement({
  name: 'event/merge-participations',
  mode: 'WRITE',
  parameters: { participations: 'LIST<ParticipationInput!>!' },
  row: {},
  rows: 'none',
  text: `UNWIND $given.participations AS row
MATCH (participant:Entity {id: row.entityId})
MATCH (event:Entity {id: row.eventId})
MERGE (participant)-[participation:PARTICIPATED_IN]->(event)
ON CREATE SET
  participation.role = row.role, participation.order = row.order, participation.entityId = row.entityId,
  participation.eventId = row.eventId, participation.byDate = event.byDate, participation.byName = participant.byName
ON MATCH SET
  participation.role = CASE WHEN row.order < participation.order THEN row.role ELSE participation.role END,
  participation.order = CASE WHEN row.order < participation.order THEN row.order ELSE participation.order END`,
});

/** Gives the participations in events the dates that these have by now. */
export const redateParticipations = statement({
  name: 'event/redate-participations',
  mode: 'WRITE',
  parameters: { ids: 'LIST<STRING!>!' },
  row: {},
  rows: 'none',
  text: `UNWIND $given.ids AS id
MATCH (:Entity)-[participation:PARTICIPATED_IN]->(event:Event {id: id})
SET participation.byDate = event.byDate`,
});

/** Events that have each name or alias. */
export const eventsByName = statementWithLists({
  name: 'event/events-by-name',
  parameters: { /** folded names */ keys: 'LIST<STRING!>!', /** properties that are asked of the nodes and, by path, of their neighbours */ selected: 'MAP!' },
  row: { key: 'STRING!', node: 'EntityRow!' },
  rows: 'keyed key',
  prefetches: { articlesOfEntity: [articlesOfEntity, 'found.id'], claimsOfEntity: [claimsOfEntity, 'found.id'], participantsOfEvent: [participantsOfEvent, 'found.id'], mentionsOfEntity: [mentionsOfEntity, 'found.id'] },
  text: ({ lists, columns }) => `UNWIND $given.keys AS key
MATCH (:Name {key: key})-[:NAMES]->(found:Event)
${lists}RETURN
  key,
  ${rows.EntityRow.selected('found')} AS node${columns}
ORDER BY key, found.id`,
});
