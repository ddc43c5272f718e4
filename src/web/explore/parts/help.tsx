import { useRef } from 'react';
import { useTexts } from '../texts/use-texts.ts';

/** The keys, in a dialog. The page opens it by `?` too, by its id. */
export function Help() {
  const texts = useTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <button
        type="button"
        id="help"
        className="icon"
        onClick={() => dialog.current?.showModal()}
        aria-label={texts.help}
        title={texts.help}
      >
        ?
      </button>
      <dialog ref={dialog} aria-label={texts.help}>
        <h2>{texts.help}</h2>
        <dl className="keys">
          {texts.keys.map(([keys, what]) => (
            <div key={keys}>
              <dt>
                <kbd>{keys}</kbd>
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
        <form method="dialog">
          <button type="submit">{texts.close}</button>
        </form>
      </dialog>
    </>
  );
}
