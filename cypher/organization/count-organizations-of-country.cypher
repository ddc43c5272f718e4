// How many organisations belong to each country.
//
// @param ids LIST<STRING!>!
// @row ownerId STRING!
// @row total INTEGER!
// @rows keyedOne ownerId
// @mode READ
UNWIND $ids AS id
CALL (id) {
  MATCH (organization:Organization)
  USING INDEX SEEK organization:Organization(countryCode, byName)
  WHERE organization.countryCode = id AND organization.byName > ''
  RETURN count(*) AS total
}
RETURN id AS ownerId, total
