import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { thisCommand } from '../../scripts/commands.mjs';
import type { Step } from '../../scripts/steps.mjs';
import { LocalNeo4jError } from './local-error.ts';
import { isAlive } from './process-identity.ts';
import type { Neo4jRelease } from './versions.ts';

const POM = fileURLToPath(new URL('./pom.xml', import.meta.url));

/** Lines of Maven's output that an error shows. */
const LINES_SHOWN = 12;

/** The folder of a release's jars, and whether they are all there. */
export async function findJars(release: Neo4jRelease, cacheDir: string): Promise<{ folder: string; found: boolean }> {
  const folder = join(cacheDir, `neo4j-${release.version}`);
  const found = await stat(folder).then(
    () => true,
    () => false,
  );
  return { folder, found };
}

/**
 * Fetches the jars of a release with Maven, for all checkouts of this user. They come under a name of their own and get
 * their place by one rename, so that nobody ever sees a half.
 *
 * @returns the folder of the jars.
 * @throws LocalNeo4jError `JARS_NOT_FETCHED` with what Maven said.
 */
export async function fetchJars(options: {
  readonly release: Neo4jRelease;
  readonly maven: string;
  readonly cacheDir: string;
  readonly log: (line: string) => void;
  readonly step: Step;
  readonly signal?: AbortSignal | undefined;
}): Promise<string> {
  const { release, maven, cacheDir, log, step, signal } = options;
  const { folder } = await findJars(release, cacheDir);
  await mkdir(cacheDir, { recursive: true });
  await removeLeftovers(cacheDir);
  const half = `${folder}.${process.pid}-${randomBytes(4).toString('hex')}.part`;
  const { files, megabytes } = release.download;
  log(`Fetching Neo4j ${release.version} (${files} files, ${megabytes} MB) into ${folder}; this is done once`);
  const fetched = { files: 0, megabytes: 0 };
  const what = () => `Fetched ${fetched.files} of ${files} files, ${Math.round(fetched.megabytes)} of ${megabytes} MB`;
  try {
    await step(what, () => runMaven(maven, release, half, fetched, signal));
    await rename(half, folder).catch(async (error: unknown) => {
      const otherWasFirst = (await findJars(release, cacheDir)).found;
      if (!otherWasFirst) throw error;
    });
    return folder;
  } finally {
    await rm(half, { recursive: true, force: true });
  }
}

/** Removes what killed programs left half done. */
export async function removeLeftovers(cacheDir: string): Promise<void> {
  for (const name of await readdir(cacheDir)) {
    const [, pid] = /\.(\d+)-\w+\.part$/.exec(name) ?? [];
    if (pid !== undefined && !isAlive(Number(pid))) await rm(join(cacheDir, name), { recursive: true, force: true });
  }
}

async function runMaven(
  maven: string,
  release: Neo4jRelease,
  target: string,
  progress: { files: number; megabytes: number },
  signal: AbortSignal | undefined,
): Promise<void> {
  const child = spawn(
    maven,
    [
      ...[
        '--batch-mode',
        '--strict-checksums',
        '--file',
        POM,
        'dependency:copy-dependencies',
        '-DincludeScope=runtime',
      ],
      ...[`-Dneo4j.version=${release.version}`, `-DoutputDirectory=${target}`],
    ],
    { stdio: ['ignore', 'pipe', 'pipe'], signal },
  );
  const lastLines: string[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => {
    const [, size, unit] = /Downloaded from .*\(([\d.]+) (B|kB|MB) at/.exec(line) ?? [];
    if (size === undefined) lastLines.push(line);
    else {
      progress.files += 1;
      progress.megabytes += Number(size) * (unit === 'MB' ? 1 : unit === 'kB' ? 1e-3 : 1e-6);
    }
    if (lastLines.length > LINES_SHOWN) lastLines.shift();
  });
  createInterface({ input: child.stderr }).on('line', (line) => lastLines.push(line));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw notFetched(release, lastLines);
}

function notFetched(release: Neo4jRelease, lastLines: readonly string[]): LocalNeo4jError {
  return new LocalNeo4jError(
    'JARS_NOT_FETCHED',
    `Maven could not fetch Neo4j ${release.version}. Expected access to Maven Central or to a mirror that ~/.m2/settings.xml names, ` +
      `and ${release.download.megabytes} MB of room. Mend that and start again, or use a Neo4j of your own: ` +
      `NEO4J_URI=neo4j://host:7687 NEO4J_PASSWORD=… ${thisCommand()}. Maven said:\n${lastLines.slice(-LINES_SHOWN).join('\n')}`,
  );
}
