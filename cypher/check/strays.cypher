// What stands alone, some of each kind: names of nothing, what no article has, evidence of nothing, and decisions to keep out
// articles that are there.
//
// @param limit INTEGER! of each kind
// @row names LIST<STRING!>!
// @row parts LIST<STRING!>!
// @row evidence LIST<STRING!>!
// @row decisions LIST<STRING!>!
// @rows one
// @mode READ
RETURN
  COLLECT {
    MATCH (name:Name)
    WHERE NOT EXISTS { (name)-[:NAMES]->(:Entity) }
    RETURN name.key
    LIMIT $limit
  } AS names,
  COLLECT {
    MATCH (part:Mention|Quote|Claim|Evidence)
    WHERE part.id IS NOT NULL AND NOT EXISTS { (part)-[:IN]->(:Article) }
    RETURN part.id
    LIMIT $limit
  } AS parts,
  COLLECT {
    MATCH (evidence:Evidence)
    WHERE evidence.id IS NOT NULL AND NOT EXISTS { (evidence)<-[:EVIDENCED_BY]-() }
    RETURN evidence.id
    LIMIT $limit
  } AS evidence,
  COLLECT {
    MATCH (decision:Decision {kind: 'RETRACT'})
    MATCH (article:Article {id: decision.targetId})
    RETURN article.id
    LIMIT $limit
  } AS decisions
