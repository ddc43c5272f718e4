import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** A project of two packages, one of them for development alone. */
const project = await temporaryFolder();
cpSync('scripts', join(project, 'scripts'), { recursive: true });
/** Where its lockfile is made: npm notes as installed what it has locked. */
const upstream = await temporaryFolder();
const cache = await temporaryFolder();

it('installs what running takes, what tests take when they are run, and nothing that is there', () => {
  lockTo('1.0.0');
  expect(setUp('{}')).toMatch(/^Installing dependencies: 0 of 1 packages/m);
  expect(installed()).toEqual([true, false]);
  expect(setUp('{}')).toBe('');
  expect(setUp('{ dev: true }')).toMatch(/^Installing dependencies: 0 of 1 packages/m);
  expect(installed()).toEqual([true, true]);
  expect([setUp('{ dev: true }'), setUp('{}')]).toEqual(['', '']);
});

it('installs anew when the lockfile names another version, and keeps what tests take', () => {
  lockTo('1.0.1');
  expect(setUp('{}')).toMatch(/: 0 of 2 packages/);
  expect(installed()).toEqual([true, true]);
  expect(setUp('{ dev: true }')).toBe('');
});

it('keeps what is there when what is new cannot be had, and installs that once it can', () => {
  lockTo('1.0.2');
  rmSync(join(project, 'runs-1.0.2.tgz'));
  expect(() => setUp('{}')).toThrow('runs-1.0.2.tgz');
  expect(installed()).toEqual([true, true]);
  lockTo('1.0.1');
  expect(setUp('{ dev: true }')).toBe('');
  lockTo('1.0.2');
  expect(setUp('{}')).toMatch(/: 0 of 2 packages/);
});

/** Has the project name a version of its packages, as one that is pulled does. */
function lockTo(version: string): void {
  for (const name of ['runs', 'tests']) {
    mkdirSync(join(upstream, name), { recursive: true });
    writeFileSync(join(upstream, name, 'package.json'), JSON.stringify({ name, version }));
    npm('pack', `./${name}`, '--silent');
  }
  const [dependencies, devDependencies] = ['runs', 'tests'].map((name) => ({ [name]: `file:${name}-${version}.tgz` }));
  const content = { engines: { node: '>=20.19' }, dependencies, devDependencies };
  writeFileSync(join(upstream, 'package.json'), JSON.stringify(content));
  npm('install', '--package-lock-only', '--offline', '--silent');
  cpSync(upstream, project, { recursive: true });
}

function npm(...args: readonly string[]): void {
  execFileSync('npm', args, { cwd: upstream });
}

/** What the set-up tells. */
function setUp(options: string): string {
  const code = `import('./scripts/dependencies.mjs').then((set) => set.ensureDependencies(${options}))`;
  const env = { ...process.env, npm_config_cache: cache };
  const { status, stderr } = spawnSync(process.execPath, ['--eval', code], { cwd: project, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stderr;
}

function installed(): boolean[] {
  return ['runs', 'tests'].map((name) => existsSync(join(project, 'node_modules', name, 'package.json')));
}
