import { typeOfId } from '../graph/id.ts';
import { ArticleFileError } from './article-file.ts';
import { articleFiles } from './article-files.ts';
import { fromHere } from './given-paths.ts';
import { articleIdOf } from './identify.ts';
import { readArticles } from './read-articles.ts';

/**
 * The ids of the articles that are named, by an id or by the file that they were seeded from (a folder, a file of JSON
 * Lines), each once.
 *
 * @throws ArticleFileError where a name is neither, or nothing is named
 */
export async function namedArticles(names: readonly string[]): Promise<readonly string[]> {
  if (names.length === 0)
    throw new ArticleFileError(
      'NOT_FOUND',
      'No article is named. Expected ids (article_…), or files that were seeded.',
    );
  const ids = await Promise.all(names.map((name) => (isId(name) ? [name] : idsOfFiles(name))));
  return [...new Set(ids.flat())];
}

function isId(name: string): boolean {
  const type = typeOfId(name);
  if (type === null || type === 'Article') return type !== null;
  throw new ArticleFileError('NOT_FOUND', `${name} is the id of a ${type}. Expected that of an article (article_…).`);
}

async function idsOfFiles(name: string): Promise<readonly string[]> {
  const { files } = await articleFiles([fromHere(name)]);
  const ids: string[] = [];
  for (const file of files) {
    for await (const read of readArticles(file)) {
      if ('reason' in read) throw new ArticleFileError('NOT_FOUND', `${name}: ${read.reason}`);
      ids.push(articleIdOf(read.article));
    }
  }
  if (ids.length > 0) return ids;
  throw new ArticleFileError('NOT_FOUND', `There is no article in ${name}. Expected the id or the file of one.`);
}
