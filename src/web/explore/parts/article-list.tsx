import type { ArticleLineFragment } from '../../../generated/explorer.ts';
import { ArticleLine } from './article-line.tsx';

/** Articles, a line each. */
export function ArticleList({ articles }: { readonly articles: readonly ArticleLineFragment[] }) {
  return (
    <ul className="facts">
      {articles.map((article) => (
        <li key={article.id}>
          <ArticleLine article={article} />
        </li>
      ))}
    </ul>
  );
}
