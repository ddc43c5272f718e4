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

/** Digits that the library takes for milliseconds since 1970. */
const MILLISECONDS = /^\d{5,}$/;

/** Years from 0 to 9999: days are compared as they are written. */
const DAY = /^\d{4}-/;

/** UTF-16 code units; the library takes minutes for a number of ten thousand digits. */
const LONGEST = 64;

/** What was read last, since a text names the same days again and again and the library takes 0.1 ms for each. */
const known = new Map<string, Edtf | null>();
const MOST_KNOWN = 1_000;

/**
 * Reads a date of the Extended Date/Time Format (ISO 8601-2:2019): `2018-09`, `2018-09-03`, `199X`, `2018-09-01/2018-09-03`.
 * `null` for anything else: days that no calendar has (`2018-02-31`), years of more than four digits, texts of more than 64
 * characters.
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
  if (text.length > LONGEST || MILLISECONDS.test(text)) return null;
  try {
    const date = edtf(text);
    if (PLAIN_DAY.test(text) && date.edtf !== text) return null;
    const [earliest, latest] = [day(date.min), day(date.max)];
    return DAY.test(earliest) && DAY.test(latest) ? { edtf: date.edtf, earliest, latest } : null;
  } catch {
    return null;
  }
}

function day(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
