import { dirname, relative, resolve } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { listPackages } from './vite.packages.ts';

const OUTPUT = 'dist/programs';

/**
 * Bundles the programs that users start, with their dependencies, into dist/programs: a few files to load instead of many
 * hundreds. Names and lines stay readable, for stack traces.
 */
export default defineConfig({
  plugins: [urlsOfSources(), inLatin1(), listPackages(new Set())],
  define: { 'process.env.NODE_ENV': "'production'" }, // graphql-js checks every value more slowly otherwise
  resolve: { alias: { '@apollo/utils.createhash': 'node:crypto' } }, // it looks for that at run time, as CommonJS can
  ssr: { noExternal: true },
  build: {
    ssr: true,
    outDir: OUTPUT,
    emptyOutDir: false, // files of earlier builds stay for a while: scripts/builds.mjs
    target: 'node20.19',
    minify: false,
    rolldownOptions: {
      input: [
        'main',
        'seed',
        'retract',
        'suppress',
        'unsuppress',
        'reread',
        'decisions',
        'backup',
        'restore',
        'check-graph',
        'extract',
      ].map((name) => `src/programs/${name}.ts`),
      output: { chunkFileNames: '[name]-[hash].js' },
    },
  },
});

/**
 * Keeps `new URL(…, import.meta.url)` true in a bundle: data files are found beside the source, where they stay, and a
 * module that is named so, for a worker thread, becomes an entry of the bundle.
 */
function urlsOfSources(): Plugin {
  return {
    name: 'urls-of-sources',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/.*\.ts$/, code: 'import.meta.url' },
      handler(code, id) {
        const source = `new URL('${relative(OUTPUT, id)}', import.meta.url).href`;
        return code
          .replaceAll(/new URL\('([^']+\.ts)', import\.meta\.url\)/g, (_, module: string) => {
            const entry = this.emitFile({ type: 'chunk', id: resolve(dirname(id), module) });
            return `new URL(import.meta.ROLLUP_FILE_URL_${entry})`;
          })
          .replaceAll('import.meta.url', source);
      },
    },
    resolveFileUrl: ({ relativePath }) => `new URL('${relativePath}', import.meta.url).href`,
  };
}

/** Writes other characters as escapes: V8 takes two bytes for each character of a file in which there are any. */
function inLatin1(): Plugin {
  return {
    name: 'in-latin-1',
    generateBundle: (_options, bundle) => {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk') file.code = file.code.replaceAll(/[^\0-\xff]/g, escaped);
      }
    },
  };
}

function escaped(codeUnit: string): string {
  return `\\u${codeUnit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
