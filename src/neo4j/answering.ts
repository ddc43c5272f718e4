import { setTimeout as sleep } from 'node:timers/promises';
import { logIn } from './first-password.ts';
import { isListening } from './port.ts';

/** How often a starting server is asked whether it answers, in milliseconds. */
const POLL_MS = 25;

export function boltUri(port: number): string {
  return `bolt://127.0.0.1:${port}`;
}

/** Resolves when the Neo4j at a port of loopback answers statements, or when the signal aborts. */
export async function answering(port: number, password: string, givenUp: AbortSignal): Promise<void> {
  while (!givenUp.aborted && !(await isListening(port))) await sleep(POLL_MS);
  while (!givenUp.aborted && !(await canLogIn(port, password))) await sleep(POLL_MS);
}

/** Whether the Neo4j at a port of loopback says anything, be it a refusal, within some milliseconds. */
export async function answersWithin(port: number, password: string, ms: number): Promise<boolean> {
  const answers = canLogIn(port, password).catch(() => true);
  return Promise.race([answers, sleep(ms, false, { ref: false })]);
}

async function canLogIn(port: number, password: string): Promise<boolean> {
  try {
    await logIn(boltUri(port), password);
    return true;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (STARTING.test(code)) return false;
    throw error;
  }
}

const STARTING = /^(ServiceUnavailable|SessionExpired|Neo\.\w+\.(Database|General)\.DatabaseUnavailable)$/;
