import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkNode } from './node-version.mjs';
import { ensure, mustRunNpm, ROOT } from './tools.mjs';

/** Nothing but errors: how far it is, we tell. */
const NPM_OPTIONS = ['--no-audit', '--no-fund', '--no-progress', '--loglevel=error'];

/**
 * Makes sure that the dependencies are the lockfile's: those that running and building take and, where `dev` says so, those of
 * tests and tools. These stay, once they are there.
 *
 * @param folder Whose dependencies: `lab` or `bench`, instead of the project's.
 */
export async function ensureDependencies({ dev = false, folder = '' } = {}) {
  checkNode();
  await ensure(
    () => isInstalled(folder, dev),
    () => install(folder, dev || Object.values(installedIn(folder)).some((one) => one.dev)),
  );
}

function isInstalled(folder, dev) {
  const [locked, there] = [lockedIn(folder), installedIn(folder)];
  const isAsLocked = ([path, { version, integrity }]) =>
    locked[path]?.version === version && locked[path].integrity === integrity;
  return (
    Object.entries(there).every(isAsLocked) &&
    Object.entries(locked).every(([path, one]) => path in there || one.optional || (one.dev && !dev))
  );
}

async function install(folder, dev) {
  const files = comingTo(folder, dev).map(([path]) => join(ROOT, folder, path, 'package.json'));
  const what = () => `Installing dependencies: ${files.filter(existsSync).length} of ${files.length} packages`;
  const options = ['--prefix', join(ROOT, folder), dev ? '--include=dev' : '--omit=dev', ...NPM_OPTIONS];
  await mustRunNpm(what, ['ci', ...options]);
}

/** The packages that npm will install, by their folders: not those for other machines, nor what these alone ask for. */
function comingTo(folder, dev) {
  const isForThisMachine = machine();
  let coming = Object.entries(lockedIn(folder)).filter(([, one]) => (dev || !one.dev) && isForThisMachine(one));
  for (let before = 0; before !== coming.length; ) {
    before = coming.length;
    const asked = new Set(
      coming.flatMap(([, one]) => Object.keys({ ...one.dependencies, ...one.optionalDependencies })),
    );
    coming = coming.filter(([path, { optional }]) => !optional || asked.has(path.replace(/^.*node_modules\//, '')));
  }
  return coming;
}

/** The packages of the lockfile by their folders. */
function lockedIn(folder) {
  return packagesOf(join(ROOT, folder, 'package-lock.json'));
}

/** The packages that are there, as npm notes them at the end of an install. */
function installedIn(folder) {
  const file = join(ROOT, folder, 'node_modules', '.package-lock.json');
  return existsSync(file) ? packagesOf(file) : {};
}

function packagesOf(lockfile) {
  const { '': _project, ...packages } = JSON.parse(readFileSync(lockfile, 'utf8')).packages;
  return packages;
}

/** Tells whether a package is for this system, processor and C library. */
function machine() {
  process.report.excludeNetwork = true;
  const library = 'glibcVersionRuntime' in process.report.getReport().header ? 'glibc' : 'musl';
  return ({ os = [process.platform], cpu = [process.arch], libc = [library] }) =>
    os.includes(process.platform) && cpu.includes(process.arch) && libc.includes(library);
}
