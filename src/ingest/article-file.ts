import { readFile, stat } from 'node:fs/promises';
import { eightBitOf, type OtherEncoding, utf16Of } from './encodings.ts';

/** Bytes of the largest file that is taken for an article: a long read has some 100 kB. */
export const LARGEST_FILE = 5_000_000;

/** Bytes of the largest line, which may hold a text and what another reader has found in it. */
export const LARGEST_LINE = 20_000_000;

export type ArticleFileErrorCode = 'NOT_FOUND' | 'NOT_A_FILE' | 'TOO_LARGE' | 'BINARY' | 'NOT_UTF8';

/** A file that is no article. The message says what went wrong, what was expected and how to mend it. */
export class ArticleFileError extends Error {
  override readonly name = 'ArticleFileError';
  readonly code: ArticleFileErrorCode;

  constructor(code: ArticleFileErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

/**
 * The text of a file exactly as it stands, a byte order mark included: offsets count its UTF-16 code units.
 *
 * @throws ArticleFileError for no file, a folder, more than 5 MB, a binary file, or text in another encoding than UTF-8
 */
export async function readArticleFile(path: string): Promise<string> {
  await checkFile(path, LARGEST_FILE);
  return decode(await readFile(path), path);
}

/**
 * The text that bytes are in UTF-8, a byte order mark included.
 *
 * @param path of the file that holds them, for the message
 * @throws ArticleFileError for a binary file, or text in another encoding
 */
export function decode(bytes: Uint8Array, path: string): string {
  const utf16 = utf16Of(bytes);
  if (utf16 !== null) throw otherEncoding(path, utf16);
  if (bytes.includes(0)) {
    throw new ArticleFileError(
      'BINARY',
      `${path} is a binary file: it holds NUL bytes. Expected plain text in UTF-8. Save the article as text and try again.`,
    );
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw otherEncoding(path, eightBitOf(bytes));
  }
}

function otherEncoding(path: string, { is, from }: OtherEncoding): ArticleFileError {
  return new ArticleFileError(
    'NOT_UTF8',
    `${path} is ${is}. Expected plain text in UTF-8. Convert it: iconv -f ${from} -t UTF-8 ${path} > ${path}.utf8`,
  );
}

/** @throws ArticleFileError for no file, a folder, or more than so many bytes */
export async function checkFile(path: string, largest: number): Promise<void> {
  const file = await stat(path).catch(() => null);
  if (file === null) {
    throw new ArticleFileError(
      'NOT_FOUND',
      `There is no file ${path}. Expected the path of an article, such as article.txt. Check the path.`,
    );
  }
  if (!file.isFile()) {
    throw new ArticleFileError(
      'NOT_A_FILE',
      `${path} is not a file. Expected the path of one article. Name its files: ${path}/*.txt`,
    );
  }
  if (file.size > largest) {
    throw new ArticleFileError(
      'TOO_LARGE',
      `${path} has ${file.size} bytes. Expected one article, of at most ${largest} bytes. Split it into its articles.`,
    );
  }
}
