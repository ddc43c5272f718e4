import { defineConfig } from 'vite';

/** Builds the pages that the server serves into dist/web. Everything is bundled: the pages load nothing from elsewhere. */
export default defineConfig({
  root: 'src/web',
  build: {
    outDir: '../../dist/web',
    emptyOutDir: false, // files of earlier builds stay for a while: scripts/prepare.mjs
    target: 'es2023',
    sourcemap: false,
    modulePreload: { polyfill: false },
    // Monaco is one editor; splitting it saves nothing on a page that is made of it.
    chunkSizeWarningLimit: 4_000,
    rolldownOptions: {
      input: { playground: 'src/web/playground.html' },
      // React server directives of the libraries mean nothing in a bundle for browsers.
      onLog: (level, log, report) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
    },
  },
  worker: { format: 'es' },
});
