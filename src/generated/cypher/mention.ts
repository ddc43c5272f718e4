// Written by `npm run codegen` from the statements and the model in cypher/. Do not edit.
import { rows, statement } from './model.ts';

/** Mentions of an article. */
export const createMentions = statement({
  name: 'mention/create-mentions',
  mode: 'WRITE',
  parameters: { mentions: 'LIST<MentionInput!>!' },
  row: {},
  rows: 'none',
  text: `UNWIND $given.mentions AS row
MATCH (article:Article {id: row.articleId})
MATCH (entity:Entity {id: row.entityId})
CREATE (mention:Mention {
  id: row.id, text: row.text, start: row.start, end: row.end, form: row.form, reason: row.reason,
  entityId: row.entityId, articleId: row.articleId, byDate: row.byDate, appearance: row.appearance
})
CREATE (mention)-[:IN]->(article)
CREATE (mention)-[:OF]->(entity)`,
});

/** Mentions by their ids. */
export const mentionsById = statement({
  name: 'mention/mentions-by-id',
  mode: 'READ',
  parameters: { ids: 'LIST<STRING!>!', /** properties that are asked of the nodes and, by path, of their neighbours */ selected: 'MAP!' },
  row: { id: 'STRING!', node: 'MentionRow!' },
  rows: 'keyedOne id',
  text: `UNWIND $given.ids AS id
MATCH (mention:Mention {id: id})
RETURN
  id,
  ${rows.MentionRow.selected('mention')} AS node`,
});
