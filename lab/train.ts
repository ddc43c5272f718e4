/** `npm run train`: learns src/extract/names/names.model.gz from the corpus. The same corpus gives the same bytes. */
import { writeFileSync } from 'node:fs';
import { corpusFolder, readCorpus } from './training/corpus.ts';
import { trainNames } from './training/train-names.ts';

const bytes = trainNames(readCorpus(corpusFolder()));
writeFileSync(new URL('../src/extract/names/names.model.gz', import.meta.url), bytes);
console.log(`names.model.gz: ${(bytes.length / 1024).toFixed(0)} KiB`);
