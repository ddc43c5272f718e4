import { strays } from '../generated/cypher/check.ts';
import type { Comparison } from './comparison.ts';
import type { Reading } from './pages.ts';

/** Strays of each kind that are told of. */
const MOST = 20;

/** Looks for what nothing supports and no other comparison meets. */
export async function checkStrays({ run }: Reading, comparison: Comparison): Promise<void> {
  const { names, parts, evidence, decisions } = await strays(run, { limit: MOST });
  comparison.note([
    ...names.map((key) => `The name ${JSON.stringify(key)} is there, and no entity has it`),
    ...parts.map((id) => `${id} is there, and is in no article`),
    ...evidence.map((id) => `${id} is there, and nothing rests on it`),
    ...decisions.map((id) => `${id} is there, though it was retracted`),
  ]);
}
