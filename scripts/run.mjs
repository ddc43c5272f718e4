// `node scripts/run.mjs PROGRAM ARGUMENT…`: what users start, with all set-up that a fresh clone needs.
import { ensureBuilt } from './builds.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { runProgram } from './programs.mjs';

const [program, ...args] = process.argv.slice(2);
await runProgram(program, args, async () => {
  await ensureDependencies();
  await ensureBuilt('programs', ...(program === 'start' ? ['pages'] : []));
});
