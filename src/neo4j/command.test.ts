import { expect, it } from 'vitest';
import { commandFor, dockerArguments } from './command.ts';
import { configurationFile, javaArguments } from './configuration.ts';
import { RELEASES } from './versions.ts';

it('runs a Docker container on the home folder, reachable from this machine alone', () => {
  const args = dockerArguments('/data/neo4j', 17_687).join(' ');
  expect(args).toMatch(/^run --rm --name newsgraph-[0-9a-f]{12} /);
  expect(args).toContain('--publish 127.0.0.1:17687:7687');
  expect(args).toContain('--volume /data/neo4j/data:/data');
  expect(args).toMatch(/ neo4j:5-community$/);
});

it('names a container by its folder, so that two folders have two', () => {
  expect(dockerArguments('/a', 1)[3]).toBe(dockerArguments('/a', 2)[3]);
  expect(dockerArguments('/a', 1)[3]).not.toBe(dockerArguments('/b', 1)[3]);
});

it('uses no program that is not there', async () => {
  const runtime = { kind: 'docker', docker: '/usr/bin/docker' } as const;
  expect((await commandFor(runtime, '/data', 1, { path: '', javaHome: undefined })).command).toBe('/usr/bin/docker');
});

it.each(RELEASES)('lets Neo4j $version listen on loopback alone and report nothing', (release) => {
  const lines = configurationFile(release, 17_687).split('\n');
  expect(lines).toContain('server.bolt.listen_address=127.0.0.1:17687');
  expect(lines).toContain('server.http.enabled=false');
  expect(lines).toContain('dbms.usage_report.enabled=false');
});

it('gives a Java only the options that it knows', () => {
  const [release] = RELEASES;
  if (!release) throw new Error('There is no release.');
  const args = (javaFeature: number) =>
    javaArguments({ release, javaFeature, jars: '/jars', home: '/home', classes: null });
  expect(args(17)).not.toContain('--sun-misc-unsafe-memory-access=allow');
  expect(args(24)).toContain('--sun-misc-unsafe-memory-access=allow');
});
