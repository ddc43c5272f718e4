import { useCallback, useMemo } from 'react';
import { PublisherArticlesDocument, type PublisherArticlesQuery } from '../../../generated/explorer.ts';
import { useAnswer } from '../data/use-answer.ts';
import { useList } from '../data/use-list.ts';
import { ArticleList } from '../parts/article-list.tsx';
import { ErrorMessage, Loading } from '../parts/message.tsx';
import { More } from '../parts/more.tsx';
import { NotFound } from '../parts/not-found.tsx';
import { useTexts } from '../texts/use-texts.ts';

type Publisher = Extract<NonNullable<PublisherArticlesQuery['node']>, { readonly articles: unknown }>;

/** A publisher: its articles, newest first. */
export function PublisherPage({ id }: { readonly id: string }) {
  const { data, error, retry } = useAnswer(PublisherArticlesDocument, { id });
  if (error) return <ErrorMessage error={error} retry={retry} />;
  if (data === null) return <Loading />;
  return data.node && 'articles' in data.node ? <Articles id={id} publisher={data.node} /> : <NotFound />;
}

function Articles({ id, publisher: { name, articles } }: { readonly id: string; readonly publisher: Publisher }) {
  const texts = useTexts();
  const variables = useMemo(() => ({ id }), [id]);
  const pick = useCallback(
    ({ node }: PublisherArticlesQuery) => (node && 'articles' in node ? node.articles : null),
    [],
  );
  const list = useList(articles, PublisherArticlesDocument, variables, pick);
  return (
    <div className="results">
      <h1>{texts.articlesOf(name)}</h1>
      <ArticleList articles={list.nodes} />
      <More list={list} />
    </div>
  );
}
