import { type ChangeEvent, useState } from 'react';
import { useTexts } from '../texts/use-texts.ts';
import { addressIn, type FileFault, MOST_BYTES } from './opened.ts';

/** Shows again what was taken along as JSON. */
export function OpenFile() {
  const texts = useTexts();
  const [fault, setFault] = useState<FileFault | null>(null);
  const open = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (file === undefined) return;
    const opened = file.size > MOST_BYTES ? { fault: 'tooLarge' as const } : addressIn(await file.text());
    target.value = ''; // so that the same file can be chosen again
    if ('address' in opened) location.assign(opened.address);
    else setFault(opened.fault);
  };
  return (
    <div className="open-file">
      <label>
        {texts.openFile} <input type="file" accept=".json,application/json" onChange={open} />
      </label>
      {fault && <p role="alert">{texts.fileFaults[fault]}</p>}
    </div>
  );
}
