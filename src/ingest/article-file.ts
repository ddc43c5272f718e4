import { readFile, stat } from 'node:fs/promises';

/** Bytes of the largest file that is taken for an article: a long read has some 100 kB. */
export const LARGEST_FILE = 5_000_000;

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
  const bytes = await read(path);
  if (bytes.includes(0)) {
    throw new ArticleFileError(
      'BINARY',
      `${path} is a binary file: it holds NUL bytes. Expected plain text in UTF-8. Save the article as text and try again.`,
    );
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new ArticleFileError(
      'NOT_UTF8',
      `${path} is not in UTF-8. Expected plain text in UTF-8. ` +
        `Convert it, for instance from Latin-1: iconv -f ISO-8859-1 -t UTF-8 ${path} > ${path}.utf8`,
    );
  }
}

async function read(path: string): Promise<Buffer> {
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
  if (file.size > LARGEST_FILE) {
    throw new ArticleFileError(
      'TOO_LARGE',
      `${path} has ${file.size} bytes. Expected one article, of at most ${LARGEST_FILE} bytes. Split it into its articles.`,
    );
  }
  return readFile(path);
}
