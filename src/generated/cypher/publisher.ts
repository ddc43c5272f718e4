// Written by `npm run codegen` from the statements and the model in cypher/. Do not edit.
import { rows, statement } from './model.ts';

/** Publishers by their ids. */
export const publishersById = statement({
  name: 'publisher/publishers-by-id',
  mode: 'READ',
  parameters: { ids: 'LIST<STRING!>!' },
  row: { id: 'STRING!', node: 'PublisherCore!' },
  rows: 'keyedOne id',
  text: `UNWIND $given.ids AS id
MATCH (publisher:Publisher {id: id})
RETURN id, ${rows.PublisherCore.whole('publisher')} AS node`,
});
