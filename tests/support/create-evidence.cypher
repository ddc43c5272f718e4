CREATE (:Evidence {id: $id})
