// `npm run build`: the pages and the programs, where their sources have changed.
import { ensureBuilt } from './builds.mjs';
import { ensureDependencies } from './dependencies.mjs';

await ensureDependencies();
await ensureBuilt('pages', 'programs');
