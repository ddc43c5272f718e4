/** `npm run --silent extract -- FILE or FOLDER…`: prints what each article states, one JSON line a file. */

import { commandOf } from '../../scripts/commands.mjs';
import { extractGraph } from '../extract/extract-graph.ts';
import { toLine } from '../extract/graph-line.ts';
import { readArticleFile } from '../ingest/article-file.ts';
import { articleFiles } from '../ingest/article-files.ts';
import { fromHere, nothingFound } from '../ingest/given-paths.ts';

const given = process.argv.slice(2);
if (given.length === 0) {
  fail(`No file is given. Expected one or more articles: ${commandOf('extract', 'article.txt')}`);
} else {
  let found = 0;
  for (const path of given) found += await extractAll(path);
  if (found === 0) fail(nothingFound(given.map(fromHere)));
}

/** Extracts from the file, or the files of the folder, and returns how many. Names are printed as they were given. */
async function extractAll(path: string): Promise<number> {
  const asGiven = (file: string) => path + file.slice(fromHere(path).length);
  const { files, leftOut } = await articleFiles([fromHere(path)]);
  for (const { file, leftOut: reason } of leftOut) console.error(`${asGiven(file)}: left out, since ${reason}`);
  for (const file of files) await extract(file, asGiven(file));
  return files.length;
}

async function extract(file: string, name: string): Promise<void> {
  try {
    console.log(JSON.stringify(toLine(name, extractGraph(await readArticleFile(file)))));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    fail(error.message.includes(file) ? error.message : `${name}: ${error.message}`);
  }
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
