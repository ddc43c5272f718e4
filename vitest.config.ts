import { configDefaults, defineConfig } from 'vitest/config';
import { chromiumPath, NO_CHROMIUM } from './tests/e2e/chromium.ts';

const BROWSER_TESTS = 'tests/e2e/**/*.test.ts';

/** Without a browser its tests are left out, with a word about it; CI has to have one. */
const withoutBrowser = chromiumPath() === null && !process.env['CI'];
if (withoutBrowser) console.warn(`The tests in a browser are left out. ${NO_CHROMIUM}`);

/** Only what hangs takes so long, also while other programs keep all processors busy. */
const HANG_MS = 300_000;

/** `npx vitest run --project unit` needs no database; the others share one Neo4j, which the run starts and ends. */
export default defineConfig({
  // As in Node: the tests and the libraries share one graphql, or an error of the one is none to the other.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    testTimeout: HANG_MS,
    hookTimeout: HANG_MS,
    expect: { poll: { timeout: HANG_MS / 2 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'lab/**/*.test.ts', 'docs/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['tests/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...(withoutBrowser ? [BROWSER_TESTS] : [])],
          globalSetup: 'tests/support/shared-neo4j.ts',
          maxWorkers: 1,
        },
      },
    ],
  },
});
