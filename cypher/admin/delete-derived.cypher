// Deletes what was made of articles: first what hangs on others, so that nothing with many relationships is left for the
// end. Only what has an id as ours are.
//
// @param limit INTEGER! nodes
// @row deleted INTEGER!
// @rows one
// @mode WRITE
CALL () {
  MATCH (node:Evidence) WHERE node.id STARTS WITH 'evidence_' RETURN node
  UNION ALL
  MATCH (node:Mention) WHERE node.id STARTS WITH 'mention_' RETURN node
  UNION ALL
  MATCH (node:Claim) WHERE node.id STARTS WITH 'claim_' RETURN node
  UNION ALL
  MATCH (node:Quote) WHERE node.id STARTS WITH 'quote_' RETURN node
  UNION ALL
  MATCH (node:Position) WHERE node.id STARTS WITH 'position_' RETURN node
  UNION ALL
  MATCH (node:Identity) WHERE node.id STARTS WITH 'organization_' RETURN node
  UNION ALL
  MATCH (node:Name) WHERE EXISTS { (node)-[:NAMES]->(:Entity) } RETURN node
  UNION ALL
  MATCH (node:Entity) WHERE node.id STARTS WITH 'event_' RETURN node
  UNION ALL
  MATCH (node:Entity) WHERE node.id STARTS WITH 'organization_' RETURN node
  UNION ALL
  MATCH (node:Entity) WHERE node.id STARTS WITH 'person_' RETURN node
  UNION ALL
  MATCH (node:Entity) WHERE node.id STARTS WITH 'place_' RETURN node
  UNION ALL
  MATCH (node:Entity) WHERE node.id STARTS WITH 'country_' RETURN node
  UNION ALL
  MATCH (node:Publisher) WHERE node.id STARTS WITH 'publisher_' RETURN node
}
WITH node LIMIT $limit
DETACH DELETE node
RETURN count(*) AS deleted
