import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { printFault } from './fault.ts';
import { generateModule, generateSchemaFile } from './generate.ts';
import { readProject } from './project.ts';

/** What graphql-codegen tells a plugin about the output it is called for. */
interface Output {
  readonly outputFile?: string;
}

/**
 * The plugin of graphql-codegen: the constraints and indexes for an output that ends in `.cypher`, else the module of
 * typed functions. `config.cypher` is the folder with the model and the statements. Throws with every fault found.
 */
export function plugin(_schema: unknown, _documents: unknown, config: { cypher: string }, output: Output): string {
  const { model, statements, faults } = readProject(config.cypher);
  const file = output.outputFile ?? '';
  if (model && file.endsWith('.cypher')) return generateSchemaFile(model);
  if (!model || faults.length > 0) throw new Error(`\n${faults.map(printFault).join('\n')}`);
  const runtime = relative(dirname(file), fileURLToPath(new URL('../runtime/runtime.ts', import.meta.url)));
  return generateModule(model, statements, runtime.replaceAll('\\', '/'));
}
