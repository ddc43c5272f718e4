import { buildSchema, type GraphQLNamedType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { prepareSchema } from '../../src/graph/prepare-schema.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { readSchema } from '../../src/server/schema.ts';
import { findExampleIds } from '../../src/web/playground/example-ids.ts';
import { exampleTabs } from '../../src/web/playground/example-tabs.ts';
import { type Api, dataOf, serveApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';

const schema = buildSchema(readSchema('schema'));

let api: Api;
beforeAll(async () => {
  const database = await freshDatabase();
  await prepareSchema(database);
  await ingest(database, ['seeds'], () => {});
  api = await serveApi(database);
});

describe('the examples of the playground', () => {
  it.each(exampleTabs(null).map((_, i) => i))('give something on the seeded graph, with names: tab %d', async (i) => {
    const ids = await findExampleIds(async ({ query }) => ({ data: dataOf(await api.ask(query)) }));
    const { query = '', variables = '{}' } = exampleTabs(ids)[i] ?? {};
    const data = dataOf(await api.ask(query, JSON.parse(variables)));
    expect(emptyIn(data), query).toEqual([]);
    expect(JSON.stringify(data)).toMatch(/"(name|title)":"/);
    expect(bareIdsIn(data)).toEqual([]);
  });
});

describe('the examples of the descriptions', () => {
  it.each(describedQueries())('give something on the seeded graph: %s', async (field) => {
    expect(emptyIn(dataOf(await api.ask(`{ ${field} }`)))).toEqual([]);
  });
});

/** The fields of an answer that are null, or have an empty list. Lists within lists may be empty. */
function emptyIn(data: Readonly<Record<string, unknown>>): string[] {
  const hasEmpty = (value: unknown): boolean =>
    Array.isArray(value) ? value.length === 0 : childrenOf(value).some(hasEmpty);
  return Object.keys(data).filter((key) => data[key] === null || hasEmpty(data[key]));
}

/** Ids of an answer that stand without a name beside them. */
function bareIdsIn(value: unknown): unknown[] {
  const isBare = typeof value === 'object' && value !== null && 'id' in value && !('name' in value);
  return [...(isBare ? [value] : []), ...childrenOf(value).flatMap(bareIdsIn)];
}

function childrenOf(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value) : [];
}

/** What descriptions give as an example of a field of a query. */
function describedQueries(): string[] {
  const roots = Object.keys(schema.getQueryType()?.getFields() ?? {}).join('|');
  const example = new RegExp(`\`((?:${roots})\\b[^\`…]*\\})\``, 'g');
  return descriptions().flatMap((text) => [...text.matchAll(example)].map(([, field = '']) => field));
}

function descriptions(): string[] {
  return Object.values(schema.getTypeMap()).flatMap((type) => [type.description ?? '', ...fieldsOf(type)]);
}

function fieldsOf(type: GraphQLNamedType): string[] {
  if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return [];
  return Object.values(type.getFields()).map(({ description }) => description ?? '');
}
