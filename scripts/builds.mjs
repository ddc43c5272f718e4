import { readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensure, mustRun, ROOT } from './tools.mjs';

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

/** How long files of earlier builds stay, in milliseconds: programs that run and pages that are open may still load them. */
const KEPT_MS = 24 * 3_600_000;

/** Makes sure that `pages` or `programs` are built from the sources as they are. */
export async function ensureBuilt(...names) {
  for (const name of names) {
    await ensure(
      () => isBuilt(BUILDS[name]),
      () => buildInPlace(name),
    );
  }
}

function isBuilt({ config, inputs, folder }) {
  return newest([...inputs, config, 'vite.packages.ts', 'package-lock.json']) <= newest([join(folder, STAMP)]);
}

async function buildInPlace(name) {
  const folder = join(ROOT, BUILDS[name].folder);
  const started = new Date(); // what is edited from now on is younger than the build
  await build(name);
  const stamp = join(folder, STAMP);
  writeFileSync(stamp, '');
  utimesSync(stamp, started, started);
  removeOldFiles(folder);
}

/** Builds `pages` or `programs` into their place below a folder. */
export async function build(name, below = ROOT) {
  const { config, folder } = BUILDS[name];
  const to = ['--outDir', join(below, folder), '--config', config];
  const vite = ['node_modules/vite/bin/vite.js', 'build', ...to, '--logLevel', 'warn'];
  await mustRun(`Building the ${name}`, process.execPath, vite);
}

function removeOldFiles(folder) {
  for (const name of readdirSync(folder, { recursive: true })) {
    const file = join(folder, name);
    const stat = statSync(file);
    if (stat.isFile() && stat.mtimeMs < Date.now() - KEPT_MS) rmSync(file);
  }
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
