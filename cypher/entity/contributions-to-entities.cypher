// What articles say of entities; where several say the same, once, by the oldest of them.
//
// @param ids LIST<STRING!>!
// @row entityId STRING!
// @row type STRING!
// @row order STRING!
// @row nameFr STRING!
// @row nameEn STRING
// @row aliases LIST<STRING!>!
// @row unnamed BOOLEAN
// @row isoCode STRING
// @row countryCode STRING
// @row kind STRING
// @row date STRING
// @row dateBasis STRING
// @row locationId STRING
// @row precise BOOLEAN
// @rows keyed entityId
// @mode READ
UNWIND $ids AS id
MATCH (entity:Entity {id: id})<-[said:CONTRIBUTES]-(:Article)
RETURN
  id AS entityId, [label IN labels(entity) WHERE label <> 'Entity'][0] AS type, min(said.order) AS order,
  said.nameFr AS nameFr, said.nameEn AS nameEn, said.aliases AS aliases, said.unnamed AS unnamed,
  said.isoCode AS isoCode, said.countryCode AS countryCode, said.kind AS kind, said.date AS date,
  said.dateBasis AS dateBasis, said.locationId AS locationId, said.precise AS precise
