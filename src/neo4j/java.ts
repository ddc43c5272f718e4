import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { findOnPath, isExecutable } from './programs.ts';

const run = promisify(execFile);

/** A Java that can be run. */
export interface Java {
  readonly command: string;
  /** `17` for 17.0.15; `8` for 1.8.0. */
  readonly feature: number;
  /** Its version and a hash of where it is: another build has another. */
  readonly build: string;
}

/**
 * The Java of `JAVA_HOME`, else the one on the path; `null` when there is none.
 *
 * @param javaHome Value of `JAVA_HOME`; one without a `bin/java` counts as no Java, since whoever set it meant that one.
 */
export async function findJava(javaHome: string | undefined, path: string | undefined): Promise<Java | null> {
  const command = javaHome ? await inHome(javaHome) : await findOnPath('java', path);
  if (command === null) return null;
  const version = (await releaseFileVersion(command)) ?? (await printedVersion(command));
  if (version === null) return null;
  const place = createHash('sha256')
    .update(await realpath(command))
    .digest('hex')
    .slice(0, 8);
  return { command, feature: featureOf(version), build: `${version}-${place}` };
}

async function inHome(javaHome: string): Promise<string | null> {
  const command = join(javaHome, 'bin', 'java');
  return (await isExecutable(command)) ? command : null;
}

/** Reading the file that every JDK has beside `bin` spares the start of a JVM. */
async function releaseFileVersion(command: string): Promise<string | null> {
  try {
    const file = join(dirname(await realpath(command)), '..', 'release');
    return /^JAVA_VERSION="(.+)"$/m.exec(await readFile(file, 'utf8'))?.[1] ?? null;
  } catch {
    return null;
  }
}

async function printedVersion(command: string): Promise<string | null> {
  try {
    const { stderr } = await run(command, ['-version']);
    return /version "(.+?)"/.exec(stderr)?.[1] ?? null;
  } catch {
    return null;
  }
}

function featureOf(version: string): number {
  const [first = '0', second = '0'] = version.split(/[.\-+_]/);
  return Number(first === '1' ? second : first);
}
