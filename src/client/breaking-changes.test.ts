import { readFileSync } from 'node:fs';
import { buildSchema, findBreakingChanges } from 'graphql';
import { expect, it } from 'vitest';

const schemaIn = (file: string) => buildSchema(readFileSync(new URL(file, import.meta.url), 'utf8'));

/**
 * The schema that frontends were written against is kept beside the client, and does not follow what is generated. What is
 * added to the API goes into it with a release (CONTRIBUTING.md), and is a promise from then on.
 */
it('breaks no operation that the published schema allows', () => {
  const broken = findBreakingChanges(schemaIn('published-schema.graphql'), schemaIn('../generated/schema.graphql'));
  expect(broken.map(({ description }) => description)).toEqual([]);
});
