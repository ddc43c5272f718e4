import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { onTestFinished } from 'vitest';
import { until } from './until.ts';

/** A command of this project that runs, and what it has printed so far on both streams. */
export interface RunningCommand {
  readonly process: ChildProcess;
  printed(): string;
  /** Resolves when it has printed `text`; rejects when it ends before. */
  hasPrinted(text: string | RegExp): Promise<void>;
  /** Its exit code; `null` when a signal ended it. */
  ended(): Promise<number | null>;
}

/** Runs `npm ARGUMENT…` in this project, at most as long as the test; settings of the test's environment do not count. */
export function npm(args: readonly string[], settings: Record<string, string>): RunningCommand {
  return run('npm', args, settings);
}

export function run(
  command: string,
  args: readonly string[],
  settings: Record<string, string>,
  options: Pick<SpawnOptions, 'cwd' | 'detached'> = {},
): RunningCommand {
  const own = { NEO4J_URI: '', NEO4J_PASSWORD: '', PORT: '0', ...settings };
  const env = { ...process.env, ...own };
  const child = spawn(command, args, { ...options, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const exit = once(child, 'exit');
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
  }
  onTestFinished(() => {
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
    process.kill(options.detached ? -child.pid : child.pid, 'SIGKILL');
  });

  async function hasPrinted(text: string | RegExp): Promise<void> {
    const found = () => (typeof text === 'string' ? printed.includes(text) : text.test(printed));
    await until(`the command prints ${text}`, () => {
      if (child.exitCode !== null && !found()) throw new Error(`It ended without printing ${text}:\n${printed}`);
      return found();
    });
  }
  return {
    process: child,
    printed: () => printed,
    hasPrinted,
    ended: async () => {
      await exit;
      return child.exitCode;
    },
  };
}
