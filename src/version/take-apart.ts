import type { Run } from '../cypher-codegen/runtime/statement.ts';
import { deleteDerived, lockGraph, retryTexts, setArticlesAside, setGraphState } from '../generated/cypher/admin.ts';
import { cancelled } from '../graph/errors.ts';
import type { Stage } from '../graph/graph-state.ts';
import { counting } from './progress.ts';
import { atStage, type Rebuild } from './stage.ts';

/** Articles, and nodes, in one transaction. */
const [ARTICLES, NODES] = [100, 2_000];

/**
 * Begins a rebuild, or resumes one: turns articles into texts, and deletes what was made of them. The texts never leave
 * the database. Each batch is a transaction that holds the graph's lock and checks the stage, so that it may be
 * interrupted anywhere, and two programs may do it at once.
 */
export async function takeApart(rebuild: Rebuild): Promise<void> {
  await begin(rebuild);
  const setAside = async (run: Run) => (await setArticlesAside(run, { limit: ARTICLES })).moved;
  await repeat(rebuild, ['SETTING_ASIDE', 'CLEARING'], setAside, counting(rebuild.say, 'articles set aside'));
  const clear = async (run: Run) => (await deleteDerived(run, { limit: NODES })).deleted;
  await repeat(rebuild, ['CLEARING', 'BUILDING'], clear, counting(rebuild.say, 'old nodes deleted'));
}

/**
 * An interrupted rebuild for an earlier version continues as one for this: what it has built is turned into texts
 * again.
 */
function begin({ database, target }: Rebuild): Promise<void> {
  return database.write(async (run) => {
    const { version, building } = await lockGraph(run, { version: target });
    if (building === target || (building === null && version >= target)) return;
    await retryTexts(run);
    await setGraphState(run, { version, building: target, stage: 'SETTING_ASIDE' });
  });
}

/** Runs a stage batch after batch, until one finds nothing more to do. */
async function repeat(
  rebuild: Rebuild,
  [stage, next]: readonly [Stage, Stage],
  batch: (run: Run) => Promise<number>,
  tell: (more: number) => void,
): Promise<void> {
  for (;;) {
    if (rebuild.signal?.aborted) throw cancelled(rebuild.signal);
    const more = await atStage(rebuild, stage, async (run, { version }) => {
      const changed = await batch(run);
      if (changed === 0) await setGraphState(run, { version, building: rebuild.target, stage: next });
      return changed;
    });
    if (!more) return;
    tell(more);
  }
}
