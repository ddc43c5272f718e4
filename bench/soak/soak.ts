import type { Driver } from 'neo4j-driver';
import type { Shipped } from '../arms/shipped.ts';
import { post } from '../measure/client.ts';
import { residentMb } from '../measure/proc.ts';
import { CONNECTIONS } from '../measure/rounds.ts';
import { type MemorySample, memoryTable } from './memory.ts';
import type { MixedRequest } from './mix.ts';
import { countTexts, type SentTexts } from './sent-texts.ts';

const SAMPLED_EVERY_MS = 10_000;

/** Requests over one connection before the others join in, so that the database has its plans. */
const WARM_UP = 200;

/** Texts are counted of so many requests, and gathered every so often. */
const COUNTED = 10_000;
const GATHERED_EVERY = 1_000;

/** A server that fails so often is not asked on. */
const MOST_ERRORS = 100;

/** Operations that may find nothing. */
const MAY_BE_NULL = new Set(['path']);

interface Tally {
  requests: number;
  errors: number;
  firstError: string | null;
}

/**
 * Asks a server for so long, over 16 connections, while its memory is watched.
 *
 * @returns The report, and whether every request was answered with data.
 */
export async function soak(
  { url, pid }: Shipped,
  driver: Driver,
  next: () => MixedRequest,
  seconds: number,
  log: (line: string) => void,
): Promise<{ readonly report: string; readonly clean: boolean }> {
  const texts = await countTexts(driver);
  const tally: Tally = { requests: 0, errors: 0, firstError: null };
  const start = performance.now();
  const samples: MemorySample[] = [];
  const sample = () => {
    const second = (performance.now() - start) / 1000;
    samples.push({ second, mb: residentMb(pid) });
    log(`${second.toFixed(0)} s: ${samples.at(-1)?.mb.toFixed(0)} MB, ${tally.requests} requests`);
  };
  async function askOne(): Promise<void> {
    const asked = await ask(`${url}/graphql`, next(), tally);
    if (asked <= COUNTED && asked % GATHERED_EVERY === 0) await texts.gather();
  }
  sample();
  const timer = setInterval(sample, SAMPLED_EVERY_MS);
  for (let i = 0; i < WARM_UP; i++) await askOne();
  const end = performance.now() + seconds * 1000;
  async function connection(): Promise<void> {
    while (performance.now() < end && tally.errors < MOST_ERRORS) await askOne();
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, connection));
  clearInterval(timer);
  if (tally.requests < COUNTED) await texts.gather();
  sample();
  return { report: report(samples, tally, texts), clean: tally.errors === 0 };
}

/**
 * Sends one request and gives how many there have been. An answer with an error, or without what was asked for, is an
 * error.
 */
async function ask(url: string, request: MixedRequest, tally: Tally): Promise<number> {
  const { operation, query, variables } = request;
  try {
    const answer = await post(url, Buffer.from(JSON.stringify({ query, variables })));
    const { data, errors } = JSON.parse(answer.toString()) as { data: Record<string, unknown>; errors?: unknown };
    if (errors !== undefined) throw new Error(JSON.stringify(errors).slice(0, 500));
    if (Object.values(data).includes(null) && !MAY_BE_NULL.has(operation)) throw new Error('found nothing');
  } catch (error) {
    tally.errors++;
    tally.firstError ??= `${operation} ${JSON.stringify(variables).slice(0, 300)}: ${String(error)}`;
  }
  return ++tally.requests;
}

function report(samples: readonly MemorySample[], tally: Tally, sent: SentTexts): string {
  const { texts, alone, withLists, strays } = sent.count();
  const whole = (value: number) => value.toLocaleString('en');
  return [
    memoryTable(samples),
    `${whole(tally.requests)} requests, ${whole(tally.errors)} errors.`,
    `In the first ${whole(Math.min(tally.requests, COUNTED))}: texts sent: ${texts}, of statements alone ${alone}, with lists ${withLists}.`,
    ...strays.map((text) => `From no file: ${text}`),
    ...(tally.firstError === null ? [] : [`The run is void. Its first error: ${tally.firstError}`]),
  ].join('\n\n');
}
