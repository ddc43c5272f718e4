// How many publishers meet the conditions.
//
// @param filter NameFilterInput!
// @row total INTEGER!
// @rows one
// @mode READ
MATCH (publisher:Publisher)
WHERE ($filter.name IS NULL OR left(publisher.byName, size(publisher.byName) - size(publisher.id) - 1) CONTAINS $filter.name)
RETURN count(publisher) AS total
