import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startShipped } from './arms/shipped.ts';
import { openDataSet } from './data/data-set.ts';
import { seeded } from './data/random.ts';
import { measureSeeding } from './data/seeding.ts';
import { HUB } from './data/world.ts';
import { loaded, machine } from './measure/about.ts';
import { ARMS } from './measure/arm-process.ts';
import { closeClient } from './measure/client.ts';
import { compare } from './measure/compare.ts';
import { operations } from './operations/operations.ts';
import { chooseSamples } from './operations/samples.ts';
import { measureReading } from './reading/reading.ts';
import { measureSearch } from './search/search.ts';
import { mix } from './soak/mix.ts';
import { readPools } from './soak/pools.ts';
import { soak } from './soak/soak.ts';

const HELP = `npm run bench -- [options]

  Within a quarter of an hour on two cores: the three arms on 100,000 claims, and how pages do as the graph grows from 10,000.
  At length, some 20 minutes and an hour:
    npm run bench -- --sets 100000 --rounds 10
    npm run bench -- --sets 10000,1000000 --arms floor,ours --rounds 10

  --sets 10000,100000   claims of the generated sets; all arms are timed on the last, floor and ours on the others
  --arms floor,ours,peer
  --rounds 4            interleaved rounds; two for an arm that takes more than twice the time
  --latency-ms 120      of each arm in each round, at one connection
  --throughput-ms 250   of each arm in each round, at 16 connections
  --only NAME,…         these operations alone
  --out FILE            writes the tables there, too
  --neo4j URI,…         a Neo4j for each set, empty or with the set in it, instead of one that is run here;
                        NEO4J_USER and NEO4J_PASSWORD go with it

  Instead of all this:
  --soak SECONDS        this server's memory, errors and statements under a random mix of operations on the last set
  --search 100000,1000000   how the time of a search grows with these numbers of articles; some half an hour the first time
  --reading             how the time of extraction grows with a text
  --articles FOLDER     how fast the articles of a folder go in`;

const { values: options } = parseArgs({
  options: {
    sets: { type: 'string', default: '10000,100000' },
    rounds: { type: 'string', default: '4' },
    'latency-ms': { type: 'string', default: '120' },
    'throughput-ms': { type: 'string', default: '250' },
    only: { type: 'string' },
    out: { type: 'string' },
    neo4j: { type: 'string' },
    soak: { type: 'string' },
    search: { type: 'string' },
    reading: { type: 'boolean', default: false },
    articles: { type: 'string' },
    arms: { type: 'string', default: ARMS.join() },
    help: { type: 'boolean', default: false },
  },
});

const sets = options.sets.split(',').map(Number);
const uris = options.neo4j?.split(',') ?? [];

function log(line: string): void {
  process.stderr.write(`${line}\n`);
}

function compareArms(): Promise<string> {
  const rounds = {
    rounds: Number(options.rounds),
    latencyMs: Number(options['latency-ms']),
    throughputMs: Number(options['throughput-ms']),
  };
  const arms = ARMS.filter((name) => options.arms.split(',').includes(name));
  return compare({ sets, uris, arms, only: options.only?.split(',') ?? [], rounds }, log);
}

async function soakLastSet(seconds: number): Promise<string> {
  const set = await openDataSet(sets.at(-1) ?? 0, uris.at(-1), log);
  try {
    const timed = operations(await chooseSamples(set.driver, HUB));
    const next = mix(timed, await readPools(set.driver), seeded(1));
    const shipped = await startShipped(set.settings);
    try {
      const { report, clean } = await soak(shipped, set.driver, next, seconds, log);
      if (!clean) process.exitCode = 1;
      return [machine(set), loaded(set), report].join('\n\n');
    } finally {
      await shipped.stop();
    }
  } finally {
    await set.close();
  }
}

function reading(): string {
  const { report, linear } = measureReading(log);
  if (!linear) process.exitCode = 1;
  return [machine(null), report].join('\n\n');
}

async function searching(counts: readonly number[]): Promise<string> {
  const { report, holds } = await measureSearch(counts, log);
  if (!holds) process.exitCode = 1;
  return [machine(null), report].join('\n\n');
}

async function chosen(): Promise<string> {
  if (options.help) return HELP;
  if (options.reading) return reading();
  if (options.search) return searching(options.search.split(',').map(Number));
  if (options.articles) return measureSeeding(options.articles, log);
  return options.soak ? soakLastSet(Number(options.soak)) : compareArms();
}

const text = await chosen();
closeClient();
console.log(text);
if (options.out) writeFileSync(options.out, `${text}\n`);
