import type { WordsFragment } from '../../../generated/explorer.ts';
import { openWords } from '../address/steps.ts';
import { SourceLine } from '../parts/article-line.tsx';
import { StepLink } from '../parts/step-link.tsx';
import { useTexts } from '../texts/use-texts.ts';

/** Longest piece of evidence that is shown whole. */
const MOST_LETTERS = 220;

/** The words that a fact rests on. They open the article at them. */
export function WordsLink({ words: { text, start, end, article } }: { readonly words: WordsFragment }) {
  const texts = useTexts();
  const shown = text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS).trimEnd()}…` : text;
  return (
    <StepLink step={openWords({ article: article.id, start, end })} className="words">
      <span className="unseen">{texts.openWords} </span>
      <q lang="fr">{shown}</q>
      <SourceLine article={article} />
    </StepLink>
  );
}
