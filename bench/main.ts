import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import type { ChildSettings } from './arms/child.ts';
import { type DataSet, openDataSet } from './data/data-set.ts';
import { measureSeeding } from './data/seeding.ts';
import { ARMS, type ArmName, type ArmProcess, startArm } from './measure/arm-process.ts';
import { closeClient } from './measure/client.ts';
import { countWork } from './measure/counted-work.ts';
import { listenerAt, residentMb } from './measure/proc.ts';
import { comparisonTable, detailTable, flatnessTable } from './measure/report.ts';
import { type Figures, type RoundSettings, timeRounds } from './measure/rounds.ts';
import { type Operation, operations } from './operations/operations.ts';
import { chooseSamples } from './operations/samples.ts';

const HELP = `npm run bench -- [options]

  --sets 10000,100000   claims of the generated sets; all arms are timed on the last, floor and ours on the others
  --arms floor,ours,peer
  --rounds 10           interleaved rounds; two for an arm that takes longer than 300 ms
  --latency-ms 120      of each arm in each round, at one connection
  --throughput-ms 250   of each arm in each round, at 16 connections
  --only NAME,…         these operations alone
  --out FILE            writes the tables there, too
  --neo4j URI,…         a Neo4j for each set, empty or with the set in it, instead of one that is run here;
                        NEO4J_USER and NEO4J_PASSWORD go with it
  --articles FOLDER     instead of all this: how fast the articles of a folder go in`;

const { values: options } = parseArgs({
  options: {
    sets: { type: 'string', default: '10000,100000' },
    rounds: { type: 'string', default: '10' },
    'latency-ms': { type: 'string', default: '120' },
    'throughput-ms': { type: 'string', default: '250' },
    only: { type: 'string' },
    out: { type: 'string' },
    neo4j: { type: 'string' },
    articles: { type: 'string' },
    arms: { type: 'string', default: ARMS.join() },
    help: { type: 'boolean', default: false },
  },
});

const rounds: RoundSettings = {
  rounds: Number(options.rounds),
  latencyMs: Number(options['latency-ms']),
  throughputMs: Number(options['throughput-ms']),
};

interface SetResult {
  readonly set: DataSet;
  readonly operations: readonly Operation[];
  readonly figures: readonly Figures[];
  /** Megabytes of each arm's process when all was timed. */
  readonly memory: ReadonlyMap<ArmName, number>;
}

function log(line: string): void {
  process.stderr.write(`${line}\n`);
}

async function measure(set: DataSet, armNames: readonly ArmName[], pagedOnly: boolean): Promise<SetResult> {
  const only = options.only?.split(',');
  const chosen = operations(await chooseSamples(set.driver, 'Agence centrale')).filter(
    ({ name, paged }) => (only === undefined || only.includes(name)) && (paged || !pagedOnly),
  );
  log(`Comparing the answers to ${chosen.length} operations`);
  const work = await withArms(armNames, { ...set.settings, profiled: true }, async (arms) => {
    const counted = new Map<string, Awaited<ReturnType<typeof countWork>>>();
    for (const operation of chosen) counted.set(operation.name, await countWork(arms, operation));
    return counted;
  });
  const databasePid = listenerAt(Number(new URL(set.settings.uri.replace(/^[^:]+/, 'http')).port));
  return withArms(armNames, set.settings, async (arms) => {
    const figures: Figures[] = [];
    for (const operation of chosen) {
      log(`Timing ${operation.name}`);
      figures.push(...(await timeRounds(arms, operation, work.get(operation.name) ?? new Map(), databasePid, rounds)));
    }
    const memory = new Map(arms.map(({ name, pid }) => [name, residentMb(pid)]));
    return { set, operations: chosen, figures, memory };
  });
}

async function withArms<Result>(
  names: readonly ArmName[],
  settings: ChildSettings,
  use: (arms: readonly ArmProcess[]) => Promise<Result>,
): Promise<Result> {
  const arms = await Promise.all(names.map((name) => startArm(name, settings)));
  try {
    return await use(arms);
  } finally {
    for (const arm of arms) await arm.stop();
  }
}

function report(results: readonly SetResult[]): string {
  const last = results.at(-1);
  if (last === undefined) return '';
  const missing = last.operations.flatMap(({ peer }) => ('cannot' in peer ? [peer.cannot] : []));
  const memory = [...last.memory].map(([arm, mb]) => `${arm} ${Math.round(mb)} MB`).join(', ');
  const paged = results[0]?.operations.filter((operation) => operation.paged).map(({ name }) => name) ?? [];
  return [
    `Neo4j ${last.set.version}, Node.js ${process.version}, ${cpus().length} × ${cpus()[0]?.model}, ` +
      `${Math.round(totalmem() / 2 ** 30)} GB. ${rounds.rounds} rounds.`,
    ...results.map(({ set }) => loaded(set)),
    comparisonTable(last.figures),
    ...(missing.length > 0 ? [`The peer has no query for ${missing.join(', ')}.`] : []),
    ...(results.length > 1
      ? [
          flatnessTable(
            results.map(({ set, figures }) => ({ claims: set.claims, figures })),
            paged,
          ),
        ]
      : []),
    detailTable(last.figures),
    `Resident memory at the end: ${memory}.`,
  ].join('\n\n');
}

function loaded({ claims, size, loadSeconds }: DataSet): string {
  const { nodes, relationships } = size;
  const content = `${claims.toLocaleString('en')} claims: ${nodes.toLocaleString('en')} nodes, ${relationships.toLocaleString('en')} relationships`;
  if (loadSeconds === null) return `${content}, loaded by an earlier run.`;
  const rate = Math.round((nodes + relationships) / loadSeconds).toLocaleString('en');
  return `${content}, loaded in ${loadSeconds.toFixed(1)} s: ${rate} a second.`;
}

async function main(): Promise<void> {
  const sets = options.sets.split(',').map(Number);
  const uris = options.neo4j?.split(',');
  const arms = ARMS.filter((name) => options.arms.split(',').includes(name));
  const results: SetResult[] = [];
  for (const [i, claims] of sets.entries()) {
    const set = await openDataSet(claims, uris?.[i], log);
    const isLast = i === sets.length - 1;
    try {
      results.push(await measure(set, isLast ? arms : arms.filter((name) => name !== 'peer'), !isLast));
    } finally {
      await set.close();
    }
  }
  closeClient();
  const text = report(results);
  console.log(text);
  if (options.out) writeFileSync(options.out, `${text}\n`);
}

if (options.help) console.log(HELP);
else if (options.articles) console.log(await measureSeeding(options.articles, log));
else await main();
