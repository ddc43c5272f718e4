import { readFileSync } from 'node:fs';

/** The groups of a lexicon with one group a line, such as `FR: Lens, Metz`. */
export function readGroups(file: string): [name: string, entries: string[]][] {
  return readList(file).map((line) => {
    const [name = '', entries = ''] = line.split(': ');
    return [name, entries.split(', ').filter((entry) => entry !== '')];
  });
}

/** The entries of a lexicon with one entry a line; lines that open with # tell its source and licence. */
export function readList(file: string): string[] {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8');
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}
