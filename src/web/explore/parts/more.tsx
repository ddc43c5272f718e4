import type { GrowingList } from '../data/use-list.ts';
import { useTexts } from '../texts/use-texts.ts';
import { ErrorMessage } from './message.tsx';

/** The button below a list that there is more of. */
export function More({ list: { hasMore, isLoading, error, more } }: { readonly list: GrowingList<unknown> }) {
  const texts = useTexts();
  return (
    <>
      {error && <ErrorMessage error={error} retry={more} />}
      {hasMore && (
        <button type="button" className="more" onClick={more} disabled={isLoading}>
          {isLoading ? texts.loading : texts.more}
        </button>
      )}
    </>
  );
}
