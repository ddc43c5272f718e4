import { setTimeout as sleep } from 'node:timers/promises';
import { isStill, type ProcessIdentity } from './process-identity.ts';

const POLITE_MS = 15_000;
const POLL_MS = 50;

/** Ends a server whose starter was killed, so that its folder can be used again. Its graph is whole: Neo4j recovers it. */
export async function endOrphan(server: ProcessIdentity, log: (line: string) => void): Promise<void> {
  log(`Ending the Neo4j that a killed process left on this folder (process ${server.pid})`);
  process.kill(server.pid, 'SIGTERM');
  if (await endsWithin(server, POLITE_MS)) return;
  process.kill(server.pid, 'SIGKILL');
  await endsWithin(server, POLITE_MS);
}

async function endsWithin(server: ProcessIdentity, ms: number): Promise<boolean> {
  for (const deadline = performance.now() + ms; performance.now() < deadline; await sleep(POLL_MS)) {
    if (!(await isStill(server))) return true;
  }
  return false;
}
