/**
 * `node --import tsx tests/abuse/measure.ts URL PID`: the processor time that a running server takes for each request of
 * abuse, its resident memory, and how long an ordinary query takes meanwhile. By hand, on Linux, over loopback.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { CORPUS } from './corpus.ts';
import type { Abuse } from './requests.ts';
import { send } from './send.ts';

const ORDINARY = readFileSync(new URL('../api/contract/WhoIsHatami.graphql', import.meta.url), 'utf8');

const [url = '', pid = ''] = process.argv.slice(2);

/** How often all is sent before anything is counted: until all is compiled and planned, and the heap has its size. */
const WARM_UPS = 4;

/** How often the cost of each is taken; its median counts, since a collection of garbage falls on whatever is asked then. */
const TIMES = 5;

/** Processor time of all threads so far, in milliseconds. */
function processorMs(): number {
  const threads = readdirSync(`/proc/${pid}/task`);
  const ns = threads.map((thread) =>
    Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]),
  );
  return ns.reduce((sum, each) => sum + each, 0) / 1e6;
}

/** Resident memory, in megabytes. */
function residentMb(): number {
  return (Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * 4_096) / 1e6;
}

async function ordinary(): Promise<number> {
  const start = performance.now();
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query: ORDINARY }),
  });
  if (!(await response.text()).startsWith('{"data":{"person"')) throw new Error('The ordinary query was not answered.');
  return performance.now() - start;
}

async function cost(abuse: Abuse): Promise<number> {
  const start = processorMs();
  await send(url, abuse);
  await sleep(5);
  return processorMs() - start;
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const most = (values: readonly number[]) => Math.max(...values);
const shown = (values: readonly number[]) =>
  `median ${median(values).toFixed(1)} ms, most ${most(values).toFixed(1)} ms`;

async function ordinaryAlone(count: number): Promise<number[]> {
  const times: number[] = [];
  for (let i = 0; i < count; i++) times.push(await ordinary());
  return times;
}

await ordinaryAlone(200);
for (let i = 1; i <= WARM_UPS; i++) {
  for (const abuse of CORPUS) await send(url, abuse);
  console.log(`resident after ${i} times ${residentMb().toFixed(0)} MB`);
}
console.log('ordinary, alone:', shown(await ordinaryAlone(100)));

const before = residentMb();
const costs: { readonly ms: number; readonly all: readonly number[]; readonly what: string }[] = [];
for (const abuse of CORPUS) {
  const all: number[] = [];
  for (let i = 0; i < TIMES; i++) all.push(await cost(abuse));
  costs.push({ ms: median(all), all, what: abuse.what });
}
console.log(`${CORPUS.length} requests of abuse, one by one:`, shown(costs.map(({ ms }) => ms)));
for (const { all, what } of costs.toSorted((a, b) => b.ms - a.ms).slice(0, 25)) console.log(`  ${shown(all)}  ${what}`);
console.log(`resident before ${before.toFixed(0)} MB, after ${residentMb().toFixed(0)} MB`);

let isOver = false;
const meanwhile = (async () => {
  const times: number[] = [];
  while (!isOver) times.push(await ordinary());
  return times;
})();
for (const abuse of CORPUS) await send(url, abuse);
isOver = true;
console.log('ordinary, meanwhile:', shown(await meanwhile));
console.log(`resident at the end ${residentMb().toFixed(0)} MB`);
