// `npm test [-- ARGUMENTS OF VITEST]`: the whole suite, with the set-up that a fresh clone needs.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from './builds.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { ROOT, runTool } from './tools.mjs';

const RESULTS = join(ROOT, 'test-output', 'results.json');

await ensureDependencies({ dev: true });
await ensureBuilt('pages', 'programs');
rmSync(RESULTS, { force: true });
const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json'];
const code = await runTool(process.execPath, [...vitest, `--outputFile.json=${RESULTS}`, ...process.argv.slice(2)], 1);
console.log(summary());
process.exit(code);

/** One plain line, for people and for programs. A file that could not be run at all counts as a failure. */
function summary() {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(RESULTS, 'utf8'));
    const broken = testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
    );
    return `${numPassedTests} passed, ${Math.max(numFailedTests + broken.length, code === 0 ? 0 : 1)} failed`;
  } catch {
    return '0 passed, 1 failed';
  }
}
