import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished } from 'vitest';
import { settings } from '../../src/config.ts';
import { npm } from '../support/command.ts';
import { freshDatabase, sharedSettings } from '../support/database.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const SEED = 'seeds/presstv-2018-09.txt';
await freshDatabase();

it('builds a program before it runs when a source has changed, and only then', async () => {
  const copy = await neverBuilt();
  const first = await extract(copy, SEED);
  expect(first).toMatchObject({ code: 0, stderr: expect.stringMatching(/^(Building the programs.*\n)+$/) });
  expect(JSON.parse(first.stdout).file).toBe(SEED);
  expect(await extract(copy, SEED)).toEqual({ ...first, stderr: '' });

  const [former, ancient] = [join(copy, 'dist/programs/former.js'), join(copy, 'dist/programs/ancient.js')];
  for (const chunk of [former, ancient]) writeFileSync(chunk, '');
  utimesSync(ancient, 0, 0);
  replace(join(copy, 'src/programs/extract.ts'), 'No file is given.', 'Which file?');
  expect(await extract(copy)).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('Which file?') });
  expect([former, ancient].map(existsSync)).toEqual([true, false]);
});

it('bundles each file of graphql-js once: what is of one copy is unknown to the other', async () => {
  const copy = await neverBuilt();
  await extract(copy, SEED);
  const folder = join(copy, 'dist/programs');
  const chunks = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const text = chunks.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
  const files = [...text.matchAll(/^\/\/ \S*node_modules\/graphql\/(\S+)\.m?js$/gm)].map(([, file]) => file);
  expect(files).toContain('execution/execute');
  expect(files).toEqual([...new Set(files)]);
});

it('says what cannot be built, and runs nothing', async () => {
  const copy = await neverBuilt();
  replace(join(copy, 'src/programs/extract.ts'), '../ingest/read-articles.ts', '../ingest/nothing-there.ts');
  const failed = { code: 1, stdout: '', stderr: expect.stringContaining('./ingest/nothing-there.ts') };
  expect(await extract(copy, SEED)).toEqual(failed);
  expect(await extract(copy, SEED)).toEqual(failed);
});

it('builds once for two that start together, also when an earlier start was killed while it built', async () => {
  const copy = await neverBuilt();
  mkdirSync(join(copy, 'dist'));
  writeFileSync(join(copy, 'dist/set-up.lock'), '');
  const [one, other] = await Promise.all([extract(copy, SEED), extract(copy, SEED)]);
  expect([one.code, other.code]).toEqual([0, 0]);
  expect(one.stdout).toBe(other.stdout);
  expect(`${one.stderr}${other.stderr}`.match(/^Building the programs$/gm)).toHaveLength(1);
  expect(existsSync(join(copy, 'dist/set-up.lock'))).toBe(false);
});

describe.each([
  'start',
  'seed',
  'retract',
  'suppress',
  'unsuppress',
  'reread',
  'decisions',
  'backup',
  'restore',
  'check-graph',
  'extract',
])('npm run %s', (program) => {
  it.each(['--help', '-h'])(
    'tells with %s how it is used and which settings there are, and does nothing',
    async (option) => {
      const copy = await withoutDependencies();
      const told = await runIn(copy, program, option);
      expect(told).toMatchObject({ code: 0, stderr: '', stdout: expect.stringMatching(/^Usage: npm /) });
      for (const { name, what } of settings)
        expect(told.stdout).toContain(`${name.padEnd(20)} ${what.replaceAll('`', '')}`);
      expect(readdirSync(copy)).not.toContain('node_modules');
    },
  );

  it('refuses an empty argument, which would mean the whole folder', async () => {
    const told = await runIn(await withoutDependencies(), program, '');
    expect(told).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('An argument is empty') });
  });

  it.each(['--verbose', '-x', '--port=3'])('refuses %s, and says what there is', async (option) => {
    const told = await runIn(await withoutDependencies(), program, option);
    expect(told).toMatchObject({ code: 1, stdout: '' });
    expect(told.stderr).toContain(`${option} is no option of this program. Expected `);
    expect(told.stderr).toContain('--help');
  });
});

it('does not take a folder without articles for success, and starts nothing for it', async () => {
  const folder = await temporaryFolder(onTestFinished);
  writeFileSync(join(folder, '._d.txt'), 'x');
  const seed = npm(['run', 'seed', '--', folder], { DATA_DIR: join(folder, 'never-made') });
  expect(await seed.ended()).toBe(1);
  expect(seed.printed()).toContain('._d.txt: left out, since its name begins with a dot');
  expect(seed.printed()).toMatch(/^There is no article in .* Expected files/m);
  expect(readdirSync(folder)).toEqual(['._d.txt']);
});

it('reads many articles on worker threads', async () => {
  const folder = await temporaryFolder(onTestFinished);
  for (let i = 0; i < 25; i++) writeFileSync(join(folder, `${i}.txt`), `Amir Hatami est arrivé ${i} fois en Syrie.\n`);
  const { uri, user, password } = sharedSettings();
  const shared = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  const seed = npm(['run', 'seed', '--', folder], shared);
  expect(await seed.ended()).toBe(0);
  expect(seed.printed()).toContain('25 created, 0 already there, 0 failed');
});

/** A copy of the project that was never built, with the project's dependencies. */
async function neverBuilt(): Promise<string> {
  const copy = await temporaryFolder(onTestFinished);
  const sources = ['package.json', 'package-lock.json', 'scripts', 'seeds', 'src'];
  for (const path of [...sources, 'vite.packages.ts', 'vite.programs.config.ts'])
    cpSync(path, join(copy, path), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

/** What stands in a fresh clone before anything is installed. */
async function withoutDependencies(): Promise<string> {
  const copy = await temporaryFolder(onTestFinished);
  for (const path of ['package.json', 'scripts', 'README.md']) cpSync(path, join(copy, path), { recursive: true });
  return copy;
}

function extract(cwd: string, ...files: readonly string[]) {
  return runIn(cwd, 'extract', ...files);
}

async function runIn(cwd: string, program: string, ...args: readonly string[]) {
  const child = spawn('npm', ['run', '--silent', program, '--', ...args], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed = Promise.all([text(child.stdout), text(child.stderr)]);
  const [code] = await once(child, 'exit');
  const [stdout, stderr] = await printed;
  return { code, stdout, stderr };
}

function replace(file: string, from: string, to: string): void {
  const before = readFileSync(file, 'utf8');
  expect(before).toContain(from);
  writeFileSync(file, before.replaceAll(from, to));
}
