import { createHash } from 'node:crypto';
import { type ClassArchive, javaArguments, TRANSACTION_MEMORY } from './configuration.ts';
import { findOnPath } from './programs.ts';
import type { ProgramPaths, Runtime } from './runtime.ts';
import { DOCKER_IMAGE } from './versions.ts';

/** A program with its arguments that runs Neo4j in the foreground and ends it at SIGTERM. */
export interface Command {
  readonly command: string;
  readonly args: readonly string[];
}

/** The command for a runtime, on a home folder (absolute) and a Bolt port of loopback. @param classes For Java alone. */
export async function commandFor(
  runtime: Runtime,
  home: string,
  port: number,
  paths: ProgramPaths,
  classes: ClassArchive | null = null,
): Promise<Command> {
  if (runtime.kind === 'docker') return { command: runtime.docker, args: dockerArguments(home, port) };
  const args = javaArguments({ ...runtime, javaFeature: runtime.java.feature, home, classes });
  const setpriv = process.platform === 'linux' ? await findOnPath('setpriv', paths.path) : null;
  return endingWithParent({ command: runtime.java.command, args }, setpriv);
}

/** On Linux the kernel ends the server when we are killed and can't. Elsewhere the next start finds it. */
function endingWithParent({ command, args }: Command, setpriv: string | null): Command {
  if (setpriv === null) return { command, args };
  return { command: setpriv, args: ['--pdeathsig', 'TERM', '--', command, ...args] };
}

/** `docker run` in the foreground passes signals on and ends with its container. */
export function dockerArguments(home: string, port: number): string[] {
  const { getuid, getgid } = process;
  return [
    ...['run', '--rm', '--name', `newsgraph-${createHash('sha256').update(home).digest('hex').slice(0, 12)}`],
    ...(getuid && getgid ? ['--user', `${getuid()}:${getgid()}`] : []),
    ...['--publish', `127.0.0.1:${port}:7687`, '--volume', `${home}/data:/data`],
    ...['--env', 'NEO4J_dbms_usage__report_enabled=false', '--env', 'NEO4J_server_http_enabled=false'],
    ...Object.entries(TRANSACTION_MEMORY).flatMap(([name, value]) => [
      '--env',
      `NEO4J_${name.replaceAll('.', '_')}=${value}`,
    ]),
    DOCKER_IMAGE,
  ];
}
