/** Months since the year 0, so that they can be counted with. */
export type Month = number;

/** Claims of a month or of several, as the API counts them. */
export interface Counted {
  /** `2018-09`, `2018` or `2018-09/2018-12`. */
  readonly date: string;
  readonly claims: number;
}

/** Claims of the months from the first to the last. */
export interface Span {
  readonly first: Month;
  readonly last: Month;
  readonly claims: number;
}

/** What is drawn of a timeline. */
export interface Chart {
  /** The months from which to which it goes; whole years, so that they can be named below it. */
  readonly first: Month;
  readonly last: Month;
  /** Those that are known to the month. */
  readonly bars: readonly Span[];
  /** Those of which only the year, or several months, are known. */
  readonly spans: readonly Span[];
  /** The most claims of a month. */
  readonly most: number;
}

/** The month of a day, a month or a year; of a year the first, or the last where that is asked for. */
export function monthOf(date: string, end: 'first' | 'last' = 'first'): Month {
  const [year, month = end === 'first' ? '1' : '12'] = date.split('-');
  return Number(year) * 12 + Number(month) - 1;
}

/** A month as it stands in an address. */
export function nameOf(month: Month): string {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
}

/** Null where nothing has a date. */
export function chartOf(counted: readonly Counted[]): Chart | null {
  const all = counted.map(({ date, claims }): Span => {
    const [from = date, to = from] = date.split('/');
    return { first: monthOf(from), last: monthOf(to, 'last'), claims };
  });
  if (all.length === 0) return null;
  const bars = all.filter(({ first, last }) => first === last);
  const [first, last] = [Math.min(...all.map((span) => span.first)), Math.max(...all.map((span) => span.last))];
  return {
    first: first - (first % 12),
    last: last - (last % 12) + 11,
    bars,
    spans: all.filter((span) => span.first !== span.last),
    most: Math.max(1, ...bars.map(({ claims }) => claims)),
  };
}

/** The month at a place of the chart. @param at 0 is its left end, 1 its right end; beyond them it is the nearest */
export function monthAt({ first, last }: Pick<Chart, 'first' | 'last'>, at: number): Month {
  return Math.min(last, Math.max(first, first + Math.floor(at * (last - first + 1))));
}

/** The years that are named below a chart: at most so many, each with how many years there are until the next. */
export function yearsOf(
  { first, last }: Pick<Chart, 'first' | 'last'>,
  most: number,
): readonly { readonly year: number; readonly count: number }[] {
  const [from, to] = [Math.floor(first / 12), Math.floor(last / 12)];
  const step = Math.ceil((to - from + 1) / most);
  return Array.from({ length: Math.ceil((to - from + 1) / step) }, (_, i) => {
    const year = from + i * step;
    return { year, count: Math.min(step, to - year + 1) };
  });
}
