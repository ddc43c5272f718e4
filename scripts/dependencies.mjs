import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
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
  const there = installedIn(folder);
  const coming = comingTo(folder, dev).filter(([path, { integrity }]) => there[path]?.integrity !== integrity);
  let left = coming;
  const what = () => {
    left = left.filter(([path, { version }]) => versionIn(join(ROOT, folder, path)) !== version);
    return `Installing dependencies: ${coming.length - left.length} of ${coming.length} packages`;
  };
  const options = ['--prefix', join(ROOT, folder), dev ? '--include=dev' : '--omit=dev', ...NPM_OPTIONS];
  const note = noteIn(folder);
  if (!existsSync(note)) return mustRunNpm(what, ['ci', ...options]);
  // Only what is new comes, and what was there stays where that cannot be had. The note is away meanwhile: when npm is
  // killed, packages may be half there, and the next start installs all.
  const before = `${note}.before`;
  renameSync(note, before);
  await mustRunNpm(what, ['install', '--no-save', ...options], () => renameSync(before, note));
  rmSync(before);
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

/** The version of the package in a folder, where there is one, and whole. */
function versionIn(folder) {
  try {
    return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version;
  } catch {
    return undefined;
  }
}

/** The packages of the lockfile by their folders. */
function lockedIn(folder) {
  return packagesOf(join(ROOT, folder, 'package-lock.json'));
}

/** The packages that are there. */
function installedIn(folder) {
  return existsSync(noteIn(folder)) ? packagesOf(noteIn(folder)) : {};
}

/** Where npm notes what it has installed, at the end. */
function noteIn(folder) {
  return join(ROOT, folder, 'node_modules', '.package-lock.json');
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
