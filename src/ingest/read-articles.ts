import { createReadStream } from 'node:fs';
import { errorMessage } from '../error-message.ts';
import { NOTHING_GIVEN } from '../extract/article/given.ts';
import { checkFile, decode, LARGEST_FILE, LARGEST_LINE, readArticleFile } from './article-file.ts';
import { utf16Of } from './encodings.ts';
import type { GivenArticle } from './given-article.ts';
import { readJsonArticle } from './json-article.ts';
import { linesOf } from './lines.ts';

/** An article of a file, or why there is none. */
export type ReadArticle =
  | { readonly file: string; readonly article: GivenArticle }
  | { readonly file: string; readonly reason: string };

/** True for the names of files that hold an article a line, as JSON. */
function isJsonLines(path: string): boolean {
  return /\.(?:jsonl|ndjson|json)$/i.test(path);
}

/** The article of a text file, or those of a file of JSON Lines, whose names are `FILE:LINE`, as they come. */
export async function* readArticles(file: string): AsyncGenerator<ReadArticle> {
  try {
    if (!isJsonLines(file)) {
      yield { file, article: { text: await readArticleFile(file), given: NOTHING_GIVEN } };
      return;
    }
    await checkFile(file, Infinity);
    for await (const { bytes, line } of linesOf(createReadStream(file), LARGEST_LINE)) {
      if (line === 1 && utf16Of(bytes) !== null) decode(bytes, file);
      yield readLine(bytes, file, line);
    }
  } catch (error) {
    yield { file, reason: errorMessage(error) };
  }
}

/** How many articles, or reasons, the files give. */
export async function countArticles(files: readonly string[]): Promise<number> {
  let count = 0;
  for (const file of files) {
    if (isJsonLines(file)) count += await countLines(file).catch(() => 1);
    else count++;
  }
  return count;
}

function readLine(bytes: Uint8Array, file: string, line: number): ReadArticle {
  const name = `${file}:${line}`;
  try {
    if (bytes.length > LARGEST_LINE) return tooLarge(name, LARGEST_LINE);
    const text = decode(bytes, file);
    const article = readJsonArticle(line === 1 ? text.replace(/^\uFEFF/, '') : text);
    if (article.reading == null && bytes.length > LARGEST_FILE) return tooLarge(name, LARGEST_FILE);
    return { file: name, article };
  } catch (error) {
    return { file: name, reason: errorMessage(error) };
  }
}

function tooLarge(file: string, largest: number): ReadArticle {
  return { file, reason: `it has more than ${largest} bytes. Expected one article. Split it.` };
}

async function countLines(file: string): Promise<number> {
  let count = 0;
  for await (const _ of linesOf(createReadStream(file), LARGEST_LINE)) count++;
  return count;
}
