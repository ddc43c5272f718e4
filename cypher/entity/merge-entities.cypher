// Entities new to the graph, and what an article adds to those it holds: aliases, an English name, a country.
//
// @param entities LIST<EntityInput!>!
// @rows none
// @mode WRITE
UNWIND $entities AS row
MERGE (entity:Entity {id: row.id})
ON CREATE SET
  entity.nameFr = row.nameFr, entity.nameEn = row.nameEn, entity.aliases = row.aliases,
  entity.knownAs = row.knownAs, entity.nameWords = row.nameWords, entity.byName = row.byName,
  entity.unnamed = row.unnamed, entity.isoCode = row.isoCode, entity.countryCode = row.countryCode,
  entity.kind = row.kind, entity.date = row.date, entity.dateBasis = row.dateBasis, entity.earliest = row.earliest,
  entity.latest = row.latest, entity.byDate = row.byDate
ON MATCH SET
  entity.nameEn = coalesce(entity.nameEn, row.nameEn),
  entity.countryCode = coalesce(entity.countryCode, row.countryCode),
  entity.aliases = entity.aliases + [alias IN row.aliases WHERE NOT alias IN entity.aliases + [entity.nameFr]],
  entity.nameWords = entity.nameWords + [words IN row.nameWords WHERE NOT words IN entity.nameWords]
FOREACH (_ IN CASE WHEN row.type = 'Person' THEN [1] ELSE [] END | SET entity:Person)
FOREACH (_ IN CASE WHEN row.type = 'Organization' THEN [1] ELSE [] END | SET entity:Organization)
FOREACH (_ IN CASE WHEN row.type = 'Country' THEN [1] ELSE [] END | SET entity:Country)
FOREACH (_ IN CASE WHEN row.type = 'Place' THEN [1] ELSE [] END | SET entity:Place)
FOREACH (_ IN CASE WHEN row.type = 'Event' THEN [1] ELSE [] END | SET entity:Event)
