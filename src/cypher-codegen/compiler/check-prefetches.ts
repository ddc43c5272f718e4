import { finalReturns, readCode } from './code.ts';
import { type Fault, faultAt, nearest } from './fault.ts';
import { isPrefetchable, type PrefetchTag, type StatementFile } from './statement-file.ts';

/** What is wrong with the lists that a statement names. */
export function prefetchFaults(statement: StatementFile, statements: readonly StatementFile[]): Fault[] {
  return statement.prefetches.flatMap((tag) => {
    const problem = problemOf(statement, tag, statements);
    return problem === null ? [] : [faultAt(statement, tag.at, problem)];
  });
}

function problemOf(
  owner: StatementFile,
  { statement: name }: PrefetchTag,
  statements: readonly StatementFile[],
): string | null {
  const list = statements.find((one) => one.name === name);
  const expected = 'Expected the name of a file with "@list … of …".';
  if (!list)
    return `No statement "${name}"${nearest(
      name,
      statements.filter(isPrefetchable).map((one) => one.name),
    )} ${expected}`;
  if (!isPrefetchable(list)) return `${name} is no list of owners. ${expected}`;
  if (owner.list && list.prefetches.length > 0)
    return `${name} prefetches lists itself, which come with its own nodes only. Delete this line, or those of ${list.file}.`;
  if (owner.mode === 'WRITE') return 'This statement writes. Expected @mode READ where lists come along.';
  const returns = finalReturns(readCode(owner.body)).length;
  return returns === 1 ? null : `This statement has ${returns} final RETURNs. Expected one where lists come along.`;
}
