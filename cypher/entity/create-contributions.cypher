// What articles say of entities.
//
// @param contributions LIST<ContributionInput!>!
// @rows none
// @mode WRITE
UNWIND $contributions AS row
MATCH (article:Article {id: row.articleId})
MATCH (entity:Entity {id: row.entityId})
CREATE (article)-[:CONTRIBUTES {
  order: row.order, nameFr: row.nameFr, nameEn: row.nameEn, aliases: row.aliases, unnamed: row.unnamed,
  isoCode: row.isoCode, countryCode: row.countryCode, kind: row.kind, date: row.date, dateBasis: row.dateBasis,
  locationId: row.locationId, precise: row.precise
}]->(entity)
