import type { SchemaDefinition, SchemaStatement } from '../runtime/schema.ts';
import type { Model } from './model.ts';

/** The constraints and indexes that the model declares; safe to run again. */
export function schemaStatements({ nodes, relationships, fulltext }: Model): SchemaStatement[] {
  const definitions: SchemaDefinition[] = [];
  const range = { type: 'RANGE', analyzer: null } as const;
  for (const [label, { key, indexes }] of Object.entries(nodes)) {
    const node = { ...range, entityType: 'NODE', on: [label] } as const;
    if (key !== undefined)
      definitions.push({ ...node, name: `${label}_${key}_key`, kind: 'CONSTRAINT', properties: [key] });
    for (const index of indexes) definitions.push({ ...node, ...named(label, index) });
  }
  for (const [type, { indexes }] of Object.entries(relationships))
    for (const index of indexes)
      definitions.push({ ...range, entityType: 'RELATIONSHIP', on: [type], ...named(type, index) });
  for (const [name, { labels, properties, analyzer = null }] of Object.entries(fulltext))
    definitions.push({
      name,
      kind: 'INDEX',
      type: 'FULLTEXT',
      entityType: 'NODE',
      on: labels,
      properties,
      analyzer,
    });
  return definitions.map((definition) => ({ ...definition, text: textOf(definition) }));
}

function named(owner: string, properties: readonly string[]) {
  return { name: [owner, ...properties].join('_'), kind: 'INDEX', properties } as const;
}

function textOf({ name, kind, type, entityType, on, properties, analyzer }: SchemaDefinition): string {
  const owner = on.join('|');
  const pattern = entityType === 'NODE' ? `(n:${owner})` : `()-[n:${owner}]-()`;
  const each = properties.map((property) => `n.${property}`).join(', ');
  if (kind === 'CONSTRAINT') return `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR ${pattern} REQUIRE ${each} IS UNIQUE`;
  if (type === 'RANGE') return `CREATE INDEX ${name} IF NOT EXISTS FOR ${pattern} ON (${each})`;
  const options = analyzer === null ? '' : ` OPTIONS {indexConfig: {\`fulltext.analyzer\`: '${analyzer}'}}`;
  return `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR ${pattern} ON EACH [${each}]${options}`;
}
