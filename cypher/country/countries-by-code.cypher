// Countries by their ISO 3166-1 alpha-2 codes.
//
// @param codes LIST<STRING!>!
// @param selected MAP! properties that are asked of the nodes and, by path, of their neighbours
// @row code STRING!
// @row node EntityCore!
// @prefetch organization/organizations-of-country found.isoCode
// @prefetch event/events-in-country found.isoCode
// @prefetch event/events-of-participant found.id
// @prefetch position/positions-for-country found.id
// @prefetch claim/claims-of-speaker found.id
// @prefetch quote/quotes-of-speaker found.id
// @prefetch claim/claims-of-entity found.id
// @prefetch mention/mentions-of-entity found.id
// @prefetch article/articles-of-entity found.id
// @rows keyedOne code
// @mode READ
UNWIND $codes AS code
MATCH (found:Country {isoCode: code})
RETURN code, found AS node
