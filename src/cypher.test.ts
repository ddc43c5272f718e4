import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { printFault } from './cypher-codegen/compiler/fault.ts';
import { plugin } from './cypher-codegen/compiler/plugin.ts';
import { readProject } from './cypher-codegen/compiler/project.ts';
import { readSources, strayCypher, uncalled } from './cypher-codegen/compiler/sources.ts';

const { statements, faults } = readProject('cypher');
const sources = readSources(['src', 'scripts'], ['src/generated', 'src/cypher-codegen']);

it('has statements that agree with their headers and the model', () => {
  expect(faults.map(printFault)).toEqual([]);
  expect(statements.length).toBeGreaterThan(0);
});

it.each(['src/generated/cypher.ts', 'cypher/schema.cypher'])('has %s as codegen makes it', (outputFile) => {
  const made = plugin(null, null, { cypher: 'cypher' }, { outputFile });
  expect(made === readFileSync(outputFile, 'utf8'), 'Expected no difference. Run npm run codegen and commit.').toBe(
    true,
  );
});

it('has no Cypher in its sources', () => {
  expect(sources.length).toBeGreaterThan(0);
  expect(strayCypher(sources).map(printFault)).toEqual([]);
});

it('calls every generated function', () => {
  expect(uncalled(statements, sources, 'generated/cypher.ts').map(printFault)).toEqual([]);
});
