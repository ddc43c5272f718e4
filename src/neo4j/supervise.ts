import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { errorMessage } from '../error-message.ts';
import type { Command } from './command.ts';
import { identify, type ProcessIdentity } from './process-identity.ts';

const FIRST_BACK_OFF_MS = 500;
const LONGEST_BACK_OFF_MS = 30_000;
/** A server that ran this long is not failing at its start: the back-off begins anew. */
const STEADY_MS = 60_000;
/** How long a server gets to end by itself; one that is to start again is often past that. */
const STOP_PATIENCE_MS = 15_000;
const RESTART_PATIENCE_MS = 3_000;

export interface Supervised {
  isUp(): boolean;
  /** Ends the server if it is up, so that it is started again. */
  restart(): void;
  /** Ends the server and everything that waits for it. */
  stop(): Promise<void>;
}

export interface SuperviseOptions {
  readonly command: Command;
  /** File that gets what the server prints; emptied at every start. */
  readonly output: string;
  /** Resolves when a started server answers; rejects when it never will, at once when the signal aborts. */
  readonly whenUp: (gone: AbortSignal) => Promise<void>;
  /** Told of every process that is started, and of `null` when it has ended. */
  readonly onProcess: (server: ProcessIdentity | null) => Promise<void>;
  readonly log: (line: string) => void;
  /** Told when a server that had ended is up again. */
  readonly onRestart?: (() => void) | undefined;
}

/**
 * Starts a server and, once it was up, starts it again whenever it dies.
 *
 * @throws what `whenUp` rejects with, when the first start fails; nothing is left running then.
 */
export async function supervise(options: SuperviseOptions): Promise<Supervised> {
  const { command, output, whenUp, onProcess, log, onRestart } = options;
  const stopping = new AbortController();
  let up = false;
  let watching = Promise.resolve();
  let current = await launch();
  const endWithUs = () => current.child.kill('SIGTERM');
  process.once('exit', endWithUs);

  try {
    await current.up;
  } catch (error) {
    await stop();
    throw error;
  }
  watching = watch();

  async function launch() {
    const file = openSync(output, 'w');
    const child = spawn(command.command, command.args, { stdio: ['ignore', file, file], detached: true });
    closeSync(file);
    const died = new AbortController();
    const ended = hasEnded(child).finally(() => {
      up = false;
      died.abort();
    });
    if (child.pid !== undefined) await onProcess(await identify(child.pid));
    const answering = whenUp(AbortSignal.any([died.signal, stopping.signal])).then(() => {
      up = !died.signal.aborted;
    });
    answering.catch(() => undefined); // whoever awaits it hears of it
    return { child, ended, up: answering };
  }

  async function watch(): Promise<void> {
    let backOff = FIRST_BACK_OFF_MS;
    let started = performance.now();
    while (!stopping.signal.aborted) {
      const how = await current.ended;
      if (stopping.signal.aborted) return;
      if (performance.now() - started > STEADY_MS) backOff = FIRST_BACK_OFF_MS;
      log(`Neo4j has ended (${how}); starting it again in ${backOff} ms`);
      await sleep(backOff, undefined, { signal: stopping.signal }).catch(() => undefined);
      if (stopping.signal.aborted) return;
      backOff = Math.min(backOff * 2, LONGEST_BACK_OFF_MS);
      started = performance.now();
      current = await launch();
      await current.up.then(
        () => {
          log('Neo4j is up again');
          onRestart?.();
        },
        (error: unknown) => {
          if (!stopping.signal.aborted) log(errorMessage(error));
        },
      );
    }
  }

  async function stop(): Promise<void> {
    stopping.abort();
    await end(current.child, current.ended, STOP_PATIENCE_MS);
    await watching;
    await end(current.child, current.ended, STOP_PATIENCE_MS); // one that was being started meanwhile
    process.removeListener('exit', endWithUs);
    await onProcess(null);
  }

  function restart(): void {
    if (!up) return;
    up = false;
    void end(current.child, current.ended, RESTART_PATIENCE_MS);
  }

  return { isUp: () => up, restart, stop };
}

/** Ends a process politely, and after some patience by force. */
async function end(child: ChildProcess, ended: Promise<unknown>, patienceMs: number): Promise<void> {
  child.kill('SIGTERM');
  const force = setTimeout(() => child.kill('SIGKILL'), patienceMs);
  await ended;
  clearTimeout(force);
}

/** How the process ended, in words; never rejects. */
async function hasEnded(child: ChildProcess): Promise<string> {
  try {
    const [code, signal] = await once(child, 'exit');
    return signal ? `signal ${signal}` : `exit code ${code}`;
  } catch (error) {
    return errorMessage(error);
  }
}
