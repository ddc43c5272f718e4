import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, it } from 'vitest';
import { at, seeded } from '../../bench/data/random.ts';
import { prepareSchema } from '../../src/graph/prepare-schema.ts';
import { freshDatabase, sharedSettings } from '../support/database.ts';
import { type Direction, type Fault, FaultyBolt } from '../support/faulty-bolt.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { History } from './history.ts';
import { untilNothingRuns } from './nothing-runs.ts';
import { someFault } from './some-fault.ts';
import type { Step } from './steps.ts';
import { Tally } from './tally.ts';

/** Faults while programs write: more by hand, with the environment variable `FAULTS`. */
const FAULTS = Number(process.env['FAULTS'] ?? 6);

/** The same faults at every run, unless `SEED` says otherwise. */
const SEED = Number(process.env['SEED'] ?? 18);

/** After how many milliseconds a network that swallows ends its connections, or that refuses takes them again, at most. */
const LONGEST_FAULT_MS = 4_000;

/** What a program says that was not answered. */
const UNANSWERED = / does not answer: | was lost while something was being stored,/;

/** What it says when a commit had no answer. */
const NOT_KNOWN = 'nobody here knows whether it was: all of it is in the graph, or nothing.';

const { uri, user, password } = sharedSettings();
const direct = await freshDatabase();
await prepareSchema(direct);
const bolt = await FaultyBolt.before(Number(new URL(uri).port));
afterAll(() => bolt.close());
const settings = { NEO4J_URI: `bolt://127.0.0.1:${bolt.port}`, NEO4J_USER: user, NEO4J_PASSWORD: password };
const history = await History.in(await temporaryFolder(), settings);
const random = seeded(SEED);
const tally = new Tally();
const bytes = new Map<Step['does'], Readonly<Record<Direction, number>>>();

it(`writes all or nothing, and says which, at ${FAULTS} faults of the network`, {
  timeout: 600_000 + FAULTS * 240_000,
}, async () => {
  await history.begin(async ({ does }) => {
    bytes.set(does, bolt.transferred);
    await bolt.mend();
  });
  for (let faults = 0; faults < FAULTS; ) {
    const happened = await round(faults).catch((error: unknown) => {
      throw new Error(`Fault ${faults + 1} of FAULTS=${FAULTS} SEED=${SEED}.`, { cause: error });
    });
    if (happened) faults++;
  }
  await history.expectLeft(direct);
  console.info(String(tally));
});

/** Has a program do a step, at which a fault happens, holds what is left against the model, and finishes the step. */
async function round(i: number): Promise<boolean> {
  const isAtCommit = i % 4 < 2;
  const step = someStep(isAtCommit);
  const fault: Fault = isAtCommit
    ? { kind: 'reset at commit', isPassedOn: i % 4 === 0 }
    : someFault(random, bytes.get(step.does) ?? { request: 0, answer: 0 });
  bolt.inject(fault);
  const from = performance.now();
  const running = history.start(step);
  const mended = new AbortController();
  const mending = untilMended(fault, mended.signal);
  const code = await running.ended();
  mended.abort();
  await mending;
  const { happened } = bolt;
  await bolt.mend();
  const printed = running.printed();
  expect(printed).not.toMatch(/^\s+at /m);
  await untilNothingRuns(direct);
  if (code === 0) history.acknowledge(step, performance.now() - from);
  else expect(printed).toMatch(UNANSWERED);
  const done = await history.expectLeft(direct, code === 0 ? undefined : { step, printed });
  if (fault.kind === 'reset at commit') {
    expect(printed).toContain(NOT_KNOWN);
    const what = `${step.does} ${step.groups.join(' ')}`;
    if (!fault.isPassedOn) expect(done, what).toBe('nothing');
    else if (step.does !== 'restore') expect(done, what).not.toBe('nothing'); // that begins with decisions, perhaps known ones
  }
  if (code !== 0) await history.finish(step);
  if (happened)
    tally.count(fault.kind, step.does, code === 0 ? 'done' : printed.includes(NOT_KNOWN) ? `not known: ${done}` : done);
  return happened;
}

/** @param isVisible Whether it has to change which articles are there. */
function someStep(isVisible: boolean): Step {
  for (;;) {
    const step = at(history.next(1, random), 0);
    if (!isVisible || (step.does !== 'reread' && step.does !== 'backup')) return step;
  }
}

/** Mends a fault some time after it has happened. */
async function untilMended(fault: Fault, signal: AbortSignal): Promise<void> {
  const pause = LONGEST_FAULT_MS * random();
  while (!bolt.happened && !signal.aborted) await sleep(20);
  await sleep(pause, undefined, { signal }).catch(() => undefined);
  if (fault.kind === 'refused' || fault.kind === 'half-open') await bolt.mend();
  if (fault.kind === 'half-open') bolt.dropAll();
}
