/** Does some work, and tells of it as long as it takes. */
export type Step = <Result>(what: string | (() => string), work: () => Promise<Result>) => Promise<Result>;

/** Tells a person what goes on. */
export interface Steps {
  /** A line that stays. */
  readonly say: (line: string) => void;
  readonly step: Step;
}

/** Tells it on a stream, such as `process.stdout`. */
export function stepsOn(stream: NodeJS.WriteStream): Steps;
