import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { thisCommand } from '../../scripts/commands.mjs';
import { LocalNeo4jError } from './local-error.ts';
import { compareVersions } from './versions.ts';

/**
 * Refuses a release that is too old for the store in a home folder, before it can fail half-way.
 *
 * @throws LocalNeo4jError `STORE_TOO_NEW`.
 */
export async function checkStore(home: string, version: string): Promise<void> {
  const store = await readFile(fileIn(home), 'utf8').catch(() => null);
  if (store === null || compareVersions(minor(store.trim()), minor(version)) <= 0) return;
  throw new LocalNeo4jError(
    'STORE_TOO_NEW',
    `The graph in ${home} was written by Neo4j ${store.trim()}, and ${version}, which fits the Java found, cannot open it. ` +
      `Expected the same Neo4j or a later one. Use the Java of before (JAVA_HOME=/path/to/java ${thisCommand()}), ` +
      `or begin a new graph in another folder: DATA_DIR=.data-2 ${thisCommand()}.`,
  );
}

/** Notes the release that is about to open the store; a killed start may have upgraded it already. */
export async function noteStore(home: string, version: string): Promise<void> {
  await writeFile(fileIn(home), `${version}\n`);
}

function fileIn(home: string): string {
  return join(home, 'store-version');
}

/** Patches share their stores. */
function minor(version: string): string {
  return version.split('.').slice(0, 2).join('.');
}
