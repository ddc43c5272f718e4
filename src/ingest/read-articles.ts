import { createReadStream } from 'node:fs';
import { errorMessage } from '../error-message.ts';
import { NOTHING_GIVEN } from '../extract/article/given.ts';
import { checkFile, decode, LARGEST_FILE, readArticleFile } from './article-file.ts';
import { utf16Of } from './encodings.ts';
import type { GivenArticle } from './given-article.ts';
import { readJsonArticle } from './json-article.ts';

/** An article of a file, or why there is none. */
export type ReadArticle =
  | { readonly file: string; readonly article: GivenArticle }
  | { readonly file: string; readonly reason: string };

const LINE_FEED = 0x0a;

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
    for await (const { bytes, line } of linesOf(file)) {
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
    if (bytes.length > LARGEST_FILE) {
      return { file: name, reason: `it has more than ${LARGEST_FILE} bytes. Expected one article. Split it.` };
    }
    const text = decode(bytes, file);
    return { file: name, article: readJsonArticle(line === 1 ? text.replace(/^\uFEFF/, '') : text) };
  } catch (error) {
    return { file: name, reason: errorMessage(error) };
  }
}

async function countLines(file: string): Promise<number> {
  let count = 0;
  for await (const _ of linesOf(file)) count++;
  return count;
}

/** Lines that are not blank. Of one that is longer than an article may be no more is kept than shows it. */
async function* linesOf(file: string): AsyncGenerator<{ readonly bytes: Uint8Array; readonly line: number }> {
  let parts: Buffer[] = [];
  let [length, line] = [0, 1];
  const keep = (part: Buffer): void => {
    if (length <= LARGEST_FILE) parts.push(part);
    length += part.length;
  };
  for await (const chunk of createReadStream(file)) {
    const bytes: Buffer = chunk;
    let start = 0;
    for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
      keep(bytes.subarray(start, end));
      const whole = Buffer.concat(parts);
      if (!isBlank(whole)) yield { bytes: whole, line };
      [parts, length, line, start] = [[], 0, line + 1, end + 1];
    }
    keep(bytes.subarray(start));
  }
  const last = Buffer.concat(parts);
  if (!isBlank(last)) yield { bytes: last, line };
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d));
}
