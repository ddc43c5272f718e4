// Countries by their ISO 3166-1 alpha-2 codes.
//
// @param codes LIST<STRING!>!
// @param selected MAP! properties that are asked of the nodes and, by path, of their neighbours
// @row code STRING!
// @row node EntityCore!
// @list organization/organizations-of-country found.isoCode
// @list event/events-in-country found.isoCode
// @list event/events-of-participant found.id
// @list position/positions-for-country found.id
// @list claim/claims-of-speaker found.id
// @list quote/quotes-of-speaker found.id
// @list claim/claims-of-entity found.id
// @list mention/mentions-of-entity found.id
// @list article/articles-of-entity found.id
// @rows keyedOne code
// @mode READ
UNWIND $codes AS code
MATCH (found:Country {isoCode: code})
RETURN code, found {.id, .nameFr, .nameEn, .aliases, .unnamed, .isoCode, .countryCode, .kind, .date} AS node
