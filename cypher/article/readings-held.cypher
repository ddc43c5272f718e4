// Which of these articles the graph holds, and by which reading.
//
// @param ids LIST<STRING!>!
// @param imported LIST<STRING!>! of these, those whose readings are told too
// @row id STRING!
// @row reader INTEGER! the version of the reader that has read it
// @row readerName STRING!
// @row reading STRING what another reader than Newsgraph's has found in it, as JSON
// @rows many
// @mode READ
UNWIND $ids AS id
MATCH (article:Article {id: id})
RETURN
  article.id AS id, article.reader AS reader, article.readerName AS readerName,
  CASE WHEN id IN $imported THEN article.reading END AS reading
