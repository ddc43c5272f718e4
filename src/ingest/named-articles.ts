import { typeOfId } from '../graph/id.ts';
import { ArticleFileError } from './article-file.ts';
import { articleFiles } from './article-files.ts';
import { asSeenFromHere, fromHere } from './given-paths.ts';
import { articleIdOf } from './identify.ts';
import { readArticles } from './read-articles.ts';

/** Articles that are named by the user. */
export interface NamedArticles {
  readonly ids: readonly string[];
  /** Files, or lines of files, that hold no article. */
  readonly unreadable: readonly { readonly file: string; readonly reason: string }[];
}

/**
 * The ids of the articles that are named, by an id or by the file that they were seeded from (a folder, a file of JSON
 * Lines), each once; and what of these files cannot be read.
 *
 * @throws ArticleFileError where a name is neither, or nothing is named
 */
export async function namedArticles(names: readonly string[]): Promise<NamedArticles> {
  if (names.length === 0)
    throw new ArticleFileError(
      'NOT_FOUND',
      'No article is named. Expected ids (article_…), or files that were seeded.',
    );
  const named = await Promise.all(names.map((name) => (isId(name) ? { ids: [name], unreadable: [] } : inFiles(name))));
  return {
    ids: [...new Set(named.flatMap(({ ids }) => ids))],
    unreadable: named.flatMap(({ unreadable }) => unreadable),
  };
}

function isId(name: string): boolean {
  const type = typeOfId(name);
  if (type === null || type === 'Article') return type !== null;
  throw new ArticleFileError('NOT_FOUND', `${name} is the id of a ${type}. Expected that of an article (article_…).`);
}

async function inFiles(name: string): Promise<NamedArticles> {
  const { files } = await articleFiles([fromHere(name)]);
  const ids: string[] = [];
  const unreadable: { file: string; reason: string }[] = [];
  for (const file of files) {
    for await (const read of readArticles(file)) {
      if ('article' in read) ids.push(articleIdOf(read.article));
      else unreadable.push({ file: asSeenFromHere(read.file), reason: read.reason });
    }
  }
  if (ids.length > 0) return { ids, unreadable };
  const reason = unreadable[0]?.reason ?? `There is no article in ${name}. Expected the id or the file of one.`;
  throw new ArticleFileError('NOT_FOUND', reason);
}
