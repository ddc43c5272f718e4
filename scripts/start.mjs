// `npm start`: all set-up that a fresh clone needs, then the server, in this process.
import { ensureDependencies, ensurePages, runModule } from './prepare.mjs';

await ensureDependencies();
await ensurePages();
await runModule('src/main.ts');
