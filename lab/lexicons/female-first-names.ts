/**
 * Writes src/extract/lexicons/female-first-names.txt: first names of women. A name that a language lists for both goes with
 * the other languages; where these do not settle it, with its ending.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const FEMALE_ENDING = /(?:a|ine|[ai]nne|[ei]tte|elle|ie|ise|ence|ane|aire|arie)$/;

const require = createRequire(import.meta.url);
/** Languages for women less languages for men. */
const votes = new Map<string, number>();
for (const language of ['fr', 'en', 'es', 'it', 'de', 'tr']) {
  const source = readFileSync(require.resolve(`gender-detection-from-name/names/${language}.js`), 'utf8');
  for (const [, quoted = '', gender = ''] of source.matchAll(/^\s*\['(.+)', '(\w+)'\]/gm)) {
    const name = quoted.replace(/\\'/g, "'");
    votes.set(name, (votes.get(name) ?? 0) + (gender === 'female' ? 1 : -1));
  }
}
const names = [...votes]
  .filter(([name, vote]) => vote > 0 || (vote === 0 && FEMALE_ENDING.test(name)))
  .map(([name]) => name);
const { version } = JSON.parse(readFileSync(require.resolve('gender-detection-from-name/package.json'), 'utf8'));
const head = [
  '# First names of women, in lower case',
  `# Source: npm gender-detection-from-name ${version}`,
  '# Licence: MIT',
];
writeFileSync(
  new URL('../../src/extract/lexicons/female-first-names.txt', import.meta.url),
  `${[...head, ...names.sort((a, b) => (a < b ? -1 : 1))].join('\n')}\n`,
);
console.log(`female-first-names.txt: ${names.length} entries`);
