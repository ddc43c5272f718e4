import { ARMS, type ArmName } from './arm-process.ts';
import type { Figures } from './rounds.ts';
import type { Spread } from './statistics.ts';

/** The figures as Markdown: a table that compares the arms, and one with all that was measured. */
export function comparisonTable(figures: readonly Figures[]): string {
  const head =
    '| operation | p50 ms: floor | ours | peer | requests/s: floor | ours | peer | p50 ÷ floor | rate ÷ floor | rate ÷ peer |';
  const rows = operationsOf(figures).map((operation) => {
    const of = (arm: ArmName) => figures.find((row) => row.operation === operation && row.arm === arm);
    const [floor, ours, peer] = [of('floor'), of('ours'), of('peer')];
    const ratio = (a: number | undefined, b: number | undefined) =>
      a === undefined || b === undefined ? '–' : `${digits(a / b)}×`;
    const cells = [
      operation,
      ...[floor, ours, peer].map((row) => time(row?.p50.median)),
      ...[floor, ours, peer].map((row) => whole(row?.rate.median)),
      ratio(ours?.p50.median, floor?.p50.median),
      ratio(ours?.rate.median, floor?.rate.median),
      ratio(ours?.rate.median, peer?.rate.median),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return [head, `|---|${'---:|'.repeat(9)}`, ...rows].join('\n');
}

/** All that was measured, one row an operation and arm. */
export function detailTable(figures: readonly Figures[]): string {
  const head =
    '| operation | arm | p50 (low–high) | p95 | p99 | requests/s (low–high) | CPU ms server | CPU ms database | statements | db hits |';
  const rows = operationsOf(figures).flatMap((operation) =>
    ARMS.flatMap((arm) => {
      const row = figures.find((one) => one.operation === operation && one.arm === arm);
      if (row === undefined) return [];
      const cells = [
        operation,
        arm,
        spreadText(row.p50, time),
        time(row.p95),
        time(row.p99),
        spreadText(row.rate, whole),
        time(row.serverCpu),
        time(row.databaseCpu),
        digits(row.work.statements),
        whole(row.work.dbHits),
      ];
      return [`| ${cells.join(' | ')} |`];
    }),
  );
  return [head, `|---|---|${'---:|'.repeat(8)}`, ...rows].join('\n');
}

/** How p50 of paged operations changes from the smallest set to the largest. */
export function flatnessTable(
  sets: readonly { readonly claims: number; readonly figures: readonly Figures[] }[],
  operations: readonly string[],
): string {
  const name = ({ claims }: { readonly claims: number }) => `${claims.toLocaleString('en')} claims`;
  const rows = operations.map((operation) => {
    const of = (arm: ArmName) =>
      sets.map(({ figures }) => figures.find((row) => row.operation === operation && row.arm === arm)?.p50.median);
    const times = of('ours');
    const growth = (values: readonly (number | undefined)[]) => digits((values.at(-1) ?? NaN) / (values[0] ?? NaN));
    return `| ${operation} | ${times.map(time).join(' | ')} | ${growth(times)}× | ${growth(of('floor'))}× |`;
  });
  const head = `| operation | ${sets.map(name).join(' | ')} | growth | growth of the floor |`;
  return [head, `|---|${'---:|'.repeat(sets.length + 2)}`, ...rows].join('\n');
}

function operationsOf(figures: readonly Figures[]): string[] {
  return [...new Set(figures.map(({ operation }) => operation))];
}

function spreadText({ median, low, high }: Spread, text: (value: number) => string): string {
  return `${text(median)} (${text(low)}–${text(high)})`;
}

function time(ms: number | undefined): string {
  return ms === undefined || Number.isNaN(ms) ? '–' : ms < 10 ? ms.toFixed(2) : ms.toFixed(1);
}

function whole(value: number | undefined): string {
  return value === undefined || Number.isNaN(value) ? '–' : Math.round(value).toLocaleString('en');
}

function digits(value: number): string {
  return Number.isNaN(value) ? '–' : value < 10 ? value.toFixed(2) : value.toFixed(0);
}
