import { projectFaults } from './project-faults.ts';

// What graphql-codegen's --check cannot see: node check-project.ts CYPHER_FOLDER GENERATED_FOLDER SOURCE_FOLDER…
const [cypher = 'cypher', generated = 'src/generated/cypher', ...sources] = process.argv.slice(2);
const { checked, faults } = projectFaults({ cypher, generated, sources });
for (const fault of faults) console.error(fault);
console.log(`${checked} checked, ${faults.length} faults found.`);
process.exitCode = faults.length > 0 ? 1 : 0;
