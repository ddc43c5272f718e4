// Entities as they are folded from what articles say of them.
//
// @param entities LIST<EntityInput!>!
// @rows none
// @mode WRITE
UNWIND $entities AS row
MERGE (entity:Entity {id: row.id})
SET entity = {
  id: row.id, nameFr: row.nameFr, nameEn: row.nameEn, aliases: row.aliases, knownAs: row.knownAs, names: row.names,
  ranks: row.ranks, nameWords: row.nameWords, byName: row.byName, unnamed: row.unnamed, isoCode: row.isoCode,
  countryCode: row.countryCode, kind: row.kind, date: row.date, dateBasis: row.dateBasis,
  locationId: row.locationId, earliest: row.earliest, latest: row.latest, byDate: row.byDate
}
FOREACH (_ IN CASE WHEN row.type = 'Person' THEN [1] ELSE [] END | SET entity:Person)
FOREACH (_ IN CASE WHEN row.type = 'Organization' THEN [1] ELSE [] END | SET entity:Organization)
FOREACH (_ IN CASE WHEN row.type = 'Country' THEN [1] ELSE [] END | SET entity:Country)
FOREACH (_ IN CASE WHEN row.type = 'Place' THEN [1] ELSE [] END | SET entity:Place)
FOREACH (_ IN CASE WHEN row.type = 'Event' THEN [1] ELSE [] END | SET entity:Event)
