// Publishers that meet the conditions, by name.
//
// @param filter NameFilterInput!
// @list PublisherCore by cursor ASC
WITH CASE WHEN $page.counted THEN COUNT { MATCH (:Publisher) } END AS total
OPTIONAL CALL () {
  CALL () {
    MATCH (publisher:Publisher)
    USING INDEX publisher:Publisher(byName)
    WHERE publisher.byName > $page.lower AND publisher.byName < $page.upper
    RETURN publisher, publisher.byName AS cursor
    ORDER BY publisher.byName
  }
  WITH publisher, cursor
  WHERE ($filter.name IS NULL OR left(publisher.byName, size(publisher.byName) - size(publisher.id) - 1) CONTAINS $filter.name)
  RETURN publisher, cursor
  LIMIT $page.limit
}
RETURN total, publisher
