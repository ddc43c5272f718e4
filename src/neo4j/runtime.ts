import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { thisCommand } from '../../scripts/commands.mjs';
import type { Step } from '../../scripts/steps.mjs';
import { fetchJars, findJars } from './jars.ts';
import { findJava, type Java } from './java.ts';
import { LocalNeo4jError } from './local-error.ts';
import { findOnPath } from './programs.ts';
import { DOCKER_IMAGE, type Neo4jRelease, OLDEST_JAVA, releaseForJava } from './versions.ts';

const run = promisify(execFile);

/** How long a Docker engine may take to say that it is there, in milliseconds. */
const DOCKER_ANSWER_MS = 5_000;

/** What runs a Neo4j on this machine. */
export type Runtime =
  | { readonly kind: 'java'; readonly java: Java; readonly release: Neo4jRelease; readonly jars: string }
  | { readonly kind: 'docker'; readonly docker: string };

/** The parts of the environment by which programs are found. */
export interface ProgramPaths {
  readonly path: string | undefined;
  readonly javaHome: string | undefined;
}

/**
 * Chooses how to run Neo4j: with Java, the jars being there or fetched with Maven; else with a Docker engine.
 *
 * @throws LocalNeo4jError `NO_WAY_TO_RUN` with every way and the command for it, or `JARS_NOT_FETCHED`.
 */
export async function chooseRuntime(options: {
  readonly paths: ProgramPaths;
  readonly cacheDir: string;
  readonly log: (line: string) => void;
  readonly step: Step;
  readonly signal?: AbortSignal | undefined;
}): Promise<Runtime> {
  const { paths, cacheDir } = options;
  const java = await findJava(paths.javaHome, paths.path);
  const release = java ? releaseForJava(java.feature) : undefined;
  const maven = await findOnPath('mvn', paths.path);
  if (java && release) {
    const jars = await findJars(release, cacheDir);
    if (jars.found) return { kind: 'java', java, release, jars: jars.folder };
    if (maven) return { kind: 'java', java, release, jars: await fetchJars({ ...options, release, maven }) };
  }
  const docker = await findOnPath('docker', paths.path);
  if (docker && (await answers(docker))) return { kind: 'docker', docker };
  throw noWay([
    javaFound(java, paths.javaHome),
    maven ? 'Maven: found' : 'Maven: not found',
    docker ? 'Docker: found, but no engine answers' : 'Docker: not found',
  ]);
}

async function answers(docker: string): Promise<boolean> {
  try {
    await run(docker, ['info'], { timeout: DOCKER_ANSWER_MS });
    return true;
  } catch {
    return false;
  }
}

function javaFound(java: Java | null, javaHome: string | undefined): string {
  if (java)
    return `Java: ${java.command} is Java ${java.feature}${java.feature < OLDEST_JAVA ? ', which is too old' : ''}`;
  return javaHome ? `Java: not found in JAVA_HOME, which is ${javaHome}: correct or unset it` : 'Java: not found';
}

function noWay(found: readonly string[]): LocalNeo4jError {
  return new LocalNeo4jError(
    'NO_WAY_TO_RUN',
    `Nothing on this machine can run Neo4j (${found.join('; ')}). Expected one of three, and any of these mends it:
  - Java ${OLDEST_JAVA} or later with Maven:   sudo apt-get install default-jre-headless maven   (macOS: brew install openjdk maven)
  - a Docker engine that runs:    sudo systemctl start docker   (image ${DOCKER_IMAGE})
  - a Neo4j of your own:          NEO4J_URI=neo4j://host:7687 NEO4J_USER=neo4j NEO4J_PASSWORD=… ${thisCommand()}`,
  );
}
