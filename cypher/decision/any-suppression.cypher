// Whether anything is suppressed. By the beginning of the ids, of which there is an index.
//
// @row found BOOLEAN!
// @rows one
// @mode READ
RETURN EXISTS {
  MATCH (decision:Decision)
  WHERE decision.id STARTS WITH 'decision_SUPPRESS_'
} AS found
