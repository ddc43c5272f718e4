// Written by `npm run codegen` from the statements and the model in cypher/. Do not edit.
import { statement } from './model.ts';

/** The words of an article that its claims and positions rest on. */
export const createEvidence = statement({
  name: 'evidence/create-evidence',
  mode: 'WRITE',
  parameters: { evidence: 'LIST<EvidenceInput!>!' },
  row: {},
  rows: 'none',
  text: `UNWIND $given.evidence AS row
MATCH (article:Article {id: row.articleId})
MATCH (owner:Claim|Position {id: row.ownerId})
CREATE (evidence:Evidence {
  id: row.id, text: row.text, start: row.start, end: row.end, title: row.title, ownerId: row.ownerId,
  articleId: row.articleId, byDate: row.byDate
})
CREATE (evidence)-[:IN]->(article)
CREATE (owner)-[:EVIDENCED_BY]->(evidence)`,
});
