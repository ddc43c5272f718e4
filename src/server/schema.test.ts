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
  await writeFile(join(folder, 'b.graphql'), 'type B { id: ID! }');
  await writeFile(join(folder, 'a.graphql'), 'type A { id: ID! }');
  await writeFile(join(folder, 'notes.md'), 'type C { id: ID! }');
  expect(readSchema(folder)).toBe('type A { id: ID! }\ntype B { id: ID! }');
});

it('says what is missing when the folder holds no schema', () => {
  expect(() => readSchema(folder)).toThrow(/holds no schema\. Expected .*query\.graphql.* Restore/);
});
