import { readFileSync } from 'node:fs';
import { DISPATCHES } from './dispatches.ts';

const SEED = readFileSync(new URL('../../seeds/presstv-2018-09.txt', import.meta.url), 'utf8');
const INVENTED = readFileSync(new URL('articles.txt', import.meta.url), 'utf8').split('=====\n');

/** The articles that the server and the model are asked about: the seed, and invented ones. */
export const TEXTS: readonly string[] = [SEED, ...INVENTED, ...DISPATCHES];
