import { z } from 'zod';
import { line } from '../form.ts';

/** The plugin of graphql-codegen that writes the JSON Schema of a line with a reading. What is not of it: docs/other-readers.md. */
export function plugin(): string {
  const schema = {
    title: 'What a reader has found in an article: a line that Newsgraph takes',
    ...z.toJSONSchema(line, { io: 'input', reused: 'ref' }),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
