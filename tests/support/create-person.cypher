CREATE (:Name {key: 'amir hatami'})-[:NAMES]->(:Entity:Person {
  id: 'person_1', nameFr: 'Amir Hatami', aliases: [], byName: 'amir hatami', unnamed: false, born: '1966'
})
