import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';

const FILE = new URL('./fingerprints.json', import.meta.url);

/**
 * Compares what this program makes of fixed input with what it made when its version was new.
 *
 * @param whose the reader's or the model's version
 * @param otherwise what is said when it makes something else
 */
export function expectFingerprint(whose: 'reader' | 'model', version: number, made: unknown, otherwise: string): void {
  const known: Record<string, Record<string, string>> = JSON.parse(readFileSync(FILE, 'utf8'));
  const hash = createHash('sha256').update(JSON.stringify(made)).digest('hex');
  const mend =
    `${otherwise} Then put the hash below behind its number under "${whose}" in tests/version/fingerprints.json. ` +
    'A version that nobody has yet keeps its number and gets the new hash; the hash of one that somebody has is never changed.';
  expect(`${whose} ${version}: ${hash}`, mend).toBe(`${whose} ${version}: ${known[whose]?.[version]}`);
}
