/**
 * `npm run train:events`: learns src/extract/events/kinds.model.json from the corpus and the examples of
 * lab/training/kind-examples.ts, after a five-fold cross-validation. The same corpus gives the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { classifyKind } from '../src/extract/events/classify-kind.ts';
import { corpusFolder, readCorpus } from './training/corpus.ts';
import { readKindExamples } from './training/kind-examples.ts';
import { trainKinds } from './training/train-kinds.ts';

const FOLDS = 5;

const examples = readKindExamples(readCorpus(corpusFolder()));
const shares = Array.from({ length: FOLDS }, (_, fold) => accuracy(fold));
const model = trainKinds(examples);
const rows = Object.entries(model.weights).map(
  ([feature, row]) => `    ${JSON.stringify(feature)}: [${row.join(',')}]`,
);
const json = `{
  "kinds": ${JSON.stringify(model.kinds)},
  "bias": ${JSON.stringify(model.bias)},
  "weights": {
${rows.join(',\n')}
  }
}
`;
writeFileSync(new URL('../src/extract/events/kinds.model.json', import.meta.url), json);
const mean = shares.reduce((sum, share) => sum + share, 0) / FOLDS;
console.log(`kinds right: ${mean.toFixed(1)} % (${shares.map((share) => share.toFixed(1)).join(', ')})`);
console.log(`kinds.model.json: ${(json.length / 1024).toFixed(0)} KiB`);

/** Percentage of articles of one fold whose kind a model learnt from the other folds finds. */
function accuracy(fold: number): number {
  const model = trainKinds(examples.filter((_, index) => index % FOLDS !== fold));
  const tested = examples.filter((_, index) => index % FOLDS === fold);
  const right = tested.filter(({ headline, lead, kind }) => classifyKind(headline, lead, model) === kind);
  return (100 * right.length) / tested.length;
}
