/** What users start. */
export type Program =
  | 'start'
  | 'seed'
  | 'extract'
  | 'retract'
  | 'suppress'
  | 'unsuppress'
  | 'reread'
  | 'decisions'
  | 'backup'
  | 'restore'
  | 'check-graph';

/** Whether this is a release, rather than a clone. */
export function isRelease(): boolean;

/** What users type for a program, such as `npm start` or `newsgraph start`, with what it is to work on. */
export function commandOf(program: Program, operands?: string): string;

/** What was typed to start this program; operands stand as three dots. */
export function thisCommand(): string;
