import { WordsOfDocument, type WordsOfQuery } from '../../../generated/explorer.ts';
import type { Words } from '../address/place.ts';
import { useAnswer } from '../data/use-answer.ts';
import { ErrorMessage, Loading } from '../parts/message.tsx';
import { NotFound } from '../parts/not-found.tsx';
import { useLanguage } from '../texts/use-texts.ts';
import { ArticlePage } from './article-page.tsx';

/** The page of a claim, quote, office or mention: the article at its words. */
export function WordsPage({ id }: { readonly id: string }) {
  const language = useLanguage();
  const { data, error, retry } = useAnswer(WordsOfDocument, { id, language });
  if (error) return <ErrorMessage error={error} retry={retry} />;
  if (data === null) return <Loading />;
  const words = wordsOf(data.node);
  return words === null ? <NotFound /> : <ArticlePage id={words.article} words={words} />;
}

function wordsOf(node: WordsOfQuery['node']): Words | null {
  if (node === null) return null;
  if ('evidence' in node) return { ...node.evidence, article: node.evidence.article.id };
  if ('start' in node) return { start: node.start, end: node.end, article: node.article.id };
  return null;
}
