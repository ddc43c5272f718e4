/** Resident memory of a process at one time. */
export interface MemorySample {
  readonly second: number;
  readonly mb: number;
}

/** The samples as Markdown: where they begin, end and are highest, and how they go on in the last half. */
export function memoryTable(samples: readonly MemorySample[]): string {
  const whole = (mb: number | undefined) => (mb === undefined || Number.isNaN(mb) ? '–' : mb.toFixed(0));
  const slope = slopeAMinute(samples.slice(samples.length >> 1));
  const cells = [
    whole(samples[0]?.mb),
    whole(Math.max(...samples.map(({ mb }) => mb))),
    whole(samples.at(-1)?.mb),
    Number.isNaN(slope) ? '–' : slope.toFixed(2),
  ];
  return [
    '| MB at the start | maximum | at the end | MB a minute, last half |',
    '|---:|---:|---:|---:|',
    `| ${cells.join(' | ')} |`,
  ].join('\n');
}

/** The line through the samples with the least squares, in megabytes a minute; NaN for fewer than two samples. */
export function slopeAMinute(samples: readonly MemorySample[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const middle = mean(samples.map(({ second }) => second));
  const level = mean(samples.map(({ mb }) => mb));
  const both = samples.map(({ second, mb }) => (second - middle) * (mb - level));
  const squares = samples.map(({ second }) => (second - middle) ** 2);
  return (60 * mean(both)) / mean(squares);
}
