// `npm run build`: the pages and the programs, where their sources have changed.
import { ensureBuilt, ensureDependencies } from './prepare.mjs';

await ensureDependencies();
await ensureBuilt('pages', 'programs');
