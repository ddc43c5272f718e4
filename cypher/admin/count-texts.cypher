// How many articles there are, and how many texts of which one is still to be made.
//
// @row articles INTEGER!
// @row texts INTEGER!
// @rows one
// @mode READ
RETURN
  COUNT { MATCH (:Article) } AS articles,
  COUNT { MATCH (stored:StoredText) WHERE stored.refused IS NULL } AS texts
