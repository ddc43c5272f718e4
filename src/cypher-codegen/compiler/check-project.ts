import { dirname, relative } from 'node:path';
import { printFault } from './fault.ts';
import { readProject } from './project.ts';
import { readSources, strayCypher, uncalled } from './sources.ts';

// What graphql-codegen's --check cannot see: node check-project.ts CYPHER_FOLDER GENERATED_MODULE SOURCE_FOLDER…
const [folder = 'cypher', generated = 'src/generated/cypher.ts', ...folders] = process.argv.slice(2);
const { statements, faults } = readProject(folder);
const sources = readSources(folders, [generated, relative('.', dirname(import.meta.dirname))]);
const all = [...faults, ...strayCypher(sources), ...uncalled(statements, sources, generated.replace(/^.*?\//, ''))];
for (const fault of all) console.error(printFault(fault));
console.log(`${statements.length} statements and ${sources.length} sources checked, ${all.length} faults found.`);
process.exitCode = all.length > 0 ? 1 : 0;
