/** Characters of a value that are shown. */
const LONGEST_SHOWN = 80;

/** Reasons against a line that are told. */
export const MOST_FAULTS = 20;

/** The way to a value of a line: names of fields, and places in lists. */
export type Path = readonly PropertyKey[];

/** What is wrong with a line, and where: the first of it. */
export class Faults {
  readonly #lines: string[] = [];

  get any(): boolean {
    return this.#lines.length > 0;
  }

  /** Whether no more are told. */
  get full(): boolean {
    return this.#lines.length >= MOST_FAULTS;
  }

  add(path: Path, reason: string): void {
    if (!this.full) this.#lines.push(`${written(path)}: ${reason}`);
  }

  /** All that is told, with how to mend it. */
  toString(): string {
    const [only = '', ...others] = this.#lines;
    if (others.length === 0) return `${only}.`;
    const many = this.full ? `the first ${MOST_FAULTS} faults` : `${this.#lines.length} faults`;
    return [`${many}:`, ...this.#lines.map((line) => `  ${line}.`)].join('\n');
  }
}

/** A value as it is shown, without what it holds. */
export function shown(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'a list' : 'an object';
  const text = typeof value === 'string' ? JSON.stringify(value.slice(0, LONGEST_SHOWN)) : String(value);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN - 1)}…` : text;
}

/** As JSONPath (RFC 9535) has it: `$.claims[2].object`. */
function written(path: Path): string {
  return path.reduce<string>(
    (way, step) =>
      typeof step === 'number'
        ? `${way}[${step}]`
        : /^[\p{L}_][\p{L}\d_]*$/u.test(String(step))
          ? `${way}.${String(step)}`
          : `${way}[${shown(String(step))}]`,
    '$',
  );
}
