import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { seeded } from '../../bench/data/random.ts';
import type { RunningCommand } from '../support/command.ts';
import { serversOn } from '../support/servers.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { until } from '../support/until.ts';
import { History, program } from './history.ts';
import { onGraphOf, type StartedServer, startServer, totalCount, untilReady } from './server.ts';
import type { Step } from './steps.ts';
import { Tally } from './tally.ts';

/** Kills: more by hand, with the environment variable `KILLS`. */
const KILLS = Number(process.env['KILLS'] ?? 12);

/** The same steps at every run, unless `SEED` says otherwise; the moments depend on how fast the machine is. */
const SEED = Number(process.env['SEED'] ?? 18);

/** Who is killed, one after the other. */
const VICTIMS = ['program', 'Neo4j', 'program', 'program', 'server', 'program'] as const;
type Victim = (typeof VICTIMS)[number];

/** Only what hangs takes so long. */
const TIME_LIMIT_MS = 600_000 + KILLS * 240_000;

/** How much longer than Neo4j itself takes it may be until a server is ready; on a quiet machine it is to be 15 s. */
const MOST_READY_MS = 600_000;

const dataDir = await temporaryFolder();
const history = await History.in(await temporaryFolder(), { DATA_DIR: dataDir });
const random = seeded(SEED);
const tally = new Tally();
let server: StartedServer;

it(`keeps what was acknowledged, and nothing half, over ${KILLS} kills`, { timeout: TIME_LIMIT_MS }, async () => {
  server = await startServer(dataDir);
  await program('retract', ['--yes', 'seeds'], { DATA_DIR: dataDir }).ended();
  await history.begin();
  for (let kills = 0; kills < KILLS; ) {
    const victim = VICTIMS[kills % VICTIMS.length] ?? 'program';
    const wasKilled = await round(victim).catch((error: unknown) => {
      throw new Error(`The ${victim} was kill ${kills + 1} of KILLS=${KILLS} SEED=${SEED}.`, { cause: error });
    });
    if (wasKilled) kills++;
  }
  await onGraphOf(dataDir, (database) => history.expectLeft(database));
  console.info(String(tally));
});

/** Does some steps, in which somebody is killed, holds what is left against the model, and finishes the step. */
async function round(victim: Victim): Promise<boolean> {
  const steps = history.next(1 + Math.floor(random() * 3), random);
  const restarts = restartsOf(server);
  let running: RunningCommand | undefined;
  const killing = sleep(random() * history.durationOf(steps)).then(() => {
    const pid = victim === 'Neo4j' ? serversOn(dataDir)[0] : (victim === 'server' ? server : running)?.process.pid;
    if (pid !== undefined && (victim !== 'program' || isRunning(running))) process.kill(pid, 'SIGKILL');
    return performance.now();
  });
  let broken: { readonly step: Step; readonly printed: string } | undefined;
  for (const step of steps) {
    const from = performance.now();
    running = history.start(step);
    if ((await running.ended()) !== 0) {
      broken = { step, printed: running.printed() };
      break;
    }
    history.acknowledge(step, performance.now() - from);
  }
  const wasKilled = await killing.then((at) => recover(victim, { at, restarts, running }));
  if (victim !== 'program') expect(broken?.printed ?? '').not.toMatch(/^\s+at /m);
  const done = await onGraphOf(dataDir, (database) => history.expectLeft(database, broken));
  if (broken) await history.finish(broken.step);
  expect(await totalCount(server.url)).toBe(history.articles);
  if (wasKilled) tally.count(victim, broken?.step.does ?? 'when all was done', done);
  return wasKilled;
}

interface Killed {
  readonly at: number;
  /** How often Neo4j had been started again before. */
  readonly restarts: number;
  readonly running: RunningCommand | undefined;
}

/** Waits until all is ready again; a server is started by us. Says whether somebody was killed. */
async function recover(victim: Victim, { at, restarts, running }: Killed): Promise<boolean> {
  if (victim === 'program') return running?.process.signalCode === 'SIGKILL';
  let neo4j = 0;
  let from = at;
  if (victim === 'Neo4j') {
    await until('Neo4j is up again', () => restartsOf(server) > restarts);
    await untilReady(server.url);
    const pauses = [...server.printed().matchAll(/starting it again in (\d+) ms/g)];
    neo4j =
      server.saidAt('Neo4j is up again').last - server.saidAt('Neo4j has ended').last - Number(pauses.at(-1)?.[1]);
  } else {
    await server.ended();
    from = performance.now();
    server = await startServer(dataDir);
    neo4j = server.saidAt('Preparing the graph').first - server.saidAt('Starting Neo4j').first;
  }
  const ms = performance.now() - from - neo4j;
  tally.time(`ready after the ${victim} was killed, without the start of Neo4j`, ms);
  tally.time(`the start of Neo4j after the ${victim} was killed`, neo4j);
  expect(ms).toBeLessThan(MOST_READY_MS);
  return true;
}

function restartsOf({ printed }: RunningCommand): number {
  return printed().split('Neo4j is up again').length - 1;
}

function isRunning(command: RunningCommand | undefined): boolean {
  return command !== undefined && command.process.exitCode === null && command.process.signalCode === null;
}
