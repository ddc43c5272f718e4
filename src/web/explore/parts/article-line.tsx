import type { ArticleLineFragment } from '../../../generated/explorer.ts';
import { open } from '../address/steps.ts';
import { formatDate } from '../texts/format.ts';
import { useTexts } from '../texts/use-texts.ts';
import { StepLink } from './step-link.tsx';

export function ArticleLine({ article }: { readonly article: ArticleLineFragment }) {
  return (
    <div className="article-line">
      <StepLink step={open(article.id)}>
        <bdi>{article.title}</bdi>
      </StepLink>
      <SourceLine article={article} />
    </div>
  );
}

/** Who published it, and when. */
export function SourceLine({ article: { publisher, publishedOn } }: { readonly article: ArticleLineFragment }) {
  const texts = useTexts();
  return (
    <div className="source-line">
      {publisher && <bdi>{publisher.name}</bdi>}
      <span>
        {publishedOn === null ? texts.undated : <time dateTime={publishedOn}>{formatDate(publishedOn, texts)}</time>}
      </span>
    </div>
  );
}
