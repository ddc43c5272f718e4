/** Part of `npm run lexicons`, behind all that write lists: hashes the lists and the French words for the tagger of names. */
import { writeFileSync } from 'node:fs';
import { hashFrenchWords, hashGazetteers } from './hash-lists.ts';

writeFileSync(new URL('../../src/extract/names/gazetteers.bin', import.meta.url), hashGazetteers());
writeFileSync(new URL('../../src/extract/lexicons/french-words.bloom', import.meta.url), hashFrenchWords());
