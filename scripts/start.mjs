// `npm start`: all set-up that a fresh clone needs, then the server, in this process.

import { portMustBeFree } from './port.mjs';
import { ensureBuilt, ensureDependencies, runProgram } from './prepare.mjs';
import { argumentsOf } from './usage.mjs';

argumentsOf('main', process.argv.slice(2));
await portMustBeFree(process.env);
await ensureDependencies();
await ensureBuilt('pages', 'programs');
await runProgram('main');
