// Countries by their ISO 3166-1 alpha-2 codes.
//
// @param codes LIST<STRING!>!
// @param selected MAP! properties that are asked of the nodes and, by path, of their neighbours
// @row code STRING!
// @row node EntityCore!
// @list organization/organizations-of-country country.isoCode
// @list event/events-in-country country.isoCode
// @list event/events-of-participant country.id
// @list position/positions-for-country country.id
// @list claim/claims-of-speaker country.id
// @list quote/quotes-of-speaker country.id
// @list claim/claims-of-entity country.id
// @list mention/mentions-of-entity country.id
// @list article/articles-of-entity country.id
// @rows keyedOne code
// @mode READ
UNWIND $codes AS code
MATCH (country:Country {isoCode: code})
RETURN code, country {.id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date} AS node
