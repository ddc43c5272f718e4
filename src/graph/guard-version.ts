import type { Database } from './database.ts';
import type { GraphError } from './errors.ts';
import { readState } from './graph-state.ts';
import { graphChanged } from './version-errors.ts';
import { MODEL_VERSION } from './versions.ts';

/** Milliseconds between two looks at the version. */
const LOOK_MS = 5_000;

/** A database whose graph is looked at. */
export interface GuardedDatabase {
  readonly database: Database;
  /** Ends the looking. */
  close(): void;
}

/**
 * The database, for as long as its graph is of this program's version. A newer program may rebuild the graph while this one
 * serves it: reads are refused from the next look on, and answered again once the graph is of this version again. It
 * looks every five seconds, and when the database is verified. An empty graph is of any version.
 *
 * @param log Told once when reads begin to be refused, and once when they are answered again.
 * @throws GraphError `GRAPH_CHANGED`, in its reads and `verify`.
 */
export function guardVersion(database: Database, log: (line: string) => void): GuardedDatabase {
  let changed: GraphError | null = null;

  async function look(): Promise<void> {
    const { version, building } = await readState(database);
    const found = building ?? version ?? MODEL_VERSION;
    if ((found === MODEL_VERSION) === (changed === null)) return;
    changed = found === MODEL_VERSION ? null : graphChanged(found, MODEL_VERSION);
    log(changed?.message ?? `The graph is of model version ${MODEL_VERSION} again, and is served again`);
  }

  const guard = (given: Database): Database => ({
    ...given,
    reader: (options) => {
      const run = given.reader(options);
      return async (statement, parameters) => {
        if (changed) throw changed;
        return run(statement, parameters);
      };
    },
    verify: async () => {
      await given.verify();
      await look();
      if (changed) throw changed;
    },
    within: (timeoutMs) => guard(given.within(timeoutMs)),
  });

  const timer = setInterval(() => void look().catch(() => undefined), LOOK_MS); // outages are told of elsewhere
  return { database: guard(database), close: () => clearInterval(timer) };
}
