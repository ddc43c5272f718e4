import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { alone } from './alone.mjs';
import { stepsOn } from './steps.mjs';

// Plain Node without dependencies: this runs before anything is installed.

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Held by the process that installs or builds. */
const LOCK = join(ROOT, 'dist', 'set-up.lock');

const { say, step } = stepsOn(process.stderr);

/** Does what is not done yet, unless another process does it meanwhile. */
export async function ensure(isDone, work) {
  if (isDone()) return;
  await alone(LOCK, async () => isDone() || (await work()), say);
}

/**
 * Runs a tool in the project's folder and gives its exit code. Signals reach the tool too.
 *
 * @param output Where what it prints goes; standard error for set-up, since standard output may be somebody's data.
 */
export async function runTool(command, args, output) {
  const child = spawn(command, args, { cwd: ROOT, stdio: ['inherit', output, 2] });
  let ended; // by a signal, whatever the tool then says: npm has codes of its own
  const pass = (signal) => {
    if (ended === undefined && output === 2) say('Stopping. Once more, and it ends at once.');
    child.kill(ended === undefined ? signal : 'SIGKILL');
    ended = signal;
  };
  process.on('SIGTERM', pass).on('SIGINT', pass);
  const [code, signal] = await new Promise((resolve, reject) => {
    child.once('error', reject).once('exit', (...end) => resolve(end));
  });
  process.off('SIGTERM', pass).off('SIGINT', pass);
  if (ended !== undefined || code === null) return (ended ?? signal) === 'SIGINT' ? 130 : 143;
  return code;
}

/**
 * Runs a tool of the set-up, tells of it as long as it takes, and ends this process when it fails.
 *
 * @param undo Done when it fails by itself.
 */
export async function mustRun(what, command, args, undo = () => {}) {
  const code = await step(what, () => runTool(command, args, 2));
  if (code === 0) return;
  if (code === 130 || code === 143) say('Stopped. Nothing runs on; the next start goes on from here.');
  else undo();
  process.exit(code);
}

/** The same for npm: the one that has started us, where one has. */
export function mustRunNpm(what, args, undo) {
  const npm = process.env.npm_execpath;
  const [command, ...first] = npm?.endsWith('.js') ? [process.execPath, npm] : ['npm'];
  return mustRun(what, command, [...first, ...args], undo);
}

/** Runs TypeScript modules in this process, one after the other. It takes the development dependencies. */
export async function runModules(...paths) {
  const { register } = await import('tsx/esm/api');
  register();
  for (const path of paths) await import(pathToFileURL(join(ROOT, path)).href);
}
