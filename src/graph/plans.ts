import { EventEmitter, once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { prepare, type Run, type TypedStatement, type TypeTexts } from '../codegen/runtime.ts';
import { parseType, type Type } from '../codegen/types.ts';
import { shapes, statements } from '../generated/cypher.ts';
import type { Database } from './database.ts';
import { GraphError } from './errors.ts';

/** Longest time of a statement that is planned: nobody waits for it. */
const TIMEOUT_MS = 60_000;

/** Time between two attempts on a database that does not answer. */
const RETRY_MS = 1_000;

/** Failures after which a database may have started anew. */
const DOUBTFUL = new Set(['DATABASE_UNAVAILABLE', 'TIMEOUT']);

const SHAPES: Readonly<Record<string, TypeTexts>> = shapes;

/** Values that no node has, so that a statement finds nothing; its one plan serves all values. */
const VALUES = { STRING: 'x', BOOLEAN: false, MAP: {}, INTEGER: 1, FLOAT: 1 };

/** Statements of many lists take several times as long to plan as others, and nothing depends on them. */
const READS: readonly TypedStatement[] = Object.values(statements)
  .filter(({ mode }) => mode === 'READ')
  .sort((a, b) => Number(a.lists !== undefined) - Number(b.lists !== undefined));

/**
 * The plans that a database has of the reading statements. It makes a plan when it first meets a statement, which in a
 * server that has just started takes up to seconds.
 */
export class Plans {
  readonly #database: Database;
  readonly #doubts = new EventEmitter<{ doubt: [] }>();
  #made = false;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Whether all are there. */
  get made(): boolean {
    return this.#made;
  }

  /** Runs statements as `run` does, and learns from their failures when the plans may be gone. */
  watch(run: Run): Run {
    return (statement, parameters) =>
      run(statement, parameters).catch((error: unknown) => {
        if (error instanceof GraphError && DOUBTFUL.has(error.code)) this.#doubt();
        throw error;
      });
  }

  /** Has the plans made, one after the other, and again when they may be gone, until the signal aborts. */
  async keep(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      this.#made = await makePlans(this.#database, signal);
      const next = this.#made ? once(this.#doubts, 'doubt', { signal }) : sleep(RETRY_MS, undefined, { signal });
      await next.catch(() => undefined);
    }
  }

  #doubt(): void {
    this.#made = false;
    this.#doubts.emit('doubt');
  }
}

async function makePlans(database: Database, signal: AbortSignal): Promise<boolean> {
  const run = database.reader({ signal, timeoutMs: TIMEOUT_MS });
  try {
    for (const statement of READS) {
      const named = { ...statement, name: `plan/${statement.name}` };
      await prepare(named, shapes).rows(run, valuesOf(statement.parameters));
    }
    return true;
  } catch (error) {
    if (error instanceof GraphError) return false;
    throw error;
  }
}

function valuesOf(types: TypeTexts): Record<string, unknown> {
  return Object.fromEntries(Object.entries(types).map(([name, text]) => [name, someOf(parseType(text))]));
}

function someOf(type: Type | null): unknown {
  if (type === null || type.nullable) return null;
  if (type.kind === 'list') return [someOf(type.of)];
  return type.kind === 'shape' ? valuesOf(SHAPES[type.name] ?? {}) : VALUES[type.name];
}
