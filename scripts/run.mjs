// `node scripts/run.mjs FILE ARGUMENT…`: a TypeScript program of this project, with the set-up that a fresh clone needs.
import { ensureDependencies, runModule } from './prepare.mjs';

const [file, ...args] = process.argv.slice(2);
process.argv.splice(1, Number.POSITIVE_INFINITY, file, ...args);
await ensureDependencies();
await runModule(file);
