import { defineConfig } from 'vitest/config';

export default defineConfig({
  // As in Node: the tests and the libraries share one graphql, or an error of the one is none to the other.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: { include: ['src/**/*.test.ts', 'tests/**/*.test.ts'] },
});
