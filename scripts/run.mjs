// `node scripts/run.mjs PROGRAM ARGUMENT…`: a program of this project, with the set-up that a fresh clone needs.
import { ensureBuilt, ensureDependencies, runProgram } from './prepare.mjs';
import { argumentsOf } from './usage.mjs';

const [program, ...args] = process.argv.slice(2);
process.argv.splice(1, Number.POSITIVE_INFINITY, program, ...argumentsOf(program, args));
await ensureDependencies();
await ensureBuilt('programs');
await runProgram(program);
