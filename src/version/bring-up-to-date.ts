import { countTexts, lockGraph, setGraphState } from '../generated/cypher/admin.ts';
import type { Database } from '../graph/database.ts';
import { cancelled } from '../graph/errors.ts';
import { readState, refuseNewer } from '../graph/graph-state.ts';
import { hasSchema, prepareOwnSchema, prepareSchema } from '../graph/prepare-schema.ts';
import { type JobContext, type ModelVersion, newestOf, PATIENCE_MS, VERSIONS } from '../graph/versions.ts';
import { withLock } from './with-lock.ts';

/**
 * Gives the database the constraints and indexes of the model, and brings an older graph to the newest version. Resumes
 * what an earlier call left unfinished; a graph that is up to date costs a few reads. When several programs call it at
 * once on one database, one does the work and the others wait.
 *
 * @param versions The history of the model; tests have their own.
 * @throws GraphError `NEWER_GRAPH` for a graph of a version that is not among them, before anything is changed;
 *   `SCHEMA_CONFLICT`; `CANCELLED` when the signal aborts, which leaves a graph that the next call finishes
 */
export async function bringUpToDate(
  given: Database,
  job: JobContext,
  versions: readonly ModelVersion[] = VERSIONS,
): Promise<void> {
  const database = given.within(PATIENCE_MS);
  if (await isUpToDate(database, versions)) return prepareSchema(database, job);
  await prepareOwnSchema(database);
  await withLock(
    database,
    job,
    () => progressOf(database),
    async () => {
      if (!(await isUpToDate(database, versions))) await update(database, job, versions);
    },
  );
}

/** @throws GraphError `NEWER_GRAPH` */
async function isUpToDate(database: Database, versions: readonly ModelVersion[]): Promise<boolean> {
  const state = await readState(database);
  refuseNewer(state, newestOf(versions));
  return state.version === newestOf(versions) && state.building === null && (await hasSchema(database));
}

async function update(database: Database, job: JobContext, versions: readonly ModelVersion[]): Promise<void> {
  const { version, building } = await readState(database);
  const missing = versions.filter((one) => version !== null && one.version > version);
  if (building !== null || missing.some(({ how }) => how === 'built anew')) {
    await buildAnew(database, job, newestOf(versions));
  } else {
    await prepareSchema(database, job);
    for (const { version: next, how } of missing) {
      job.say(`The graph becomes one of model version ${next}.`);
      if (how !== 'built anew') await how(database, job);
      if (job.signal?.aborted) throw cancelled(job.signal);
      await reach(database, next);
    }
    await reach(database, newestOf(versions));
  }
}

async function buildAnew(database: Database, job: JobContext, target: number): Promise<void> {
  const [{ takeApart }, { buildUp }] = await Promise.all([import('./take-apart.ts'), import('./build-up.ts')]);
  const { articles, texts } = await countTexts(database.reader());
  job.say(`The graph becomes one of model version ${target}: its ${articles + texts} articles are built anew.`);
  const rebuild = { database, target, ...job };
  await takeApart(rebuild);
  await prepareSchema(database, job);
  await buildUp(rebuild);
  job.say(`The graph is of model version ${target} now.`);
}

/** Sets the graph's version, unless it has a later one by now. */
function reach(database: Database, version: number): Promise<void> {
  return database.write(async (run) => {
    const graph = await lockGraph(run, { version });
    if (graph.version >= version || graph.building !== null) return;
    await setGraphState(run, { version, building: null, stage: null });
  });
}

async function progressOf(database: Database): Promise<string> {
  const { building } = await readState(database);
  const { articles, texts } = await countTexts(database.reader());
  return building === null ? '' : `${articles} of ${articles + texts} articles are built.`;
}
