/** Does some work, and tells of it as long as it takes. */
export type Step = <Result>(what: string | (() => string), work: () => Promise<Result>) => Promise<Result>;

/** Tells a person what goes on. */
export interface Steps {
  /** A line that stays. */
  readonly say: (line: string) => void;
  readonly step: Step;
}

/** Where it is told, such as `process.stdout`. */
export interface StepStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): boolean;
}

export function stepsOn(stream: StepStream): Steps;
