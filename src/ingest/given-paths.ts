import { relative, resolve } from 'node:path';
import { isRelease } from '../../scripts/commands.mjs';

/** The folder in which the user typed the command; of a clone, npm runs programs in the project's. */
const HERE = (isRelease() ? undefined : process.env['INIT_CWD']) ?? process.cwd();

/** The absolute path of one that the user typed. */
export function fromHere(path: string): string {
  return resolve(HERE, path);
}

/** A path as the user would type it. */
export function asSeenFromHere(path: string): string {
  return relative(HERE, path) || '.';
}

/** What is said when paths hold no article. */
export function nothingFound(paths: readonly string[]): string {
  return (
    `There is no article in ${paths.map(asSeenFromHere).join(', ')}. Expected files, or folders that hold some whose names ` +
    'end in .txt, .jsonl or .ndjson. Name others.'
  );
}
