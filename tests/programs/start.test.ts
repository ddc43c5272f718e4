import { existsSync } from 'node:fs';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { freePort } from '../../src/neo4j/port.ts';
import { npm, type RunningCommand, run } from '../support/command.ts';
import { freshDatabase, sharedSettings } from '../support/database.ts';
import { serversOn } from '../support/servers.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { until } from '../support/until.ts';

const ARTICLE = 'seeds/presstv-2018-09.txt';
const database = await freshDatabase();
const { uri, user, password } = sharedSettings();
const shared = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };

describe('npm start with a Neo4j of the user', () => {
  it('seeds the empty graph, serves it, and ends at SIGTERM without ending that Neo4j', async () => {
    const server = npm(['start'], shared);
    await server.hasPrinted(/^Ready: /m);
    expect(server.printed()).toContain(`presstv-2018-09.txt: created`);
    const answer = await ask(server, '{ articles { totalCount } }');
    expect(answer).toEqual({ data: { articles: { totalCount: 1 } } });
    expect((await fetch(new URL('/readyz', addressOf(server)))).status).toBe(200);

    server.process.kill('SIGTERM');
    expect(await server.ended()).toBe(0);
    expect(server.printed()).toContain(`Stopped: the server. The graph stays in the Neo4j at ${uri}`);
    await database.verify();
  });

  it('seeds a graph that has articles no second time, and starts however little time statements of users have', async () => {
    const server = npm(['start'], { ...shared, QUERY_TIMEOUT: '1' });
    await server.hasPrinted(/^Ready: /m);
    expect((await fetch(new URL('/readyz', addressOf(server)))).status).toBe(200);
    expect(server.printed()).not.toContain('presstv');
    server.process.kill('SIGINT');
    server.process.kill('SIGINT'); // as at Ctrl-C, which npm passes on to a process that the terminal has told already
    expect(await server.ended()).toBe(0);
    expect(server.printed()).toContain('Stopped: the server.');
  });

  it.each([
    ['a wrong password', { NEO4J_PASSWORD: 'wrong' }, 'refuses the user "neo4j" with this password'],
    [
      'an address of another scheme',
      { NEO4J_URI: 'http://127.0.0.1:7474' },
      'Expected an address of one of the schemes',
    ],
    ['no password', { NEO4J_PASSWORD: '' }, 'NEO4J_PASSWORD is not. Expected'],
    ['a server that is not there', { NEO4J_URI: 'bolt://127.0.0.1:1' }, 'does not answer: connect ECONNREFUSED'],
    ['a malformed port', { PORT: 'http' }, 'PORT is "http". Expected a whole number'],
  ])('says what is wrong with %s, and ends', async (_, settings: Record<string, string>, text) => {
    const server = npm(['start'], { ...shared, ...settings });
    expect(await server.ended()).toBe(1);
    expect(server.printed()).toContain(text);
    expect(server.printed()).not.toMatch(/^\s+at /m);
  });

  it.each<[string, (dataDir: string) => Record<string, string>]>([
    ['a Neo4j of the user', () => ({ ...shared, NEO4J_PASSWORD: 'not yet looked at' })],
    ['a Neo4j of its own', (dataDir) => ({ DATA_DIR: dataDir })],
  ])('says that its port is taken before it asks anything of %s, and ends', async (_, settingsFor) => {
    const dataDir = join(await temporaryFolder(onTestFinished), 'never-made');
    const other = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void other.close());
    await until('the other listens', () => other.listening);
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const server = npm(['start'], { ...settingsFor(dataDir), PORT: String(port) });
    expect(await server.ended()).toBe(1);
    expect(server.printed()).toContain(`Port ${port} at 127.0.0.1 is taken`);
    expect(server.printed()).not.toMatch(/refuses|Neo4j/);
    expect(existsSync(dataDir)).toBe(false);
  });
});

