import { expect, it } from 'vitest';
import { statements } from '../../generated/cypher/statements.ts';
import { readProject } from './project.ts';
import { projectFaults } from './project-faults.ts';

it('this project has statements as codegen wants them, and modules as it makes them', () => {
  const folders = { cypher: 'cypher', generated: 'src/generated/cypher', sources: ['src', 'scripts'] };
  expect(projectFaults(folders).faults).toEqual([]);
});

it('modules that differ, are missing or are left over are faults', () => {
  const { faults } = projectFaults({ cypher: 'cypher', generated: 'src/cypher-codegen/runtime', sources: [] });
  const of = (file: string) => faults.filter((fault) => fault.startsWith(`src/cypher-codegen/runtime/${file}:1:1 `));
  expect(of('schema.ts')).toEqual([expect.stringContaining('Not as codegen makes it. Run npm run codegen')]);
  expect(of('claim.ts')).toEqual([expect.stringContaining('Not as codegen makes it.')]);
  expect(of('convert.ts')).toEqual([expect.stringContaining('Made of no statement. Delete it.')]);
});

it('this project sends a closed set of texts: one of each file, in two orders of a list, its counts, with and without lists', () => {
  const names = readProject('cypher').statements.flatMap(({ name, list, prefetches }) => {
    if (list?.owners.length === 0) {
      return ['', '+reversed', '+count', ...(list.counts === null ? [] : ['+counts'])].map((way) => name + way);
    }
    if (list) return [name, `${name}+reversed`];
    return prefetches.length > 0 ? [name, `${name}+lists`] : [name];
  });
  expect(Object.keys(statements).toSorted()).toEqual(names.toSorted());
  for (const { text } of Object.values(statements)) expect(text).not.toMatch(/\$\{|undefined|\[object/);
});
