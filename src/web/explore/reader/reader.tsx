import { useEffect, useMemo, useRef, useState } from 'react';
import { ArticleTextDocument } from '../../../generated/explorer.ts';
import type { Words } from '../address/place.ts';
import { useWay } from '../address/use-way.ts';
import { useAnswer } from '../data/use-answer.ts';
import { SourceLine } from '../parts/article-line.tsx';
import { ErrorMessage, Loading } from '../parts/message.tsx';
import { NotFound } from '../parts/not-found.tsx';
import { useLanguage, useTexts } from '../texts/use-texts.ts';
import type { Article } from './article.ts';
import { ReaderTools } from './reader-tools.tsx';
import { wholeLetters } from './segments.ts';
import { Text } from './text.tsx';
import { useMentions } from './use-mentions.ts';
import { useSteps } from './use-steps.ts';

interface Props {
  readonly id: string;
  /** The words that are marked. */
  readonly words: Words | null;
  /** Whether it stands beside a picture, in whose panel names are opened. */
  readonly inPanel: boolean;
}

/** An article at its words. */
export function Reader({ id, words, inPanel }: Props) {
  const language = useLanguage();
  const { data, error, retry } = useAnswer(ArticleTextDocument, { id, language });
  if (error) return <ErrorMessage error={error} retry={retry} />;
  if (data === null) return <Loading />;
  if (data.node === null || !('text' in data.node)) return <NotFound />;
  return <Opened article={data.node} words={words} inPanel={inPanel} />;
}

interface OpenedProps extends Omit<Props, 'id'> {
  readonly article: Article;
}

function Opened({ article, words, inPanel }: OpenedProps) {
  const texts = useTexts();
  const language = useLanguage();
  const { place } = useWay();
  const [isMarking, setMarking] = useState(true);
  const element = useRef<HTMLElement>(null);
  const mentions = useMentions(article.id, language);
  const { text, body } = article;
  const marked = useMemo(() => (words && words.start < text.length ? wholeLetters(text, words) : null), [words, text]);
  const selected = inPanel ? (place.selected ?? place.id) : place.selected;
  const steps = useSteps(element, mentions, selected);

  useEffect(() => {
    const mark = marked && element.current?.querySelector<HTMLElement>('#evidence');
    mark?.focus({ preventScroll: true });
    mark?.scrollIntoView({ block: 'center' });
  }, [marked]);

  return (
    <article ref={element} className={isMarking ? 'reader' : 'reader plain'} onKeyDown={steps.onKeyDown}>
      <header>
        <h2 dir="auto" lang="fr">
          {article.title}
        </h2>
        <SourceLine article={article} />
        {words && (
          <p className="hint" role="status">
            {marked ? texts.marked : texts.wordsOutside}
          </p>
        )}
        {article.language !== 'fr' && <p className="hint">{texts.otherLanguageArticle}</p>}
      </header>
      <ReaderTools article={article} marked={marked} steps={steps} isMarking={isMarking} setMarking={setMarking} />
      <Text {...{ text, mentions, marked, selected, inPanel }} body={bodyWith(body, marked)} current={steps.current} />
    </article>
  );
}

/** The body, and as much of the lines around it as is marked. */
function bodyWith(body: Article['body'], marked: Article['body'] | null): Article['body'] {
  if (marked === null) return body;
  return { start: Math.min(body.start, marked.start), end: Math.max(body.end, marked.end) };
}
