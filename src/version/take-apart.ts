import type { Run } from '../cypher-codegen/runtime/statement.ts';
import { deleteDerived, lockGraph, retryTexts, setArticlesAside, setGraphState } from '../generated/cypher/admin.ts';
import { cancelled } from '../graph/errors.ts';
import type { Stage } from '../graph/graph-state.ts';
import { counting } from './progress.ts';
import { atStage, type Way } from './stage.ts';

/** Articles, and nodes, in one transaction. */
const [ARTICLES, NODES] = [100, 2_000];

/**
 * Begins a rebuild, or resumes one: turns articles into texts, and deletes what was made of them. The texts never leave
 * the database. Each batch is a transaction that holds the graph's lock and checks the stage, so that it may be
 * interrupted anywhere, and two programs may do it at once.
 */
export async function takeApart(way: Way): Promise<void> {
  await begin(way);
  const setAside = async (run: Run) => (await setArticlesAside(run, { limit: ARTICLES })).moved;
  await repeat(way, ['SETTING_ASIDE', 'CLEARING'], setAside, counting(way.say, 'articles set aside'));
  const clear = async (run: Run) => (await deleteDerived(run, { limit: NODES })).deleted;
  await repeat(way, ['CLEARING', 'BUILDING'], clear, counting(way.say, 'old nodes deleted'));
}

/**
 * An interrupted rebuild for an earlier version continues as one for this: what it has built is turned into texts
 * again.
 */
function begin({ database, target }: Way): Promise<void> {
  return database.write(async (run) => {
    const { version, building } = await lockGraph(run, { version: target });
    if (building === target || (building === null && version >= target)) return;
    await retryTexts(run);
    await setGraphState(run, { version, building: target, stage: 'SETTING_ASIDE' });
  });
}

/** Runs a stage batch after batch, until one finds nothing more to do. */
async function repeat(
  way: Way,
  [stage, next]: readonly [Stage, Stage],
  batch: (run: Run) => Promise<number>,
  tell: (more: number) => void,
): Promise<void> {
  for (;;) {
    if (way.signal?.aborted) throw cancelled(way.signal);
    const more = await atStage(way, stage, async (run, { version }) => {
      const changed = await batch(run);
      if (changed === 0) await setGraphState(run, { version, building: way.target, stage: next });
      return changed;
    });
    if (!more) return;
    tell(more);
  }
}
