import { join, relative } from 'node:path';
import { printFault } from './fault.ts';
import { generateModules } from './generate.ts';
import { schemaFile } from './generate-model.ts';
import { readProject } from './project.ts';

/** What graphql-codegen tells a preset; it takes back the same for each file. */
interface Options {
  readonly baseOutputDir: string;
  readonly presetConfig: { readonly cypher: string };
}

interface Plugin {
  readonly plugin: () => string;
}

/**
 * The preset of graphql-codegen that makes a folder of typed functions of a folder with a model and statements, and in the
 * latter the file of constraints and indexes. Throws with every fault found.
 */
export const preset = {
  buildGeneratesSection<Own extends Options>(options: Own) {
    const files = generatedFiles(options.presetConfig.cypher, options.baseOutputDir);
    return [...files].map(([filename, text]) => {
      const pluginMap: Readonly<Record<string, Plugin>> = { cypher: { plugin: () => text } };
      return { ...options, filename, plugins: [{ cypher: {} }], pluginMap };
    });
  },
};

/** All files that are made of a folder, by their paths. */
export function generatedFiles(cypher: string, folder: string): ReadonlyMap<string, string> {
  const { model, statements, faults } = readProject(cypher);
  if (!model || faults.length > 0) throw new Error(`\n${faults.map(printFault).join('\n')}`);
  const runtime = relative(folder, join(import.meta.dirname, '../runtime')).replaceAll('\\', '/');
  const modules = [...generateModules(model, statements, runtime)].map(
    ([name, text]) => [join(folder, name), text] as const,
  );
  return new Map([...modules, [join(cypher, 'schema.cypher'), schemaFile(model)]]);
}
