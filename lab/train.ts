/** `npm run train`: learns src/extract/names/names.model.gz from the corpus, the reports and invented sentences. The same articles give the same bytes. */
import { writeFileSync } from 'node:fs';
import { corpusFolder, readCorpus } from './training/corpus.ts';
import { sideArticles } from './training/side-articles.ts';
import { trainNames } from './training/train-names.ts';

const bytes = trainNames([...readCorpus(corpusFolder()), ...sideArticles()]);
writeFileSync(new URL('../src/extract/names/names.model.gz', import.meta.url), bytes);
console.log(`names.model.gz: ${(bytes.length / 1024).toFixed(0)} KiB`);
