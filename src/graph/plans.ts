import { EventEmitter, once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { prepare, type Run, type TypedStatement } from '../cypher-codegen/runtime/statement.ts';
import { parseType, type Type, type TypeTexts } from '../cypher-codegen/runtime/types.ts';
import { shapes } from '../generated/cypher/model.ts';
import { statements } from '../generated/cypher/statements.ts';
import type { Database, Execution } from './database.ts';
import { GraphError } from './errors.ts';

/** Longest time of a statement that is being planned, in milliseconds: on a busy machine its plan alone takes many seconds. */
export const PLANNING_MS = 60_000;

/** Time between two attempts on a database that does not answer. */
const RETRY_MS = 1_000;

/** Failures after which a database may have started anew. */
const DOUBTFUL = new Set(['DATABASE_UNAVAILABLE', 'TIMEOUT']);

const SHAPES: Readonly<Record<string, TypeTexts>> = shapes;

/** Values that no node has, so that a statement finds nothing; its one plan serves all values. */
const VALUES = { STRING: 'x', BOOLEAN: false, MAP: {}, INTEGER: 1, FLOAT: 1 };

/** What the operations of the contract send, in the order in which the playground shows them. */
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

/** Then all others; those of many lists take several times as long to plan, and nothing depends on them. */
const OTHERS: readonly TypedStatement[] = Object.values(statements)
  .filter((statement) => statement.mode === 'READ' && !FIRST.includes(statement))
  .sort((a, b) => Number(a.lists !== undefined) - Number(b.lists !== undefined));

/**
 * The plans that a database has of the reading statements. It makes a plan when it first meets a statement, which in a
 * server that has just started takes up to seconds.
 */
export class Plans {
  readonly #database: Database;
  readonly #doubts = new EventEmitter<{ doubt: [] }>();
  /** Names of the statements that are planned. */
  readonly #planned = new Set<string>();
  #made = false;
  #doubted = 0;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Whether all are there. */
  get made(): boolean {
    return this.#made;
  }

  /**
   * Runs statements, each with the time that it needs.
   *
   * @param run For a statement that is planned.
   * @param patient For one that is not, whose plan takes its time; nobody is to blame for it.
   */
  patientUntilPlanned(run: Run, patient: Run): Run {
    return async (statement, parameters) => {
      const rows = await (this.#planned.has(statement.name) ? run : patient)(statement, parameters);
      this.#planned.add(statement.name);
      return rows;
    };
  }

  /**
   * Learns from how a statement ended, whoever sent it, whether plans may be gone: a database that was away has started
   * anew, and one that was late may have made a new plan for this statement alone.
   */
  observe({ name, error }: Pick<Execution, 'name' | 'error'>): void {
    if (!(error instanceof GraphError) || !DOUBTFUL.has(error.code)) return;
    if (error.code === 'DATABASE_UNAVAILABLE') this.#planned.clear();
    this.#planned.delete(name);
    this.#doubt();
  }

  /** Takes all plans for gone, since the database has started anew. */
  forget(): void {
    this.#planned.clear();
    this.#doubt();
  }

  /**
   * Has the plans made that the operations of the contract need, however often it takes.
   *
   * @param tell Told how many of how many are there.
   */
  async makeFirst(signal: AbortSignal, tell: (made: number, all: number) => void): Promise<void> {
    while (!signal.aborted) {
      const made = await this.#make(FIRST, signal, async (count) => tell(count, FIRST.length));
      if (made) return;
      await rest(RETRY_MS, signal);
    }
  }

  /**
   * Has all plans made, one after the other, and again when they may be gone, until the signal aborts. Behind the first it
   * rests after each as long as that took, since others have questions.
   */
  async keep(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const doubted = this.#doubted;
      const first = await this.#make(FIRST, signal, async () => undefined);
      const all = first && (await this.#make(OTHERS, signal, (_, ms) => rest(ms, signal)));
      this.#made = all && this.#doubted === doubted;
      const next = this.#made ? once(this.#doubts, 'doubt', { signal }) : rest(RETRY_MS, signal);
      await next.catch(() => undefined);
    }
  }

  /** @returns whether all could be made */
  async #make(
    all: readonly TypedStatement[],
    signal: AbortSignal,
    after: (made: number, ms: number) => Promise<void>,
  ): Promise<boolean> {
    const run = this.#database.reader({ signal, timeoutMs: PLANNING_MS });
    try {
      for (const [i, statement] of all.entries()) {
        const start = performance.now();
        await prepare({ ...statement, name: `plan/${statement.name}` }, shapes).rows(
          run,
          valuesOf(statement.parameters),
        );
        this.#planned.add(statement.name);
        await after(i + 1, performance.now() - start);
      }
      return true;
    } catch (error) {
      if (error instanceof GraphError) return false;
      throw error;
    }
  }

  #doubt(): void {
    this.#made = false;
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
