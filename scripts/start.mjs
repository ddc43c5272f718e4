// `npm start`: all set-up that a fresh clone needs, then the server, in this process.
import { ensureBuilt, ensureDependencies, runProgram } from './prepare.mjs';

await ensureDependencies();
await ensureBuilt('pages', 'programs');
await runProgram('main');
