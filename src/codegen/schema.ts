import type { Model } from './model.ts';

/** A statement that makes one constraint or index. */
export interface SchemaStatement {
  readonly name: string;
  readonly text: string;
}

/** The constraints and indexes that the model declares; safe to run again. */
export function schemaStatements({ nodes, relationships, fulltext }: Model): SchemaStatement[] {
  const statements: SchemaStatement[] = [];
  for (const [label, { key, indexes }] of Object.entries(nodes)) {
    const name = `${label}_${key}_key`;
    if (key !== undefined)
      statements.push({
        name,
        text: `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${key} IS UNIQUE`,
      });
    for (const index of indexes) statements.push(rangeIndex(label, `(n:${label})`, index));
  }
  for (const [type, { indexes }] of Object.entries(relationships))
    for (const index of indexes) statements.push(rangeIndex(type, `()-[n:${type}]-()`, index));
  for (const [name, { labels, properties, analyzer }] of Object.entries(fulltext)) {
    const options = analyzer === undefined ? '' : ` OPTIONS {indexConfig: {\`fulltext.analyzer\`: '${analyzer}'}}`;
    const each = properties.map((property) => `n.${property}`).join(', ');
    statements.push({
      name,
      text: `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR (n:${labels.join('|')}) ON EACH [${each}]${options}`,
    });
  }
  return statements;
}

function rangeIndex(owner: string, pattern: string, properties: readonly string[]): SchemaStatement {
  const name = [owner, ...properties].join('_');
  const on = properties.map((property) => `n.${property}`).join(', ');
  return { name, text: `CREATE INDEX ${name} IF NOT EXISTS FOR ${pattern} ON (${on})` };
}