describe('npm start with a Neo4j of its own', () => {
  it('shares it with npm run seed, has no second one, and ends it at SIGTERM', { timeout: 900_000 }, async () => {
    const dataDir = await temporaryFolder(onTestFinished);
    const server = npm(['start'], { DATA_DIR: dataDir });
    await server.hasPrinted(/^Ready: /m);
    expect(serversOn(dataDir)).toHaveLength(1);

    const second = npm(['start'], { DATA_DIR: dataDir });
    expect(await second.ended()).toBe(1);
    expect(second.printed()).toContain('in use by process');

    const other = join(dataDir, 'other.txt');
    await writeFile(other, (await readFile(ARTICLE, 'utf8')).replace('2018-09', '2018-10'));
    const seed = npm(['run', 'seed', '--', other, 'nowhere.txt'], { DATA_DIR: dataDir });
    expect(await seed.ended()).toBe(1);
    expect(seed.printed()).toContain('1 created, 0 already there, 1 failed');
    expect(await ask(server, '{ articles { totalCount } }')).toEqual({ data: { articles: { totalCount: 2 } } });

    server.process.kill('SIGTERM');
    expect(await server.ended()).toBe(0);
    expect(serversOn(dataDir)).toEqual([]);
  });

  it('has its port before Neo4j is up, and says to those who ask that it is starting', async () => {
    const [dataDir, port] = [await temporaryFolder(onTestFinished), await freePort()];
    const server = npm(['start'], { DATA_DIR: dataDir, PORT: String(port) });
    await until('Neo4j starts', () => serversOn(dataDir).length > 0);
    expect(server.printed()).not.toContain('Ready');
    const paths = ['/healthz', '/readyz', '/graphql?query={__typename}'];
    const answers = await Promise.all(paths.map((path) => fetch(`http://127.0.0.1:${port}${path}`)));
    expect(answers.map(({ status }) => status)).toEqual([200, 503, 503]);
    expect(await answers[1]?.json()).toMatchObject({ status: 'starting', code: 'STARTING' });
    await server.hasPrinted(/^Ready: /m);
    expect(await ask(server, '{ articles { totalCount } }')).toEqual({ data: { articles: { totalCount: 1 } } });
  });

  it('is ended with it when npm is killed', { timeout: 900_000 }, async () => {
    const dataDir = await temporaryFolder(onTestFinished);
    const server = npm(['start'], { DATA_DIR: dataDir });
    await until('Neo4j starts', () => serversOn(dataDir).length > 0);
    server.process.kill('SIGKILL');
    await until('Neo4j has ended', () => serversOn(dataDir).length === 0);
  });

  it('starts again on the folder of a start that was killed', { timeout: 900_000 }, async () => {
    const dataDir = await temporaryFolder(onTestFinished);
    const killed = run('node', ['scripts/run.mjs', 'start'], { DATA_DIR: dataDir });
    await killed.hasPrinted(/^Ready: /m);
    killed.process.kill('SIGKILL');
    await killed.ended();

    const server = npm(['start'], { DATA_DIR: dataDir });
    await server.hasPrinted(/^Ready: /m);
    expect(server.printed()).not.toContain('presstv');
    expect(serversOn(dataDir)).toHaveLength(1);
    server.process.kill('SIGTERM');
    expect(await server.ended()).toBe(0);
  });

  it('gives up cleanly when it is stopped while Neo4j starts', { timeout: 900_000 }, async () => {
    const dataDir = await temporaryFolder(onTestFinished);
    const server = npm(['start'], { DATA_DIR: dataDir });
    await until('Neo4j starts', () => serversOn(dataDir).length > 0);
    server.process.kill('SIGINT');
    expect(await server.ended()).toBe(0);
    expect(serversOn(dataDir)).toEqual([]);
    expect(server.printed()).toMatch(/^Starting Neo4j$/m);
    expect(server.printed()).toContain(`Stopped: the server and its Neo4j. The graph stays in ${dataDir} for`);
    expect(server.printed()).not.toContain('Ready');
  });
});

describe('a fresh clone', () => {
  it('is told when its Node is too old', async () => {
    const clone = await temporaryFolder(onTestFinished);
    await cp('scripts', join(clone, 'scripts'), { recursive: true });
    await writeFile(join(clone, 'package.json'), JSON.stringify({ engines: { node: '>=99.1' } }));
    const start = run('node', [join(clone, 'scripts/run.mjs'), 'start'], {});
    expect(await start.ended()).toBe(1);
    expect(start.printed()).toContain('Expected Node 99.1 or later');
  });
});

function addressOf(server: RunningCommand): string {
  return /^Ready: (\S+)/m.exec(server.printed())?.[1] ?? '';
}

async function ask(server: RunningCommand, query: string): Promise<unknown> {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(addressOf(server), { method: 'POST', headers, body: JSON.stringify({ query }) });
  return answer.json();
}
