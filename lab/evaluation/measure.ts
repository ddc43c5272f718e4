/** One measure of extraction: `npm run evaluate` runs it, prints its report and puts its table into docs/extraction.md. */
export interface Measure {
  /** Names the measure's section and its figures; never changes. */
  readonly id: string;
  readonly title: string;
  /** The names of the sets of annotated articles that it reads; none where it reads the corpus itself. */
  sets(): readonly string[];
  /** @param sets the names of those sets that it is to read now */
  run(sets: ReadonlySet<string>): Result;
}

export interface Result {
  /** Markdown for docs/extraction.md: the table and what it rests on. */
  readonly table: string;
  /** For the terminal alone: errors by kind with examples. */
  readonly report: string;
  /** Each figure by its name; compared with the last committed ones. */
  readonly figures: Readonly<Record<string, number>>;
}
