/**
 * `npm run --silent extract -- [--full] FILE or FOLDER…`: prints what each article states, one JSON line an article; with
 * `--full` one that `npm run seed` takes.
 */

import { commandOf } from '../../scripts/commands.mjs';
import { toLine } from '../extract/graph-line.ts';
import { isOwn } from '../extract/reader.ts';
import { articleFiles, missingPaths } from '../ingest/article-files.ts';
import { fromHere, nothingFound } from '../ingest/given-paths.ts';
import { type ReadArticle, readArticles } from '../ingest/read-articles.ts';
import { lineOf } from '../ingest/readings/reading.ts';
import { readingOf } from '../ingest/readings/reading-of.ts';
import { remarkOn } from '../ingest/remarks.ts';

const isFull = process.argv.includes('--full');
const given = process.argv.slice(2).filter((argument) => argument !== '--full');
if (given.length === 0) {
  fail(`No file is given. Expected one or more articles: ${commandOf('extract', 'article.txt')}`);
} else {
  const missing = await missingPaths(given.map(fromHere));
  for (const { reason } of missing) fail(reason);
  const gone = new Set(missing.map(({ file }) => file));
  const present = given.filter((path) => !gone.has(fromHere(path)));
  let found = 0;
  for (const path of present) found += await extractAll(path);
  if (found === 0 && present.length > 0) fail(nothingFound(present.map(fromHere)));
}

/** Extracts from the file, or the files of the folder, and returns how many. Names are printed as they were given. */
async function extractAll(path: string): Promise<number> {
  const asGiven = (file: string) => path + file.slice(fromHere(path).length);
  const { files, leftOut } = await articleFiles([fromHere(path)]);
  for (const { file, leftOut: reason } of leftOut) console.error(`${asGiven(file)}: left out, since ${reason}`);
  for (const file of files) {
    for await (const article of readArticles(file)) extract(article, file, asGiven(article.file));
  }
  return files.length;
}

function extract(read: ReadArticle, file: string, name: string): void {
  const refuse = (reason: string) => fail(reason.includes(file) ? reason : `${name}: ${reason}`);
  if ('reason' in read) {
    refuse(read.reason);
    return;
  }
  try {
    const reading = readingOf(read.article);
    const { reader, graph } = reading;
    const remark = isOwn(reader) ? remarkOn(graph.article) : null;
    if (remark !== null) console.error(`${name}: ${remark}`);
    console.log(isFull ? lineOf(reading, read.article.given) : JSON.stringify(toLine(name, graph)));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    refuse(error.message);
  }
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
