import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { checkBackup } from '../../src/backup/read-backup.ts';
import { existingArticles } from '../../src/generated/cypher/article.ts';
import { decidedTargets } from '../../src/generated/cypher/decision.ts';
import type { Database } from '../../src/graph/database.ts';
import { dumpOf } from '../model/dump.ts';
import { type RunningCommand, run } from '../support/command.ts';
import type { Dump } from '../support/plain-dump.ts';
import { FACT_IDS, GROUPS, writeGroups } from './articles.ts';
import { preparedDump } from './prepared-dump.ts';
import {
  ALL_IDS,
  after,
  type Done,
  expectWhole,
  factsOf,
  type Held,
  NOTHING_HELD,
  nextStep,
  rowsThere,
  type Step,
} from './steps.ts';

/** What a program says that finds its work done. */
const DONE_BEFORE =
  / is not in the graph: |^May be seeded again: 0 of | is suppressed already\. | is not suppressed\. /m;

/** Each kind of step once, so that all articles are there at the end, and nothing is suppressed. */
const BEGINNING = ['seed', 'suppress', 'unsuppress', 'reread', 'backup', 'retract', 'permit', 'restore'] as const;

/** Steps of a kind from which it is learnt how long one takes. */
const RECENT = 3;

/** A program as `npm start` and `npm run` run it. */
export function program(name: string, args: readonly string[], settings: Record<string, string>): RunningCommand {
  return run(process.execPath, ['scripts/run.mjs', name, ...args], settings);
}

/** Steps that programs do one after the other, what they have acknowledged, and how long they take. */
export class History {
  readonly #settings: Record<string, string>;
  readonly #backup: string;
  readonly #groups: readonly string[];
  readonly #durations = new Map<Step['does'], number[]>();
  #held = NOTHING_HELD;
  #backedUp = NOTHING_HELD;

  private constructor(settings: Record<string, string>, folder: string, groups: readonly string[]) {
    this.#settings = settings;
    this.#backup = join(folder, 'graph.backup.gz');
    this.#groups = groups;
  }

  /** @param settings By which programs find the graph, which is empty. @param folder For the files of articles and backups. */
  static async in(folder: string, settings: Record<string, string>): Promise<History> {
    return new History(settings, folder, await writeGroups(folder));
  }

  /** Does a step of each kind with all articles, which are there at the end. */
  async begin(finished: (step: Step) => Promise<void> = async () => {}): Promise<void> {
    const groups = Array.from({ length: GROUPS }, (_, group) => group);
    for (const does of BEGINNING) {
      await this.finish({ does, groups });
      await finished({ does, groups });
    }
  }

  /** Steps that can be done one after the other. */
  next(count: number, random: () => number): readonly Step[] {
    const steps: Step[] = [];
    let [held, backedUp] = [this.#held, this.#backedUp];
    for (let left = count; left > 0; left--) {
      const step = nextStep(held, random);
      steps.push(step);
      held = after(step, held, backedUp);
      if (step.does === 'backup') backedUp = held;
    }
    return steps;
  }

  start({ does, groups }: Step): RunningCommand {
    const paths = groups.map((group) => this.#groups[group] ?? '');
    const [name, ...args] = {
      seed: ['seed', ...paths],
      retract: ['retract', '--yes', ...paths],
      permit: ['retract', '--undo', ...paths],
      suppress: ['suppress', '--yes', '--reason', 'It is false.', ...factsOf(groups)],
      unsuppress: ['unsuppress', ...factsOf(groups)],
      reread: ['reread', '--all'],
      backup: ['backup', '--force', this.#backup],
      restore: ['restore', '--add', this.#backup],
    }[does];
    return program(name ?? '', args, this.#settings);
  }

  /** Notes that a program has said that a step is done, and how long it took, in milliseconds. */
  acknowledge(step: Step, ms: number): void {
    this.#durations.set(step.does, [...(this.#durations.get(step.does) ?? []), ms].slice(-RECENT));
    this.#held = after(step, this.#held, this.#backedUp);
    if (step.does === 'backup') this.#backedUp = this.#held;
  }

  /** Does a step that was broken off, or not begun. */
  async finish(step: Step): Promise<void> {
    const [running, from] = [this.start(step), performance.now()];
    if ((await running.ended()) !== 0) expect(running.printed()).toMatch(DONE_BEFORE);
    this.acknowledge(step, performance.now() - from);
  }

  /** How long these steps take of late, in milliseconds. */
  durationOf(steps: readonly Step[]): number {
    return sum(
      steps.map(({ does }) => sum(this.#durations.get(does) ?? []) / (this.#durations.get(does)?.length ?? 1)),
    );
  }

  /**
   * Holds the graph and the backup against what was acknowledged, and against a step that was broken off.
   *
   * @param broken That step, and what the program has printed.
   * @returns what there is of it; undefined where there is no such step
   */
  async expectLeft(database: Database, broken?: { step: Step; printed: string }): Promise<Done | undefined> {
    const { held, dump } = await whatIsHeld(database);
    expect(dump).toEqual(dumpOf(rowsThere(held)));
    if (existsSync(this.#backup)) {
      const { articles } = await checkBackup(this.#backup);
      expect([this.#backedUp, this.#held].map((one) => rowsThere(one).length)).toContain(articles);
    }
    if (broken === undefined) {
      expect(held).toEqual(this.#held);
      return undefined;
    }
    const { step, printed } = broken;
    const done = expectWhole(held, this.#held, after(step, this.#held, this.#backedUp), step);
    if (/: created$/m.test(printed)) expect(done).toBe('all');
    return done;
  }

  /** How many articles are there. */
  get articles(): number {
    return rowsThere(this.#held).length;
  }
}

async function whatIsHeld(database: Database): Promise<{ readonly held: Held; readonly dump: Dump }> {
  const ids = ALL_IDS;
  const there = new Set((await existingArticles(database.reader(), { ids })).map(({ id }) => id));
  const decided = await Promise.all([
    decidedTargets(database.reader(), { ids, kind: 'RETRACT' }),
    decidedTargets(database.reader(), { ids: FACT_IDS.flat(), kind: 'SUPPRESS' }),
  ]);
  const out = new Set(decided.flat().map(({ id }) => id));
  const held = new Map(
    [...NOTHING_HELD.keys()].map((id) => [id, there.has(id) ? 'there' : out.has(id) ? 'out' : 'absent'] as const),
  );
  return { held, dump: await preparedDump(database) };
}

function sum(all: readonly number[]): number {
  return all.reduce((total, one) => total + one, 0);
}
