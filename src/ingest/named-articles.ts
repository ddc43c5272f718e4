import { typeOfId } from '../graph/id.ts';
import { groupBy } from '../group-by.ts';
import { ArticleFileError } from './article-file.ts';
import { articleFiles } from './article-files.ts';
import { asSeenFromHere, fromHere } from './given-paths.ts';
import { articleIdOf } from './identify.ts';
import { readArticles } from './read-articles.ts';

/** An article, and what the user has named it by: its id, a file, or a line of one (`FILE:LINE`). */
export interface NamedArticle {
  readonly id: string;
  readonly name: string;
}

/** Articles that are named by the user. */
export interface NamedArticles {
  readonly articles: readonly NamedArticle[];
  /** Files, or lines of files, that hold no article. */
  readonly unreadable: readonly { readonly file: string; readonly reason: string }[];
}

/**
 * The articles that are named, by an id or by the file that they were seeded from (a folder, a file of JSON
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
  const named = await Promise.all(
    names.map((name) => (isId(name) ? { articles: [{ id: name, name }], unreadable: [] } : inFiles(name))),
  );
  return {
    articles: [
      ...groupBy(
        named.flatMap(({ articles }) => articles),
        ({ id }) => id,
      ).values(),
    ].flatMap(([one]) => one ?? []),
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
  const articles: NamedArticle[] = [];
  const unreadable: { file: string; reason: string }[] = [];
  for (const file of files) {
    for await (const read of readArticles(file)) {
      const seen = asSeenFromHere(read.file);
      if ('article' in read) articles.push({ id: articleIdOf(read.article), name: seen });
      else unreadable.push({ file: seen, reason: read.reason });
    }
  }
  if (articles.length > 0) return { articles, unreadable };
  const reason = unreadable[0]?.reason ?? `There is no article in ${name}. Expected the id or the file of one.`;
  throw new ArticleFileError('NOT_FOUND', reason);
}
