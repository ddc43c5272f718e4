/** `npm run --silent extract -- FILE…`: what each article states, one JSON line a file. */

import { extractGraph } from './extract/extract-graph.ts';
import { toLine } from './extract/graph-line.ts';
import { readArticleFile } from './ingest/article-file.ts';

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('No file is given. Expected one or more articles: npm run --silent extract -- seeds/*.txt');
  process.exitCode = 1;
}
for (const file of files) {
  try {
    console.log(JSON.stringify(toLine(file, extractGraph(await readArticleFile(file)))));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    console.error(error.message.includes(file) ? error.message : `${file}: ${error.message}`);
    process.exitCode = 1;
  }
}
