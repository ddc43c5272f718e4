// Whether the graph holds an article.
//
// @row found BOOLEAN!
// @rows one
// @mode READ
RETURN EXISTS { MATCH (:Article) } AS found
