/** How long one text took to read. */
export interface Reading {
  readonly kind: string;
  readonly length: number;
  readonly ms: number;
}

/** A reader whose time grows with the text's length alone stays below this, garbage collection and caches included. */
export const MOST_GROWTH = 1.3;

/** By how much more than the text the time has grown: 1 for a reader that is linear. */
export function growth(shorter: Reading, longer: Reading): number {
  return longer.ms / shorter.ms / (longer.length / shorter.length);
}

/** The readings as Markdown, each with its growth over the one before of the same kind. */
export function readingTable(readings: readonly Reading[]): string {
  const rows = withGrowth(readings).map(({ kind, length, ms, growth }) => {
    const cells = [
      kind,
      (length / 1000).toLocaleString('en'),
      ms.toFixed(ms < 100 ? 1 : 0),
      ((ms / length) * 1000).toFixed(2),
      growth === null ? '–' : `${growth.toFixed(2)}×`,
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return ['| text | kB | ms | ms a kB | growth |', `|---|${'---:|'.repeat(4)}`, ...rows].join('\n');
}

/** The kinds of text whose time grows by more than {@link MOST_GROWTH}. */
export function notLinear(readings: readonly Reading[]): string[] {
  const slow = withGrowth(readings).filter(({ growth }) => growth !== null && growth > MOST_GROWTH);
  return [...new Set(slow.map(({ kind }) => kind))];
}

function withGrowth(readings: readonly Reading[]): (Reading & { readonly growth: number | null })[] {
  return readings.map((reading, i) => {
    const before = readings[i - 1];
    return { ...reading, growth: before?.kind === reading.kind ? growth(before, reading) : null };
  });
}
