import edtf from 'edtf';

export interface Edtf {
  /** The canonical form. */
  readonly edtf: string;
  /** First day, `YYYY-MM-DD`. */
  readonly earliest: string;
  /** Last day, `YYYY-MM-DD`. */
  readonly latest: string;
}

/** The library takes the 29th of February of a common year for the 1st of March. */
const PLAIN_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What was read last, since a text names the same days again and again and the library takes 0.1 ms for each. */
const known = new Map<string, Edtf | null>();
const MOST_KNOWN = 1_000;

/**
 * Reads a date of the Extended Date/Time Format (ISO 8601-2:2019): `2018-09`, `2018-09-03`, `199X`, `2018-09-01/2018-09-03`.
 * `null` for anything else, days that no calendar has (`2018-02-31`) among them.
 */
export function parseEdtf(text: string): Edtf | null {
  const before = known.get(text);
  if (before !== undefined) return before;
  const date = read(text);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, date);
  return date;
}

function read(text: string): Edtf | null {
  try {
    const date = edtf(text);
    if (PLAIN_DAY.test(text) && date.edtf !== text) return null;
    return { edtf: date.edtf, earliest: day(date.min), latest: day(date.max) };
  } catch {
    return null;
  }
}

function day(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
