// Which acronyms articles spell out.
//
// @param spellings LIST<SpellingInput!>!
// @rows none
// @mode WRITE
UNWIND $spellings AS row
MATCH (article:Article {id: row.articleId})
MATCH (organization:Organization {id: row.organizationId})
CREATE (article)-[:SPELLS_OUT {keys: row.keys}]->(organization)
