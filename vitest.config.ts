import { defineConfig } from 'vitest/config';

/** `npx vitest run --project unit` needs no database; the others share one Neo4j, which the run starts and ends. */
export default defineConfig({
  // As in Node: the tests and the libraries share one graphql, or an error of the one is none to the other.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    projects: [
      { extends: true, test: { name: 'unit', include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['tests/**/*.test.ts'],
          globalSetup: 'tests/support/shared-neo4j.ts',
          maxWorkers: 1,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
