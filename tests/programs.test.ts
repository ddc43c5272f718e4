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
import { expect, it, onTestFinished } from 'vitest';
import { npm } from './support/command.ts';
import { freshDatabase, sharedSettings } from './support/database.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const SEED = 'seeds/presstv-2018-09.txt';
await freshDatabase();

it('builds a program before it runs when a source has changed, and only then', async () => {
  const copy = await neverBuilt();
  const first = await extract(copy, SEED);
  expect(first).toMatchObject({ code: 0, stderr: 'Building the programs\n' });
  expect(JSON.parse(first.stdout).file).toBe(SEED);
  expect(await extract(copy, SEED)).toEqual({ ...first, stderr: '' });

  const [former, ancient] = [join(copy, 'dist/programs/former.js'), join(copy, 'dist/programs/ancient.js')];
  for (const chunk of [former, ancient]) writeFileSync(chunk, '');
  utimesSync(ancient, 0, 0);
  replace(join(copy, 'src/extract.ts'), 'No file is given.', 'Which file?');
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
  replace(join(copy, 'src/extract.ts'), './ingest/article-file.ts', './ingest/nothing-there.ts');
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
  expect(`${one.stderr}${other.stderr}`.match(/Building the programs/g)).toHaveLength(1);
  expect(existsSync(join(copy, 'dist/set-up.lock'))).toBe(false);
});

it('reads many articles on worker threads', async () => {
  const folder = await temporaryFolder(onTestFinished);
  for (let i = 0; i < 25; i++) writeFileSync(join(folder, `${i}.txt`), `Amir Hatami est arrivé ${i} fois en Syrie.\n`);
  const { uri, user, password } = sharedSettings();
  const settings = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  const seed = npm(['run', 'seed', '--', folder], settings);
  expect(await seed.ended()).toBe(0);
  expect(seed.printed()).toContain('25 created, 0 already there, 0 failed');
});

/** A copy of the project that was never built; without the lockfile, since its dependencies are those of the project. */
async function neverBuilt(): Promise<string> {
  const copy = await temporaryFolder(onTestFinished);
  for (const path of ['package.json', 'scripts', 'seeds', 'src', 'vite.programs.config.ts'])
    cpSync(path, join(copy, path), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

async function extract(cwd: string, ...files: readonly string[]) {
  const child = spawn('npm', ['run', '--silent', 'extract', '--', ...files], {
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
