// Written by `npm run codegen` from the statements and the model in cypher/. Do not edit.
import { statement } from './model.ts';

/** Keeps decisions, but for those that are there already, and says which are new. */
export const addDecisions = statement({
  name: 'decision/add-decisions',
  mode: 'WRITE',
  parameters: { decisions: 'LIST<DecisionInput!>!' },
  row: { id: 'STRING!' },
  rows: 'many',
  text: `UNWIND $given.decisions AS row
OPTIONAL MATCH (present:Decision {id: row.id})
WITH row, present
WHERE present IS NULL
CREATE (decision:Decision {
  id: row.id, kind: row.kind, targetId: row.targetId, about: row.about, reason: row.reason, by: row.by, at: row.at
})
RETURN decision.id AS id`,
});

/** Whether anything is suppressed. By the beginning of the ids, of which there is an index. */
export const anySuppression = statement({
  name: 'decision/any-suppression',
  mode: 'READ',
  parameters: {},
  row: { found: 'BOOLEAN!' },
  rows: 'one',
  text: `RETURN EXISTS {
  MATCH (decision:Decision)
  WHERE decision.id STARTS WITH 'decision_SUPPRESS_'
} AS found`,
});

/** The articles that lack something by decisions of a kind. */
export const articlesThatHeed = statement({
  name: 'decision/articles-that-heed',
  mode: 'READ',
  parameters: { /** of what they are about */ ids: 'LIST<STRING!>!', kind: 'STRING!' },
  row: { /** of an article */ id: 'STRING!' },
  rows: 'many',
  text: `UNWIND $given.ids AS id
MATCH (decision:Decision)
WHERE decision.targetId = id AND decision.kind = $given.kind
MATCH (article:Article)-[:HEEDS]->(decision)
RETURN DISTINCT article.id AS id`,
});

/** Of which of these nodes something has been decided. */
export const decidedTargets = statement({
  name: 'decision/decided-targets',
  mode: 'READ',
  parameters: { ids: 'LIST<STRING!>!', kind: 'STRING!' },
  row: { id: 'STRING!' },
  rows: 'many',
  text: `UNWIND $given.ids AS id
MATCH (decision:Decision)
WHERE decision.targetId = id AND decision.kind = $given.kind
RETURN DISTINCT id`,
});

/** Facts that can be suppressed, each with words on it and the articles that state it. */
export const factsToSuppress = statement({
  name: 'decision/facts-to-suppress',
  mode: 'READ',
  parameters: { ids: 'LIST<STRING!>!' },
  row: { id: 'STRING!', about: 'STRING!', articleIds: 'LIST<STRING!>!' },
  rows: 'many',
  text: `UNWIND $given.ids AS id
CALL (id) {
  MATCH (subject:Entity)<-[:SUBJECT]-(claim:Claim {id: id})-[:OBJECT]->(object:Entity)
  WITH claim, subject, object, CASE claim.polarity WHEN 'AFFIRMED' THEN '' ELSE 'NOT ' END AS denied
  RETURN
    subject.nameFr + ' ' + denied + claim.predicate + ' ' + object.nameFr AS about, [claim.articleId] AS articleIds

  UNION ALL

  MATCH (quote:Quote {id: id})
  RETURN quote.text AS about, [quote.articleId] AS articleIds

  UNION ALL

  MATCH (mention:Mention {id: id})
  RETURN mention.text AS about, [mention.articleId] AS articleIds

  UNION ALL

  MATCH (person:Entity)-[:HOLDS]->(position:Position {id: id})
  RETURN
    person.nameFr + ', ' + position.title AS about,
    COLLECT { MATCH (position)-[:EVIDENCED_BY]->(evidence:Evidence) RETURN DISTINCT evidence.articleId } AS articleIds
}
RETURN id, about, articleIds`,
});

/** Notes by which decisions articles lack something. */
export const heedDecisions = statement({
  name: 'decision/heed-decisions',
  mode: 'WRITE',
  parameters: { heeded: 'LIST<HeededInput!>!' },
  row: {},
  rows: 'none',
  text: `UNWIND $given.heeded AS row
MATCH (article:Article {id: row.articleId})
MATCH (decision:Decision {id: row.decisionId})
CREATE (article)-[:HEEDS]->(decision)`,
});

/** All decisions, the newest first. */
export const listDecisions = statement({
  name: 'decision/list-decisions',
  mode: 'READ',
  parameters: {},
  row: { id: 'STRING!', kind: 'STRING!', targetId: 'STRING!', about: 'STRING!', reason: 'STRING', by: 'STRING!', at: 'STRING!' },
  rows: 'many',
  text: `MATCH (decision:Decision)
RETURN
  decision.id AS id, decision.kind AS kind, decision.targetId AS targetId, decision.about AS about,
  decision.reason AS reason, decision.by AS by, decision.at AS at
ORDER BY decision.at DESC, decision.id`,
});

/** Keeps decisions. One about the same again takes the place of the one before. */
export const noteDecisions = statement({
  name: 'decision/note-decisions',
  mode: 'WRITE',
  parameters: { decisions: 'LIST<DecisionInput!>!' },
  row: {},
  rows: 'none',
  text: `UNWIND $given.decisions AS row
MERGE (decision:Decision {id: row.id})
SET
  decision.kind = row.kind, decision.targetId = row.targetId, decision.about = row.about,
  decision.reason = row.reason, decision.by = row.by, decision.at = row.at`,
});

/** Decisions in the order of their ids. */
export const pageOfDecisions = statement({
  name: 'decision/page-of-decisions',
  mode: 'READ',
  parameters: { /** the id of the last one before */ after: 'STRING!', limit: 'INTEGER!' },
  row: { id: 'STRING!', kind: 'STRING!', targetId: 'STRING!', about: 'STRING!', reason: 'STRING', by: 'STRING!', at: 'STRING!' },
  rows: 'many',
  text: `MATCH (decision:Decision)
WHERE decision.id > $given.after
RETURN
  decision.id AS id, decision.kind AS kind, decision.targetId AS targetId, decision.about AS about,
  decision.reason AS reason, decision.by AS by, decision.at AS at
ORDER BY decision.id
LIMIT $given.limit`,
});

/** Takes decisions of a kind back. */
export const withdrawDecisions = statement({
  name: 'decision/withdraw-decisions',
  mode: 'WRITE',
  parameters: { /** of what they are about */ ids: 'LIST<STRING!>!', kind: 'STRING!' },
  row: { /** of what one was about */ id: 'STRING!' },
  rows: 'many',
  text: `UNWIND $given.ids AS id
MATCH (decision:Decision)
WHERE decision.targetId = id AND decision.kind = $given.kind
DETACH DELETE decision
RETURN DISTINCT id`,
});
