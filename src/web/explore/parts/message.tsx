import type { NewsgraphError } from '../../../client/newsgraph-error.ts';
import { useTexts } from '../texts/use-texts.ts';

/** Why something is not shown, and what can be done. */
export function ErrorMessage({ error, retry }: { readonly error: NewsgraphError; readonly retry?: () => void }) {
  const texts = useTexts();
  const id = error.errors[0]?.extensions?.['id'];
  return (
    <div className="message" role="alert">
      <p>{texts.errors[error.code] ?? texts.otherError}</p>
      {typeof id === 'string' && <p>{texts.reportId(id)}</p>}
      {error.code === 'NOT_FOUND' && <p>{texts.notFoundHelp}</p>}
      {retry && error.again !== 'no' && (
        <button type="button" onClick={retry}>
          {texts.tryAgain}
        </button>
      )}
    </div>
  );
}

/** Shown while an answer is awaited; it appears only after a moment, so that fast answers do not flicker. */
export function Loading() {
  const { loading } = useTexts();
  return (
    <p className="loading" role="status">
      {loading}
    </p>
  );
}
