/** Something wrong in a file of the project, at a place that an editor can open. */
export interface Fault {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
  /** What is wrong, what was expected and how to mend it. */
  readonly message: string;
}

/** A file's text together with the name that messages give it. */
export interface Source {
  readonly file: string;
  readonly text: string;
}

export function faultAt({ file, text }: Source, offset: number, message: string): Fault {
  const lines = text.slice(0, offset).split('\n');
  return { file, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, message };
}

export function printFault({ file, line, column, message }: Fault): string {
  return `${file}:${line}:${column} ${message}`;
}

/** `, did you mean "x"?` for the name of `known` nearest to `name` (Levenshtein 1966), or a full stop when none is near. */
export function nearest(name: string, known: Iterable<string>): string {
  const limit = Math.max(2, Math.floor(name.length / 3));
  const [best] = [...known]
    .map((candidate) => ({ candidate, distance: distance(name.toLowerCase(), candidate.toLowerCase()) }))
    .filter((entry) => entry.distance <= limit)
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1));
  return best ? `; did you mean "${best.candidate}"?` : '.';
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
