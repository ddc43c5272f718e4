import { execFileSync } from 'node:child_process';

/** Numbers of the processes that run a Neo4j on this data folder. */
export function serversOn(dataDir: string): number[] {
  const lines = execFileSync('ps', ['-ww', '-A', '-o', 'pid=,args='], { encoding: 'utf8' }).split('\n');
  return lines.filter((line) => line.includes(`--home-dir=${dataDir}/`)).map((line) => Number.parseInt(line, 10));
}
