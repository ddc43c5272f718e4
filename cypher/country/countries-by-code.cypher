// Countries by their ISO 3166-1 alpha-2 codes.
//
// @param codes LIST<STRING!>!
// @param selected MAP! properties that are asked of the nodes and, by path, of their neighbours
// @row code STRING!
// @row node EntityCore!
// @list organization/organizations-of-country found.isoCode ASC
// @list event/events-in-country found.isoCode DESC
// @list event/events-of-participant found.id DESC
// @list position/positions-for-country found.id ASC
// @list claim/claims-of-speaker found.id DESC
// @list quote/quotes-of-speaker found.id DESC
// @list claim/claims-of-entity found.id DESC
// @list mention/mentions-of-entity found.id DESC
// @list article/articles-of-entity found.id DESC
// @rows keyedOne code
// @mode READ
UNWIND $codes AS code
MATCH (found:Country {isoCode: code})
RETURN code, found AS node
