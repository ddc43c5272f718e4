import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ChildSettings, FromChild, Work } from '../arms/child.ts';
import { startShipped } from '../arms/shipped.ts';

export const ARMS = ['floor', 'ours', 'peer'] as const;
export type ArmName = (typeof ARMS)[number];

/** A server under measurement, in a process of its own. */
export interface ArmProcess {
  readonly name: ArmName;
  readonly url: string;
  readonly pid: number;
  /** What it asked of the database since the last call; nothing unless it was started profiled. */
  work(): Promise<Work>;
  stop(): Promise<void>;
}

const NOTHING: Work = { statements: 0, dbHits: 0 };

/** How often a server is asked whether the database has planned its statements. */
const PLANNED_MS = 200;

/** Starts an arm and resolves when it answers. @throws Error when it ends instead; its own words are on standard error. */
export async function startArm(name: ArmName, settings: ChildSettings): Promise<ArmProcess> {
  if (name !== 'ours') return startModule(name, name, settings);
  return settings.profiled ? startModule(name, 'ours-profiled', settings) : startPlanned(settings);
}

/** This server as users start it, once the database has planned its statements: it works on in the background till then. */
async function startPlanned(settings: ChildSettings): Promise<ArmProcess> {
  const shipped = await startShipped(settings);
  const isPlanned = async () => {
    const readiness: { readonly planned?: boolean } = await (await fetch(`${shipped.url}/readyz`)).json();
    return readiness.planned === true;
  };
  while (!(await isPlanned())) await sleep(PLANNED_MS);
  return { ...shipped, name: 'ours', work: async () => NOTHING };
}

async function startModule(name: ArmName, module: string, settings: ChildSettings): Promise<ArmProcess> {
  const child = fork(join(import.meta.dirname, '..', 'arms', `${module}.ts`), [JSON.stringify(settings)], {
    execArgv: ['--import', 'tsx'],
    cwd: join(import.meta.dirname, '..', '..'),
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const first = await message(child, name);
  if (!('url' in first) || child.pid === undefined) throw new Error(`The arm ${name} did not say where it listens.`);
  return {
    name,
    url: first.url,
    pid: child.pid,
    work: async () => {
      child.send('work');
      const said = await message(child, name);
      return 'work' in said ? said.work : NOTHING;
    },
    stop: async () => {
      if (child.exitCode !== null) return;
      child.kill();
      await once(child, 'exit');
    },
  };
}

/** Runs some arms for as long as they are used. */
export async function withArms<Result>(
  names: readonly ArmName[],
  settings: ChildSettings,
  use: (arms: readonly ArmProcess[]) => Promise<Result>,
): Promise<Result> {
  const arms = await Promise.all(names.map((name) => startArm(name, settings)));
  try {
    return await use(arms);
  } finally {
    for (const arm of arms) await arm.stop();
  }
}

function message(child: ChildProcess, name: string): Promise<FromChild> {
  return new Promise((resolve, reject) => {
    const onExit = () => reject(new Error(`The arm ${name} ended.`));
    child.once('exit', onExit);
    child.once('message', (said) => {
      child.off('exit', onExit);
      resolve(said as FromChild);
    });
  });
}
