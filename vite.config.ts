import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';
import { docsPages } from './src/web/docs-pages.ts';
import { listPackages, notePackages } from './vite.packages.ts';

const inWorkers = new Set<string>();

/** Builds the pages that the server serves into dist/web. Everything is bundled: the pages load nothing from elsewhere. */
export default defineConfig({
  root: 'src/web',
  plugins: [docsPages('docs'), compressed(), listPackages(inWorkers)],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: false, // files of earlier builds stay for a while: scripts/builds.mjs
    target: 'es2023',
    sourcemap: false,
    modulePreload: { polyfill: false },
    // Monaco is one editor; splitting it saves nothing on a page that is made of it.
    chunkSizeWarningLimit: 4_000,
    rolldownOptions: {
      input: { explore: 'src/web/explore.html', playground: 'src/web/playground.html' },
      // React server directives of the libraries mean nothing in a bundle for browsers.
      onLog: (level, log, report) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
    },
  },
  worker: { format: 'es', plugins: () => [notePackages(inWorkers)] },
});

/** Fewest bytes of a file that is compressed: a smaller one fits into a packet anyway. */
const LEAST_BYTES = 1_024;

/** Seven parts in a hundred above Brotli's smallest, and built in half a second instead of twenty. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 8 } };

/** Writes each file once more with Brotli and with gzip, for the server to send as it stands. */
function compressed(): Plugin {
  return {
    name: 'compressed',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post', // Vite writes the names of files into others before
      async handler(_options, bundle) {
        for (const [fileName, file] of Object.entries(bundle)) {
          const source = Buffer.from(file.type === 'chunk' ? file.code : file.source);
          if (source.length < LEAST_BYTES || fileName.endsWith('.html')) continue;
          const [br, gz] = await Promise.all([promisify(brotliCompress)(source, BROTLI), promisify(gzip)(source)]);
          this.emitFile({ type: 'asset', fileName: `${fileName}.br`, source: br });
          this.emitFile({ type: 'asset', fileName: `${fileName}.gz`, source: gz });
        }
      },
    },
  };
}
