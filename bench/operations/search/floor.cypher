CALL () {
  CALL db.index.fulltext.queryNodes('names', $names, {limit: 1000}) YIELD node, score
  RETURN node, score * 2 AS score
  UNION ALL
  CALL db.index.fulltext.queryNodes('texts', $articles, {limit: 1000}) YIELD node, score
  RETURN node, score
}
WITH node, score ORDER BY score DESC, node.id LIMIT 5
RETURN {
  score: score,
  node: CASE
    WHEN node:Article THEN {__typename: 'Article', id: node.id, title: node.title}
    ELSE {__typename: [l IN labels(node) WHERE l <> 'Entity'][0], id: node.id, name: node.nameFr}
  END
} AS row
