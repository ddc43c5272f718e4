// Organisations whose acronyms articles spell out, in the order of their ids, with these acronyms.
//
// @param after STRING! the id of the last one before
// @param limit INTEGER!
// @row id STRING!
// @row keys LIST<STRING!>!
// @rows many
// @mode READ
MATCH (organization:Organization)
WHERE organization.id > $after AND EXISTS { (organization)<-[:SPELLS_OUT]-(:Article) }
WITH organization
ORDER BY organization.id
LIMIT $limit
RETURN
  organization.id AS id,
  COLLECT {
    MATCH (organization)<-[spelling:SPELLS_OUT]-(:Article)
    UNWIND spelling.keys AS key
    RETURN DISTINCT key
  } AS keys
ORDER BY id
