import { createInterface } from 'node:readline/promises';

/** What is asked, what it would have done, and where that is told. */
export interface Question {
  /** Such as `Retract`. */
  readonly verb: string;
  /** Such as `retracted`. */
  readonly done: string;
  readonly say: (line: string) => void;
  readonly signal: AbortSignal;
}

/** Whether a person says yes; nobody can be asked where there is no terminal, which fails the program. */
export async function isConfirmed({ verb, done, say, signal }: Question): Promise<boolean> {
  if (!process.stdin.isTTY) {
    say(`Nothing was ${done}, since nobody can be asked here. Expected --yes, or --dry-run to only look.`);
    process.exitCode = 1;
    return false;
  }
  const asking = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await asking.question(`${verb}? (yes/no) `, { signal }).catch(() => ''); // Ctrl-C, Ctrl-D
  asking.close();
  if (/^y(es)?$/i.test(answer.trim())) return true;
  say(`Nothing was ${done}.`);
  return false;
}
