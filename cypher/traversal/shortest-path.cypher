// The shortest way from one node to another, over relationships of any kind but evidence.
//
// @param from STRING!
// @param to STRING!
// @param maxLength INTEGER! at most 6
// @param facts BOOLEAN! whether no node in between is an article or a publisher
// @param avoid LIST<STRING!>! ids of nodes that are not in between
// @row ids LIST<STRING!>! nodes from first to last
// @row steps LIST<PathStepRow!>!
// @rows maybeOne
// @mode READ
MATCH (from:Entity|Article|Publisher|Mention|Quote|Position|Claim {id: $from})
MATCH (to:Entity|Article|Publisher|Mention|Quote|Position|Claim {id: $to})
MATCH path = shortestPath((from)-[:PUBLISHED_BY|OF|IN|SPOKEN_BY|MENTIONS|HOLDS|AT|FOR|SUBJECT|OBJECT|ATTRIBUTED_TO|LOCATED_IN|PARTICIPATED_IN*0..6]-(to))
WHERE
  all(node IN nodes(path) WHERE
    node = from OR node = to OR
    (NOT ($facts AND node:Article|Publisher) AND NOT node.id IN $avoid))
WITH path
WHERE length(path) <= $maxLength
RETURN
  [node IN nodes(path) | node.id] AS ids,
  [i IN range(0, length(path) - 1) | {
    relation: type(relationships(path)[i]),
    forward: startNode(relationships(path)[i]) = nodes(path)[i]
  }] AS steps
