// Countries by their ISO 3166-1 alpha-2 codes.
//
// @param codes LIST<STRING!>!
// @param selected MAP! properties that are asked of the nodes and, by path, of their neighbours
// @row code STRING!
// @row node EntityCore!
// @brings organization/organizations-of-country found.isoCode
// @brings event/events-in-country found.isoCode
// @brings event/events-of-participant found.id
// @brings position/positions-for-country found.id
// @brings claim/claims-of-speaker found.id
// @brings quote/quotes-of-speaker found.id
// @brings claim/claims-of-entity found.id
// @brings mention/mentions-of-entity found.id
// @brings article/articles-of-entity found.id
// @rows keyedOne code
// @mode READ
UNWIND $codes AS code
MATCH (found:Country {isoCode: code})
RETURN code, found AS node
