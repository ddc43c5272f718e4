import { relative } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

/** Where a build lists the packages that it has parts of, by their folders. */
const FILE = 'packages.json';

/**
 * Notes the packages that a build has parts of.
 *
 * @param found To which they are added.
 */
export function notePackages(found: Set<string>): Plugin {
  return {
    name: 'note-packages',
    generateBundle(_options, bundle) {
      for (const folder of Object.values(bundle).flatMap(packagesIn)) found.add(folder);
    },
  };
}

/** Lists the packages that a build has parts of, for the notice of a release, with those that were `found` in its workers. */
export function listPackages(found: Set<string>): Plugin {
  return {
    name: 'list-packages',
    generateBundle(_options, bundle) {
      const folders = new Set([...found, ...Object.values(bundle).flatMap(packagesIn)]);
      this.emitFile({ type: 'asset', fileName: FILE, source: JSON.stringify([...folders].sort()) });
    },
  };
}

function packagesIn(file: Rolldown.OutputChunk | Rolldown.OutputAsset): string[] {
  if (file.type === 'asset') return [];
  return file.moduleIds.flatMap((id) => {
    const [folder] = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id) ?? [];
    return folder === undefined ? [] : [relative(process.cwd(), folder)];
  });
}
