import { readFileSync } from 'node:fs';

/** The entries of a lexicon with one entry a line; lines that open with # tell its source and licence. */
export function readList(file: string): string[] {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8');
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}
