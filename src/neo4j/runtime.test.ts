import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { LocalNeo4jError } from './local-error.ts';
import { chooseRuntime, type ProgramPaths, type Runtime } from './runtime.ts';

let folder: string;
let lines: string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newsgraph-runtime-'));
  lines = [];
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it('lists every way with its command when there is none', async () => {
  const error = await failure({ path: folder, javaHome: undefined });
  expect(error.code).toBe('NO_WAY_TO_RUN');
  expect(error.message).toContain('Java: not found; Maven: not found; Docker: not found');
  expect(error.message).toMatch(/apt-get install .*maven/);
  expect(error.message).toContain('systemctl start docker');
  expect(error.message).toMatch(/NEO4J_URI=\S+ NEO4J_USER=\S+ NEO4J_PASSWORD=\S+ npm start/);
});

it('says which Java it found and that it is too old', async () => {
  const error = await failure({ path: folder, javaHome: await jdk('jdk-11', '11.0.2') });
  expect(error.message).toContain('is Java 11, which is too old');
});

it('says that JAVA_HOME holds no Java, although the path does', async () => {
  await program('bin/java', '');
  const error = await failure({ path: join(folder, 'bin'), javaHome: join(folder, 'nowhere') });
  expect(error.message).toContain(
    `Java: not found in JAVA_HOME, which is ${join(folder, 'nowhere')}: correct or unset it`,
  );
});

it('says that no engine answers when Docker is there without one', async () => {
  await program('docker', 'exit 1');
  const error = await failure({ path: folder, javaHome: undefined });
  expect(error.message).toContain('Docker: found, but no engine answers');
});

it('takes a Docker engine when there is no Java', async () => {
  await program('docker', 'exit 0');
  expect(await choose({ path: folder, javaHome: undefined })).toEqual({
    kind: 'docker',
    docker: join(folder, 'docker'),
  });
});

it.each([
  ['17.0.15', '5.26.30'],
  ['20', '5.26.30'],
  ['21.0.1', '2026.08.1'],
  ['25.0.3', '2026.08.1'],
])('takes for Java %s the release %s, fetched by Maven', async (java, release) => {
  await program('mvn', FETCHES);
  const runtime = await choose({ path: `${folder}:/usr/bin:/bin`, javaHome: await jdk('jdk', java) });
  expect(runtime).toMatchObject({
    kind: 'java',
    release: { version: release },
    jars: join(folder, 'cache', `neo4j-${release}`),
  });
  expect(lines[0]).toContain(`Fetching Neo4j ${release}`);
});

it('needs no Maven when the jars are there', async () => {
  await mkdir(join(folder, 'cache', 'neo4j-5.26.30'), { recursive: true });
  expect(await choose({ path: folder, javaHome: await jdk('jdk', '17') })).toMatchObject({ kind: 'java' });
  expect(lines).toEqual([]);
});

it('asks a Java without a file of its version', async () => {
  await program('jdk/bin/java', `echo 'openjdk version "1.8.0_392"' >&2`);
  const error = await failure({ path: folder, javaHome: join(folder, 'jdk') });
  expect(error.message).toContain('is Java 8, which is too old');
});

it('says what Maven said when the jars cannot be fetched, and leaves no half of them', async () => {
  await program('mvn', `echo '[ERROR] Could not transfer artifact'; exit 1`);
  const javaHome = await jdk('jdk', '17');
  const path = `${folder}:/usr/bin:/bin`;
  const error = await failure({ path, javaHome });
  expect(error.code).toBe('JARS_NOT_FETCHED');
  expect(error.message).toContain('[ERROR] Could not transfer artifact');

  await program('mvn', FETCHES);
  expect(await choose({ path, javaHome })).toMatchObject({ kind: 'java' });
});

it('lets two fetch at once', async () => {
  await program('mvn', `sleep 0.2; ${FETCHES}`);
  const paths = { path: `${folder}:/usr/bin:/bin`, javaHome: await jdk('jdk', '17') };
  const [one, other] = await Promise.all([choose(paths), choose(paths)]);
  expect(one).toEqual(other);
});

/** What a Maven does that finds all jars. */
const FETCHES = `for a in "$@"; do case "$a" in -DoutputDirectory=*) mkdir -p "\${a#*=}"; : > "\${a#*=}/neo4j.jar";; esac; done`;

async function program(name: string, script: string): Promise<void> {
  const file = join(folder, name);
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(file, `#!/bin/sh\n${script}\n`);
  await chmod(file, 0o755);
}

async function jdk(name: string, version: string): Promise<string> {
  await program(`${name}/bin/java`, '');
  await writeFile(join(folder, name, 'release'), `IMPLEMENTOR="Test"\nJAVA_VERSION="${version}"\n`);
  return join(folder, name);
}

function choose(paths: ProgramPaths): Promise<Runtime> {
  const log = (line: string) => void lines.push(line);
  return chooseRuntime({ paths, cacheDir: join(folder, 'cache'), log, step: (_what, work) => work() });
}

async function failure(paths: ProgramPaths): Promise<LocalNeo4jError> {
  const error = await choose(paths).catch((thrown: unknown) => thrown);
  if (error instanceof LocalNeo4jError) return error;
  throw new Error(`Expected a LocalNeo4jError, found ${JSON.stringify(error)}`);
}
