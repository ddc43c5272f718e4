import { useEffect, useState } from 'react';
import { useTexts } from '../texts/use-texts.ts';

/** Milliseconds for which it is said that something was copied. */
const SAID_MS = 2_000;

interface Props {
  readonly label: string;
  /** Makes the text at the moment of the click. */
  readonly text: () => string;
}

export function CopyButton({ label, text }: Props) {
  const { copied } = useTexts();
  const [isCopied, setCopied] = useState(false);
  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => setCopied(false), SAID_MS);
    return () => clearTimeout(timer);
  }, [isCopied]);
  return (
    <button type="button" onClick={() => copy(text()).then(() => setCopied(true))}>
      <span aria-live="polite">{isCopied ? copied : label}</span>
    </button>
  );
}

/** The clipboard of browsers is for secure pages alone; at a plain address on a local network a field is copied from. */
async function copy(text: string): Promise<void> {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  const field = document.createElement('textarea');
  field.value = text;
  document.body.append(field);
  field.select();
  document.execCommand('copy');
  field.remove();
}
