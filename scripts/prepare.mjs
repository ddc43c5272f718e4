import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

// Plain Node without dependencies: this runs before anything is installed.

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** What the pages are built from. */
const WEB_INPUTS = ['src/web', 'schema', 'vite.config.ts', 'package-lock.json'];
const WEB_OUTPUT = 'dist/web/playground.html';

/** Makes sure that the dependencies are the lockfile's; installs them when they are missing or older. */
export async function ensureDependencies() {
  checkNode();
  if (newest(['package-lock.json']) <= newest(['node_modules/.package-lock.json'])) return;
  say('Installing dependencies');
  const npm = process.env.npm_execpath;
  const [command, ...first] = npm?.endsWith('.js') ? [process.execPath, npm] : ['npm'];
  await mustRun(command, [...first, 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
}

/** Makes sure that the pages are built from the sources as they are. */
export async function ensurePages() {
  if (newest(WEB_INPUTS) <= newest([WEB_OUTPUT])) return;
  say('Building the playground');
  await mustRun(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn']);
}

/**
 * Runs a tool in the project's folder and gives its exit code. Signals reach the tool too.
 *
 * @param output Where what it prints goes; standard error for set-up, since standard output may be somebody's data.
 */
export async function runTool(command, args, output) {
  const child = spawn(command, args, { cwd: ROOT, stdio: ['inherit', output, 2] });
  const pass = (signal) => child.kill(signal);
  process.on('SIGTERM', pass).on('SIGINT', pass);
  const [code, signal] = await new Promise((resolve, reject) => {
    child.once('error', reject).once('exit', (...end) => resolve(end));
  });
  process.off('SIGTERM', pass).off('SIGINT', pass);
  return code ?? (signal === 'SIGINT' ? 130 : 143);
}

async function mustRun(command, args) {
  const code = await runTool(command, args, 2);
  if (code !== 0) process.exit(code);
}

/** Runs a TypeScript module in this process. */
export async function runModule(path) {
  const { register } = await import('tsx/esm/api');
  register();
  await import(pathToFileURL(join(ROOT, path)).href);
}

function checkNode() {
  const [least] = /[\d.]+/.exec(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).engines.node);
  const [wanted, found] = [least, process.versions.node].map((version) => version.split('.').map(Number));
  if (found[0] > wanted[0] || (found[0] === wanted[0] && found[1] >= wanted[1])) return;
  console.error(
    `This is Node ${process.versions.node}. Expected Node ${least} or later. ` +
      'Install one from https://nodejs.org, or with nvm: nvm install 22 && nvm use 22.',
  );
  process.exit(1);
}

/** When the youngest of these files was changed, folders with all below them; 0 when none is there. */
function newest(paths) {
  return Math.max(
    0,
    ...paths.map((path) => {
      const file = join(ROOT, path);
      if (!existsSync(file)) return 0;
      if (!statSync(file).isDirectory()) return statSync(file).mtimeMs;
      return newest(readdirSync(file).map((name) => join(path, name)));
    }),
  );
}

function say(line) {
  console.error(line);
}
