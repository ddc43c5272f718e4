import { parseArgs } from 'node:util';
import { fromHere } from '../ingest/given-paths.ts';
import { BackupError } from './backup-error.ts';

/**
 * The path of the one file that a command line names, and whether it has an option.
 *
 * @param option Such as `force`, of `--force`.
 * @throws BackupError where no file is named, several are, or standard output
 */
export function namedBackup(
  args: readonly string[],
  option: string,
): { readonly path: string; readonly asked: boolean } {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { [option]: { type: 'boolean' } },
  });
  const [name, ...others] = positionals;
  if (name === undefined || name === '-' || others.length > 0)
    throw new BackupError('Expected the name of one file, such as newsgraph.backup.gz.');
  return { path: fromHere(name), asked: values[option] === true };
}
