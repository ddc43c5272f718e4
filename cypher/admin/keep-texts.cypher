// Keeps texts of which no article can be made, with the reason; not where there is an article, or it was retracted.
//
// @param texts LIST<StoredTextInput!>!
// @rows none
// @mode WRITE
UNWIND $texts AS row
WITH row
WHERE
  NOT EXISTS { MATCH (:Article {id: row.id}) } AND
  NOT EXISTS { MATCH (:Decision {targetId: row.id, kind: 'RETRACT'}) }
MERGE (stored:StoredText {id: row.id})
SET stored.text = row.text, stored.given = row.given, stored.reading = row.reading, stored.refused = row.refused
