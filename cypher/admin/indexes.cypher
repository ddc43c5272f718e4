// All indexes with what they are, those behind constraints included.
//
// @row name STRING!
// @row type STRING! RANGE, FULLTEXT and so on
// @row entityType STRING! NODE or RELATIONSHIP
// @row on LIST<STRING!>! labels, or types of relationships
// @row properties LIST<STRING!>!
// @row analyzer STRING
// @row owner STRING the constraint that it is behind
// @row state STRING! ONLINE, POPULATING or FAILED
// @row percent FLOAT! how much of it is there
// @rows many
// @mode READ
SHOW INDEXES
YIELD name, type, entityType, labelsOrTypes, properties, options, owningConstraint, state, populationPercent
WHERE type <> 'LOOKUP'
RETURN
  name, type, entityType, labelsOrTypes AS on, properties, options.indexConfig['fulltext.analyzer'] AS analyzer,
  owningConstraint AS owner, state, populationPercent AS percent
