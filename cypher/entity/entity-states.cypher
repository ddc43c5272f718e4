// Entities as far as they are folded: what other contributions are added to.
//
// @param ids LIST<STRING!>!
// @row id STRING!
// @row nameFr STRING!
// @row nameEn STRING
// @row names LIST<STRING!>!
// @row ranks LIST<STRING!>!
// @row unnamed BOOLEAN
// @row isoCode STRING
// @row countryCode STRING
// @row kind STRING
// @row date STRING
// @row dateBasis STRING
// @row locationId STRING
// @rows keyedOne id
// @mode READ
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN
  id, entity.nameFr AS nameFr, entity.nameEn AS nameEn, entity.names AS names, entity.ranks AS ranks,
  entity.unnamed AS unnamed, entity.isoCode AS isoCode, entity.countryCode AS countryCode, entity.kind AS kind,
  entity.date AS date, entity.dateBasis AS dateBasis, entity.locationId AS locationId
