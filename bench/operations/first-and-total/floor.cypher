CALL () {
  MATCH (any:Claim)
  RETURN count(any) AS totalCount
}
CALL () {
  MATCH (c:Claim)
  WHERE c.byDate > ''
  WITH c ORDER BY c.byDate DESC LIMIT 5
  RETURN collect(c {.id, .predicate}) AS nodes
}
RETURN {totalCount: totalCount, nodes: nodes} AS row
