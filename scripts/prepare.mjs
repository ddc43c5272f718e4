import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { alone } from './alone.mjs';
import { stepsOn } from './steps.mjs';

// Plain Node without dependencies: this runs before anything is installed.

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** What is built: by which configuration, from which files, into which folder. */
const BUILDS = {
  pages: { config: 'vite.config.ts', inputs: ['src/web', 'schema', 'docs'], folder: 'dist/web' },
  programs: {
    config: 'vite.programs.config.ts',
    inputs: ['src', 'scripts/commands.mjs', 'scripts/steps.mjs'],
    folder: 'dist/programs',
  },
};

/** File in the folder of a build that is as old as the last whole one. */
const STAMP = '.built';

/** Held by the process that installs or builds. */
const LOCK = join(ROOT, 'dist', 'set-up.lock');

const { say, step } = stepsOn(process.stderr);

/** Nothing but errors: how far it is, we tell. */
const NPM_OPTIONS = ['--include=dev', '--no-audit', '--no-fund', '--no-progress', '--loglevel=error'];

/** How long files of earlier builds stay, in milliseconds: programs that run and pages that are open may still load them. */
const KEPT_MS = 24 * 3_600_000;

/** Makes sure that the dependencies are the lockfile's; installs them when they are missing or older. */
export async function ensureDependencies() {
  checkNode();
  await ensure(isInstalled, async () => {
    const npm = process.env.npm_execpath;
    const [command, ...first] = npm?.endsWith('.js') ? [process.execPath, npm] : ['npm'];
    const all = packagesToCome();
    const what = () => `Installing dependencies: ${packagesThere()} of ${all} packages`;
    await mustRun(what, command, [...first, 'ci', ...NPM_OPTIONS]);
  });
}

/** How many packages of the lockfile are for this machine, those within others left out. */
function packagesToCome() {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
  const here = ({ os = [process.platform], cpu = [process.arch] }) =>
    os.includes(process.platform) && cpu.includes(process.arch);
  return Object.entries(packages).filter(([path, one]) => /^node_modules\/(@[^/]+\/)?[^/]+$/.test(path) && here(one))
    .length;
}

/** How many stand in node_modules. */
function packagesThere() {
  const folder = join(ROOT, 'node_modules');
  const names = readNames(folder).filter((name) => !name.startsWith('.'));
  return names.reduce((sum, name) => sum + (name.startsWith('@') ? readNames(join(folder, name)).length : 1), 0);
}

function readNames(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return []; // not there yet, or not any more
  }
}

/** Makes sure that `pages` or `programs` are built from the sources as they are. */
export async function ensureBuilt(...names) {
  for (const name of names) {
    await ensure(
      () => isBuilt(BUILDS[name]),
      () => build(name),
    );
  }
}

/** Does what is not done yet, unless another process does it meanwhile. */
async function ensure(isDone, work) {
  if (isDone()) return;
  await alone(LOCK, async () => isDone() || (await work()), say);
}

function isInstalled() {
  return newest(['package-lock.json']) <= newest(['node_modules/.package-lock.json']);
}

function isBuilt({ config, inputs, folder }) {
  return newest([...inputs, config, 'package-lock.json']) <= newest([join(folder, STAMP)]);
}

async function build(name) {
  const { config, folder } = BUILDS[name];
  const started = new Date(); // what is edited from now on is younger than the build
  const vite = ['node_modules/vite/bin/vite.js', 'build', '--config', config, '--logLevel', 'warn'];
  await mustRun(`Building the ${name}`, process.execPath, vite);
  const stamp = join(ROOT, folder, STAMP);
  writeFileSync(stamp, '');
  utimesSync(stamp, started, started);
  removeOldFiles(join(ROOT, folder));
}

function removeOldFiles(folder) {
  for (const name of readdirSync(folder, { recursive: true })) {
    const file = join(folder, name);
    const stat = statSync(file);
    if (stat.isFile() && stat.mtimeMs < Date.now() - KEPT_MS) rmSync(file);
  }
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

async function mustRun(what, command, args) {
  const code = await step(what, () => runTool(command, args, 2));
  if (code === 130 || code === 143) say('Stopped. Nothing runs on; the next start goes on from here.');
  if (code !== 0) process.exit(code);
}

/** Runs a program of the bundle in this process. */
export async function runProgram(name) {
  await import(pathToFileURL(join(ROOT, 'dist', 'programs', `${name}.js`)).href);
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

/**
 * When the youngest of these files was changed, folders with all below them; 0 when none is there. A folder is as young as
 * the last file that came or went.
 */
function newest(paths) {
  return Math.max(
    0,
    ...paths.map((path) => {
      const stat = statSync(join(ROOT, path), { throwIfNoEntry: false });
      if (!stat?.isDirectory()) return stat?.mtimeMs ?? 0;
      return Math.max(stat.mtimeMs, newest(readdirSync(join(ROOT, path)).map((name) => join(path, name))));
    }),
  );
}
