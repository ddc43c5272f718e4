import { HOME } from '../address/codec.ts';
import { CopyButton } from '../parts/copy-button.tsx';
import { useTexts } from '../texts/use-texts.ts';
import type { Article } from './article.ts';
import { quotation } from './quotation.ts';
import type { Range } from './segments.ts';
import type { MentionSteps } from './use-steps.ts';

interface Props {
  readonly article: Article;
  readonly marked: Range | null;
  readonly steps: MentionSteps;
  readonly isMarking: boolean;
  readonly setMarking: (isMarking: boolean) => void;
}

/** What can be done with an article: its source, its address, its words; the way through the mentions. */
export function ReaderTools({ article, marked, steps: { count, index, go }, isMarking, setMarking }: Props) {
  const texts = useTexts();
  const link = () => `${location.origin}${HOME}/${article.id}${marked ? `?at=${marked.start}-${marked.end}` : ''}`;
  return (
    <div className="reader-tools">
      {article.url !== null && isWebAddress(article.url) && (
        <a href={article.url} rel="noopener noreferrer" target="_blank">
          {texts.source} ↗
        </a>
      )}
      <CopyButton label={texts.copyLink} text={link} />
      {marked && <CopyButton label={texts.copyQuotation} text={() => quotation(article, marked, texts)} />}
      <label>
        <input
          type="checkbox"
          checked={isMarking}
          onChange={({ currentTarget }) => setMarking(currentTarget.checked)}
        />{' '}
        {texts.mentionsSwitch}
      </label>
      {count > 0 && (
        <span className="mention-steps">
          <button type="button" onClick={() => go(-1)} aria-label={texts.previousMention}>
            ‹
          </button>
          <span aria-live="polite">{texts.mentionCount(index, count)}</span>
          <button type="button" onClick={() => go(1)} aria-label={texts.nextMention}>
            ›
          </button>
        </span>
      )}
    </div>
  );
}

/** Addresses come with articles of others: only those that lead to a page are links. */
function isWebAddress(url: string): boolean {
  return URL.canParse(url) && ['http:', 'https:'].includes(new URL(url).protocol);
}
