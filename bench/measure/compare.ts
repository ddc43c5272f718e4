import { type DataSet, openDataSet } from '../data/data-set.ts';
import { HUB } from '../data/world.ts';
import { type Operation, operations } from '../operations/operations.ts';
import { chooseSamples } from '../operations/samples.ts';
import { loaded, machine } from './about.ts';
import { type ArmName, withArms } from './arm-process.ts';
import { countWork } from './counted-work.ts';
import { listenerAt, residentMb } from './proc.ts';
import { comparisonTable, detailTable, flatnessTable } from './report.ts';
import { type Figures, type RoundSettings, timeRounds } from './rounds.ts';

/** What is compared, and how. */
export interface Comparison {
  /** Claims of each set; all arms are timed on the last, all but the peer on the others. */
  readonly sets: readonly number[];
  /** A Neo4j for each set; one is run here where there is none. */
  readonly uris: readonly string[];
  readonly arms: readonly ArmName[];
  /** Names of operations; all of them where there are none. */
  readonly only: readonly string[];
  readonly rounds: RoundSettings;
}

interface SetResult {
  readonly set: DataSet;
  readonly operations: readonly Operation[];
  readonly figures: readonly Figures[];
  /** Megabytes of each arm's process when all was timed. */
  readonly memory: ReadonlyMap<ArmName, number>;
}

/** Times the arms on the sets, one after another, and gives the tables. */
export async function compare(comparison: Comparison, log: (line: string) => void): Promise<string> {
  const { sets, uris, arms } = comparison;
  const results: SetResult[] = [];
  for (const [i, claims] of sets.entries()) {
    const set = await openDataSet(claims, uris[i], log);
    const isLast = i === sets.length - 1;
    const timed = isLast ? arms : arms.filter((name) => name !== 'peer');
    try {
      results.push(await measure(set, { ...comparison, arms: timed }, !isLast, log));
    } finally {
      await set.close();
    }
  }
  return report(results, comparison.rounds);
}

async function measure(
  set: DataSet,
  { arms: armNames, only, rounds }: Comparison,
  pagedOnly: boolean,
  log: (line: string) => void,
): Promise<SetResult> {
  const chosen = operations(await chooseSamples(set.driver, HUB)).filter(
    ({ name, paged }) => (only.length === 0 || only.includes(name)) && (paged || !pagedOnly),
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

function report(results: readonly SetResult[], rounds: RoundSettings): string {
  const last = results.at(-1);
  if (last === undefined) return '';
  const missing = last.operations.flatMap(({ peer }) => ('cannot' in peer ? [peer.cannot] : []));
  const memory = [...last.memory].map(([arm, mb]) => `${arm} ${Math.round(mb)} MB`).join(', ');
  const paged = results[0]?.operations.filter((operation) => operation.paged).map(({ name }) => name) ?? [];
  return [
    `${machine(last.set)} ${rounds.rounds} rounds.`,
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
