import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { cacheDirOf } from '../../src/config.ts';
import { run } from '../support/command.ts';
import { serversOn } from '../support/servers.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

execFileSync('npm', ['run', '--silent', 'release'], { stdio: ['ignore', 'ignore', 'inherit'] });
const { version }: { version: string } = JSON.parse(readFileSync('package.json', 'utf8'));
const PACKED = `newsgraph-${version}.tgz`;

/** A user who has nothing of this project but the Neo4j that was fetched, and no registry. */
const home = await temporaryFolder();
const here = join(home, 'here');
mkdirSync(here);
cpSync(join('dist', PACKED), join(home, PACKED));
const user = {
  ...{ HOME: home, XDG_DATA_HOME: '', DATA_DIR: '', INIT_CWD: '', NEWSGRAPH_CACHE_DIR: cacheDirOf(process.env) },
  ...{ npm_config_cache: join(home, 'npm'), npm_config_offline: 'true', npm_config_userconfig: join(home, '.npmrc') },
};
const npx = (args: readonly string[], settings = {}) =>
  run('npx', ['--yes', `../${PACKED}`, ...args], { ...user, ...settings }, { cwd: here, detached: true });

it('starts, answers, takes articles in and shows what they state, from an empty folder and without a registry', async () => {
  const server = npx(['start']);
  await server.hasPrinted(/^Ready: /m);
  const [, url = ''] = /^Ready: (\S+)/m.exec(server.printed()) ?? [];
  const query = readFileSync('tests/api/contract/WhoIsHatami.graphql', 'utf8');
  expect(await ask(url, query)).toMatchObject({ data: { person: { name: 'Amir Hatami' } } });
  const page = await fetch(url, { headers: { accept: 'text/html' } });
  const [, script = ''] = /src="(\/assets\/[^"]+)"/.exec(await page.text()) ?? [];
  expect((await fetch(new URL(script, url))).status).toBe(200);

  const seeded = readFileSync('seeds/presstv-2018-09.txt', 'utf8');
  writeFileSync(join(here, 'article.txt'), seeded.replace('2018-09', '2018-10'));
  const extract = npx(['extract', 'article.txt']);
  expect(await extract.ended()).toBe(0);
  expect(JSON.parse(extract.printed())).toMatchObject({ file: 'article.txt' });
  const seed = npx(['seed', 'article.txt']);
  expect(await seed.ended()).toBe(0);
  expect(seed.printed()).toContain('1 created, 0 already there');

  const data = join(home, '.local', 'share', 'newsgraph');
  expect(serversOn(data)).toHaveLength(1);
  if (server.process.pid !== undefined) process.kill(-server.process.pid, 'SIGINT'); // as a terminal does at Ctrl-C
  await server.ended();
  expect(server.printed()).toContain(`The graph stays in ${data} for the next start`);
  expect(serversOn(data)).toEqual([]);
  expect(readdirSync(here)).toEqual(['article.txt']);
});

it('tells what there is, and names its commands as they are typed', async () => {
  const told = async (args: readonly string[], settings = {}) => {
    const command = npx(args, settings);
    return { code: await command.ended(), text: command.printed() };
  };
  expect(await told(['--version'])).toEqual({ code: 0, text: `${version}\n` });
  expect(await told(['--help'])).toMatchObject({
    code: 0,
    text: expect.stringMatching(/newsgraph start(.|\n)*newsgraph seed/),
  });
  expect(await told(['seed', '--help'])).toMatchObject({
    code: 0,
    text: expect.stringMatching(/^Usage: newsgraph seed \[/),
  });
  expect(await told(['sart'])).toMatchObject({ code: 1, text: expect.stringContaining('no command sart') });
  expect(await told(['extract'])).toMatchObject({
    code: 1,
    text: expect.stringContaining(': newsgraph extract article'),
  });
  const wrong = await told(['start'], { PORT: 'http' });
  expect(wrong).toMatchObject({ code: 1, text: expect.stringContaining('PORT=4000 newsgraph start') });
});

it('holds what runs and nothing else: all that an image has of this project', () => {
  const files = execFileSync('tar', ['-tzf', join(home, PACKED)], { encoding: 'utf8' })
    .trim()
    .split('\n');
  const paths = files.map((file) => file.replace(/^package\//, ''));
  expect(paths.filter((path) => /\.tsx?$|\.test\.|node_modules|\.map$/.test(path))).toEqual([]);
  const tops = new Set(paths.map((path) => path.replace(/^(dist\/\w+|src\/\w+|\w+)\/.*/, '$1')));
  expect([...tops].sort()).toEqual([
    ...['CHANGELOG.md', 'CONTRIBUTING.md', 'LICENSE', 'NOTICE', 'README.md', 'dist/programs', 'dist/web', 'docs'],
    ...['package.json', 'schema', 'scripts', 'seeds', 'src/extract', 'src/neo4j'],
  ]);
});

it('takes no package, and says whose parts it has, under which licences', () => {
  const release = JSON.parse(readFileSync('dist/release/package.json', 'utf8'));
  expect(Object.keys(release).filter((key) => /dependencies|scripts/i.test(key))).toEqual([]);
  expect(release.bin).toEqual({ newsgraph: 'scripts/newsgraph.mjs' });
  const notice = readFileSync('dist/release/NOTICE', 'utf8');
  const folder = 'dist/release/dist/programs';
  const code = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
  const bundled = code.flatMap((text) => [...text.matchAll(/^\/\/ node_modules\/((?:@[^/]+\/)?[^/]+)/gm)]);
  const names = new Set([
    ...bundled.map(([, name]) => name),
    'graphiql',
    'monaco-editor',
    'monaco-graphql',
    'react-dom',
  ]);
  expect(names).toContain('neo4j-driver');
  for (const name of names) expect(notice).toMatch(new RegExp(`^${name} \\d\\S* \\([^)]+\\)$`, 'm'));
  expect(notice).toContain('Apache License');
});

it('is all that the image installs, which runs it as a user without rights', () => {
  const [, image = ''] = readFileSync('Dockerfile', 'utf8')
    .replaceAll('\\\n', '')
    .split(/^FROM \S+$/m);
  const instructions = image.trim().split('\n');
  expect(instructions.map((line) => line.split(' ')[0])).not.toContain('COPY');
  expect(instructions).toEqual(expect.arrayContaining(['USER node', 'CMD ["newsgraph", "start"]']));
  expect(image).toMatch(/^HEALTHCHECK .*readyz/m);
  const [, install = ''] = /npm (install --global .*) \/dist\/newsgraph-\*\.tgz$/m.exec(image) ?? [];
  const prefix = join(home, 'image');
  execFileSync('npm', [...install.split(' '), '--prefix', prefix, join(home, PACKED)], {
    env: { ...process.env, ...user },
  });
  expect(readdirSync(join(prefix, 'lib', 'node_modules'))).toEqual(['newsgraph']);
  expect(execFileSync(join(prefix, 'bin', 'newsgraph'), ['--version'], { encoding: 'utf8' })).toBe(`${version}\n`);
});

async function ask(url: string, query: string): Promise<unknown> {
  const headers = { 'content-type': 'application/json' };
  return (await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }) })).json();
}
