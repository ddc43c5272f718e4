import { EventEmitter, once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { prepare, type Run, type TypedStatement } from '../cypher-codegen/runtime/statement.ts';
import { parseType, type Type, type TypeTexts } from '../cypher-codegen/runtime/types.ts';
import { shapes } from '../generated/cypher/model.ts';
import { statements } from '../generated/cypher/statements.ts';
import type { Database, Execution } from './database.ts';
import { GraphError } from './errors.ts';

/** Time-out of a statement without a plan, in milliseconds: planning alone takes many seconds on a busy machine. */
export const PLANNING_MS = 60_000;

/** Statements that are planned at once while nobody asks. */
const AT_ONCE = 2;

/** Time between two attempts on a database that does not answer. */
const RETRY_MS = 1_000;

/** Failures after which a database may have restarted. */
const DOUBTFUL = new Set(['DATABASE_UNAVAILABLE', 'TIMEOUT']);

const SHAPES: Readonly<Record<string, TypeTexts>> = shapes;

/** Parameters that match no node. The plan that they make serves all others. */
const VALUES = { STRING: 'x', BOOLEAN: false, MAP: {}, INTEGER: 1, FLOAT: 1 };

/** The statements of the most usual operations, tests/api/contract/: they are planned first. */
const FIRST_NAMES = [
  'person/people-by-name',
  'position/positions-of-person',
  'event/events-of-participant',
  'quote/quotes-of-speaker',
  'article/list-articles',
  'entity/entities-of-article',
  'mention/mentions-of-entity',
  'traversal/search',
  'traversal/neighbors',
  'traversal/links-among',
  'traversal/shortest-path',
  'event/events-by-name',
  'article/articles-of-entity',
  'claim/claims-of-entity',
  'country/countries-by-code',
  'organization/organizations-of-country',
  'event/events-in-country',
  'event/participants-of-event',
  'organization/organizations-by-name',
  'entity/entities-by-id',
  'quote/quotes-by-id',
];

const FIRST = FIRST_NAMES.flatMap((name) => statements[name] ?? []);

/**
 * All others that a server needs. Those with lists come last: they take several times as long to plan, and are not needed
 * before.
 */
const OTHERS: readonly TypedStatement[] = Object.values(statements)
  .filter(({ name, mode }) => mode === 'READ' && !name.startsWith('check/') && !FIRST_NAMES.includes(name))
  .sort((a, b) => Number(a.lists !== undefined) - Number(b.lists !== undefined));

/**
 * Warm-up: which reading statements the database has planned. It plans a statement when it first sees it, which takes
 * up to seconds in a database that has just started.
 */
export class WarmUp {
  readonly #database: Database;
  readonly #doubts = new EventEmitter<{ doubt: [] }>();
  /** Names of the statements that are planned. */
  readonly #planned = new Set<string>();
  #done = false;
  #doubted = 0;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Whether all statements are planned. */
  get done(): boolean {
    return this.#done;
  }

  /**
   * Runs statements, with a longer time-out for those that have no plan yet.
   *
   * @param run For a statement that is planned.
   * @param patient For one that is not.
   */
  patientUntilPlanned(run: Run, patient: Run): Run {
    return async (statement, parameters) => {
      const rows = await (this.#planned.has(statement.name) ? run : patient)(statement, parameters);
      this.#planned.add(statement.name);
      return rows;
    };
  }

  /**
   * To be called with the end of every statement. A database that was unreachable may have restarted, and lost all
   * plans; one that timed out may have replanned this statement.
   */
  observe({ name, error }: Pick<Execution, 'name' | 'error'>): void {
    if (!(error instanceof GraphError) || !DOUBTFUL.has(error.code)) return;
    if (error.code === 'DATABASE_UNAVAILABLE') this.#planned.clear();
    this.#planned.delete(name);
    this.#doubt();
  }

  /** Forgets all plans, since the database has restarted. */
  forget(): void {
    this.#planned.clear();
    this.#doubt();
  }

  /**
   * Plans the first statements, and tries again until the database does.
   *
   * @param tell Called with the number of planned statements, and of all.
   */
  async planFirst(signal: AbortSignal, tell: (made: number, all: number) => void): Promise<void> {
    while (!signal.aborted) {
      const made = await this.#plan(FIRST, AT_ONCE, signal, async (count) => tell(count, FIRST.length));
      if (made) return;
      await rest(RETRY_MS, signal);
    }
  }

  /**
   * Plans all statements, one after the other, and again when plans may be lost, until the signal aborts. After each of
   * the later ones it pauses as long as that took, so that requests get their share.
   */
  async keep(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const doubted = this.#doubted;
      const first = await this.#plan(FIRST, 1, signal, async () => undefined);
      const all = first && (await this.#plan(OTHERS, 1, signal, (_, ms) => rest(ms, signal)));
      this.#done = all && this.#doubted === doubted;
      const next = this.#done ? once(this.#doubts, 'doubt', { signal }) : rest(RETRY_MS, signal);
      await next.catch(() => undefined);
    }
  }

  /**
   * @param atOnce How many are planned at once.
   * @returns whether all could be planned
   */
  async #plan(
    all: readonly TypedStatement[],
    atOnce: number,
    signal: AbortSignal,
    after: (made: number, ms: number) => Promise<void>,
  ): Promise<boolean> {
    const run = this.#database.reader({ signal, timeoutMs: PLANNING_MS });
    const waiting = all.values();
    let made = 0;
    const planNext = async () => {
      for (const statement of waiting) {
        const start = performance.now();
        await prepare({ ...statement, name: `plan/${statement.name}` }, shapes).rows(
          run,
          valuesOf(statement.parameters),
        );
        this.#planned.add(statement.name);
        made++;
        await after(made, performance.now() - start);
      }
    };
    try {
      await Promise.all(Array.from({ length: atOnce }, planNext));
      return true;
    } catch (error) {
      if (error instanceof GraphError) return false;
      throw error;
    }
  }

  #doubt(): void {
    this.#done = false;
    this.#doubted++;
    this.#doubts.emit('doubt');
  }
}

function rest(ms: number, signal: AbortSignal): Promise<void> {
  return sleep(ms, undefined, { signal }).catch(() => undefined);
}

function valuesOf(types: TypeTexts): Record<string, unknown> {
  return Object.fromEntries(Object.entries(types).map(([name, text]) => [name, someOf(parseType(text))]));
}

function someOf(type: Type | null): unknown {
  if (type === null || type.nullable) return null;
  if (type.kind === 'list') return [someOf(type.of)];
  return type.kind === 'shape' ? valuesOf(SHAPES[type.name] ?? {}) : VALUES[type.name];
}
