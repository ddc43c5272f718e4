// Gives the participations in events the dates that these have by now.
//
// @param ids LIST<STRING!>!
// @rows none
// @mode WRITE
UNWIND $ids AS id
MATCH (:Entity)-[participation:PARTICIPATED_IN]->(event:Event {id: id})
SET participation.byDate = event.byDate
