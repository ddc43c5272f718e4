import { readFileSync } from 'node:fs';
import { afterEach, expect, it, vi } from 'vitest';
import { ConfigError, readConfig, settings } from './config.ts';

afterEach(() => vi.unstubAllEnvs());

it('keeps the graph of a release with the data of the user, wherever it is started', () => {
  vi.stubEnv('NEWSGRAPH_RELEASE', '0.1.0');
  expect(readConfig({}).dataDir).toMatch(/^\/.*\/\.local\/share\/newsgraph$/);
  expect(readConfig({ XDG_DATA_HOME: '/data' }).dataDir).toBe('/data/newsgraph');
  expect(readConfig({ XDG_DATA_HOME: '/data', DATA_DIR: 'here' }).dataDir).toBe('here');
});

it('has defaults for everything', () => {
  expect(readConfig({})).toMatchObject({
    host: '127.0.0.1',
    port: 4000,
    dataDir: '.data',
    neo4j: { kind: 'managed' },
    database: 'neo4j',
    queryTimeoutMs: 5000,
    logLevel: 'warn',
  });
});

it('describes the defaults that it has', () => {
  const given = Object.fromEntries(settings.map(({ name, default: value }) => [name, value]));
  const { cacheDir, ...described } = readConfig({ ...given, NEWSGRAPH_CACHE_DIR: '' });
  expect(described).toEqual({ ...readConfig({}), cacheDir: undefined });
  expect(cacheDir).toMatch(/newsgraph$/);
});

it('takes a variable that is empty for one that is not set', () => {
  expect(readConfig({ PORT: '', NEO4J_URI: '', NEO4J_PASSWORD: '' })).toEqual(readConfig({}));
});

it.each(['neo4j+s://a1b2c3d4.databases.neo4j.io', 'neo4j://one.example:7687', 'bolt://[::1]:7687', 'neo4j+ssc://x'])(
  'reads %s as a Neo4j of the user',
  (uri) => {
    const config = readConfig({
      NEO4J_URI: uri,
      NEO4J_PASSWORD: 'secret',
      NEO4J_USER: 'reader',
      NEO4J_DATABASE: 'news',
    });
    expect(config.neo4j).toEqual({ kind: 'given', uri, user: 'reader', password: 'secret' });
    expect(config.database).toBe('news');
  },
);

it('takes 0 for a free port', () => {
  expect(readConfig({ PORT: '0' }).port).toBe(0);
});

it('lists every fault at once, with what was expected and how to mend it', () => {
  const faults = faultsOf({ PORT: 'abc', QUERY_TIMEOUT: '1.5', LOG_LEVEL: 'loud', NEO4J_URI: 'http://localhost:7474' });
  expect(faults).toContain('PORT is "abc". Expected a whole number from 0 to 65535. Set it: PORT=4000 npm start.');
  expect(faults).toContain('QUERY_TIMEOUT is "1.5"');
  expect(faults).toContain('LOG_LEVEL is "loud". Expected one of trace, debug, info');
  expect(faults).toContain(
    'NEO4J_URI is "http://localhost:7474". Expected an address of one of the schemes neo4j, neo4j+s',
  );
  expect(faults).toMatch(/^4 settings cannot be used:/);
});

it.each(['neo4j', 'localhost:7687', 'postgres://x', 'neo4j://', 'neo4j://me:secret@host', 'bolt://host/db'])(
  'refuses %s as an address',
  (uri) => {
    expect(faultsOf({ NEO4J_URI: uri, NEO4J_PASSWORD: 'x' })).toContain(`NEO4J_URI is "${uri}"`);
  },
);

it.each(['-1', '65536', '99999999999999999999', '4e3', ' 80'])('refuses %s as a port', (port) => {
  expect(faultsOf({ PORT: port })).toContain(`PORT is "${port}"`);
});

it('reads origins, with blanks around them or not', () => {
  expect(readConfig({ ALLOWED_ORIGINS: 'http://localhost:5173, https://news.example' }).allowedOrigins).toEqual([
    'http://localhost:5173',
    'https://news.example',
  ]);
  expect(readConfig({}).allowedOrigins).toEqual([]);
});

it.each(['localhost:5173', 'https://news.example/', 'https://news.example/app', 'news.example', 'https://*.example'])(
  'refuses %s as an origin',
  (origin) => {
    expect(faultsOf({ ALLOWED_ORIGINS: origin })).toContain(`ALLOWED_ORIGINS is "${origin}"`);
  },
);

it('reads names of hosts, in upper case or not', () => {
  expect(readConfig({ ALLOWED_HOSTS: 'News.example, 192.168.1.5,[fd00::5]' }).allowedHosts).toEqual([
    'News.example',
    '192.168.1.5',
    '[fd00::5]',
  ]);
  expect(readConfig({ ALLOWED_HOSTS: '*' }).allowedHosts).toEqual(['*']);
  expect(readConfig({}).allowedHosts).toEqual([]);
});

it.each(['news.example:4000', 'https://news.example', 'news.example/', '*.example', 'fd00::5', 'a b'])(
  'refuses %s as a name of a host',
  (host) => {
    expect(faultsOf({ ALLOWED_HOSTS: host })).toContain(`ALLOWED_HOSTS is "${host}"`);
  },
);

it('wants address and password together, whatever else is wrong', () => {
  expect(faultsOf({ NEO4J_URI: 'bolt://h', PORT: 'x' })).toMatch(/PORT is "x".*NEO4J_PASSWORD is not/s);
  expect(faultsOf({ NEO4J_PASSWORD: 'secret' })).toContain('NEO4J_URI is not');
});

it('never repeats a password', () => {
  expect(faultsOf({ NEO4J_PASSWORD: 'hunter2', PORT: 'x' })).not.toContain('hunter2');
});

function faultsOf(environment: Record<string, string>): string {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  throw new Error('The settings were taken.');
}

it('stands in the README, setting by setting', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const rows = [...readme.matchAll(/^\| *`([A-Z0-9_]+)` *\| *(.*?) *\| *(.*?) *\|$/gm)].map(([, ...cells]) => cells);
  const described = settings.map(({ name, default: value, what }) => [name, value === '' ? '' : `\`${value}\``, what]);
  expect(rows).toEqual(described);
});
