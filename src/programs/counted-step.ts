import type { Step } from '../../scripts/steps.mjs';

/** A step that tells how many are done: `Reading again: 50 of 951 articles`. */
export function countedStep<Result>(
  step: Step,
  [what, items]: readonly [what: string, items: string],
  work: (tell: (done: number, all: number) => void) => Promise<Result>,
): Promise<Result> {
  let progress = '';
  const tell = (done: number, all: number) => {
    progress = `: ${done} of ${all} ${items}`;
  };
  return step(
    () => `${what}${progress}`,
    () => work(tell),
  );
}
