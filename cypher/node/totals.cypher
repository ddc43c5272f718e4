// How many nodes of each label there are.
//
// @row people INTEGER!
// @row organizations INTEGER!
// @row countries INTEGER!
// @row places INTEGER!
// @row events INTEGER!
// @row articles INTEGER!
// @row quotes INTEGER!
// @row claims INTEGER!
// @rows one
// @mode READ
RETURN
  COUNT { MATCH (:Person) } AS people,
  COUNT { MATCH (:Organization) } AS organizations,
  COUNT { MATCH (:Country) } AS countries,
  COUNT { MATCH (:Place) } AS places,
  COUNT { MATCH (:Event) } AS events,
  COUNT { MATCH (:Article) } AS articles,
  COUNT { MATCH (:Quote) } AS quotes,
  COUNT { MATCH (:Claim) } AS claims
