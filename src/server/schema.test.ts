import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readSchema } from './schema.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'schema-'));
});
afterEach(() => rm(folder, { recursive: true }));

it('puts the files together in the order of their names, and leaves others out', async () => {
  await writeFile(join(folder, '10-b.graphql'), 'type B { id: ID! }');
  await writeFile(join(folder, '09-a.graphql'), 'type A { id: ID! }');
  await writeFile(join(folder, 'notes.md'), 'type C { id: ID! }');
  expect(readSchema(folder)).toBe('type A {\n  id: ID!\n}\n\ntype B {\n  id: ID!\n}');
});

it('describes what all lists have alike, where a file does not', async () => {
  const lists = 'type Query { people(first: Int, "Theirs." after: String): [ID] } type Page { nodes: [ID], other: ID }';
  await writeFile(join(folder, '01-query.graphql'), lists);
  expect(readSchema(folder)).toMatch(/"How many at most[^"]*"\n +first: Int\n +"Theirs\."\n +after: String\n/);
  expect(readSchema(folder)).toMatch(/"The nodes of the page[^"]*"\n +nodes: \[ID\]\n +other: ID\n/);
});

it('says what is missing when the folder holds no schema', () => {
  expect(() => readSchema(folder)).toThrow(/holds no schema\. Expected .*query\.graphql.* Restore/);
});
