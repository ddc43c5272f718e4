import { parseArgs } from 'node:util';
import { isHeldBack } from './gold.ts';
import type { Measure } from './measure.ts';

/** A measure that was asked for. */
export interface AskedMeasure {
  readonly measure: Measure;
  readonly sets: ReadonlySet<string>;
  /** Whether it reads all sets that it has: a table of fewer is not for docs/extraction.md. */
  readonly whole: boolean;
}

/**
 * What `npm run evaluate` is asked for: each measure that is named, or all, with each set that is named, or all. Sets that
 * are held back only with `--held-back`, so that nobody reads them by accident.
 */
export function askedMeasures(args: readonly string[], measures: readonly Measure[]): AskedMeasure[] {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { set: { type: 'string', multiple: true }, 'held-back': { type: 'boolean' } },
  });
  const { set: named = [], 'held-back': heldBack = false } = values;
  const ids = measures.map(({ id }) => id);
  const sets = measures.flatMap((measure) => measure.sets());
  refuseUnknown('measure', positionals, ids);
  refuseUnknown('set', named, sets);
  const closed = named.find((name) => isHeldBack(name) && !heldBack);
  if (closed !== undefined) throw new Error(`${closed} is only for measuring. To run it, add --held-back.`);
  return measures
    .filter(({ id }) => positionals.length === 0 || positionals.includes(id))
    .map((measure) => {
      const all = measure.sets();
      const wanted = all.filter(
        (name) => (named.length === 0 || named.includes(name)) && (heldBack || !isHeldBack(name)),
      );
      return { measure, sets: new Set(wanted), whole: wanted.length === all.length };
    })
    .filter(({ sets: wanted, whole }) => wanted.size > 0 || (whole && named.length === 0));
}

function refuseUnknown(what: string, named: readonly string[], known: readonly string[]): void {
  const unknown = named.filter((name) => !known.includes(name));
  if (unknown.length === 0) return;
  throw new Error(
    `There is no ${what} named ${unknown.join(', ')}. Expected one of: ${known.join(', ')}. ` +
      'Correct the name, or leave it out to take them all.',
  );
}
