import type { Work } from '../arms/child.ts';
import type { Operation } from '../operations/operations.ts';
import type { ArmName, ArmProcess } from './arm-process.ts';
import { type Call, callOf, send } from './client.ts';
import { cpuMs } from './proc.ts';
import { quantile, type Spread, spread } from './statistics.ts';

export interface RoundSettings {
  readonly rounds: number;
  /** Milliseconds at one connection, and at {@link CONNECTIONS}, of each arm in each round. */
  readonly latencyMs: number;
  readonly throughputMs: number;
}

export const CONNECTIONS = 16;

/** An arm that has taken so many times what all its rounds should is timed no further, but in two rounds at least. */
const MOST_TIMES = 2;
const LEAST_ROUNDS = 2;

/** How long each arm is asked before anything counts, for plans and compilers. */
const WARM_UP_MS = 3_000;

/** What one arm did with one operation. Times are in milliseconds. */
export interface Figures {
  readonly operation: string;
  readonly arm: ArmName;
  /** Of the medians of the rounds. */
  readonly p50: Spread;
  /** Of all requests at one connection. */
  readonly p95: number;
  readonly p99: number;
  /** Requests a second at 16 connections. */
  readonly rate: Spread;
  /** Processor time a request at 16 connections. */
  readonly serverCpu: number;
  readonly databaseCpu: number;
  /** Of one request, from a run of its own. */
  readonly work: Work;
}

/** Times an operation on all arms in turn, round after round, each round starting with another arm. */
export async function timeRounds(
  arms: readonly ArmProcess[],
  operation: Operation,
  work: ReadonlyMap<ArmName, Work>,
  databasePid: number | null,
  settings: RoundSettings,
): Promise<Figures[]> {
  const runs = arms.flatMap((arm) => {
    const call = callOf(arm, operation);
    return call === null ? [] : [{ arm, call, ms: 0, latencies: [] as number[][], bursts: [] as Burst[] }];
  });
  for (const run of runs) await burst(run.call, 2, WARM_UP_MS);
  const mostMs = MOST_TIMES * settings.rounds * (settings.latencyMs + settings.throughputMs);
  for (let round = 0; round < settings.rounds; round++) {
    for (let i = 0; i < runs.length; i++) {
      const run = runs[(i + round) % runs.length];
      if (run === undefined || (round >= LEAST_ROUNDS && run.ms > mostMs)) continue;
      const start = performance.now();
      run.latencies.push(await latencies(run.call, settings.latencyMs));
      run.bursts.push(await measuredBurst(run.call, run.arm.pid, databasePid, settings.throughputMs));
      run.ms += performance.now() - start;
    }
  }
  return runs.map(({ arm, latencies, bursts }) => {
    const all = latencies.flat();
    const requests = bursts.reduce((sum, { requests }) => sum + requests, 0);
    return {
      operation: operation.name,
      arm: arm.name,
      p50: spread(latencies.map((round) => quantile(round, 0.5))),
      p95: quantile(all, 0.95),
      p99: quantile(all, 0.99),
      rate: spread(bursts.map(({ requests, ms }) => (requests * 1000) / ms)),
      serverCpu: bursts.reduce((sum, { serverCpu }) => sum + serverCpu, 0) / requests,
      databaseCpu: bursts.reduce((sum, { databaseCpu }) => sum + databaseCpu, 0) / requests,
      work: work.get(arm.name) ?? { statements: Number.NaN, dbHits: Number.NaN },
    };
  });
}

async function latencies(call: Call, ms: number): Promise<number[]> {
  const taken: number[] = [];
  const end = performance.now() + ms;
  while (performance.now() < end || taken.length === 0) {
    const start = performance.now();
    await send(call, taken.length);
    taken.push(performance.now() - start);
  }
  return taken;
}

interface Burst {
  readonly requests: number;
  readonly ms: number;
  readonly serverCpu: number;
  readonly databaseCpu: number;
}

async function measuredBurst(call: Call, pid: number, databasePid: number | null, ms: number): Promise<Burst> {
  const [server, database] = [cpuMs(pid), cpuMs(databasePid)];
  const done = await burst(call, CONNECTIONS, ms);
  return { ...done, serverCpu: cpuMs(pid) - server, databaseCpu: cpuMs(databasePid) - database };
}

/** Sends requests over some connections at once, for so long. */
async function burst(call: Call, connections: number, ms: number): Promise<{ requests: number; ms: number }> {
  const start = performance.now();
  let requests = 0;
  async function connection(): Promise<void> {
    do {
      await send(call, requests++);
    } while (performance.now() - start < ms);
  }
  await Promise.all(Array.from({ length: connections }, connection));
  return { requests, ms: performance.now() - start };
}
