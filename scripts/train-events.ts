/**
 * `npm run train:events`: learns src/extract/events/kinds.model.json from the corpus and the labels of
 * scripts/training/event-kinds.tsv, after a five-fold cross-validation. The same corpus gives the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { readArticle } from '../src/extract/article.ts';
import { classifyKind } from '../src/extract/events/classify-kind.ts';
import { layoutOf } from '../src/extract/events/lead.ts';
import { EVENT_KINDS } from '../src/extract/vocabulary.ts';
import { corpusFolder, readCorpus } from './training/corpus.ts';
import { type KindExample, trainKinds } from './training/train-kinds.ts';

const FOLDS = 5;

const examples = readExamples();
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

function readExamples(): KindExample[] {
  const kinds = new Map(
    readFileSync(new URL('training/event-kinds.tsv', import.meta.url), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => line.split('\t') as [string, string]),
  );
  return readCorpus(corpusFolder()).flatMap(({ id, text }) => {
    const kind = EVENT_KINDS.find((known) => known === kinds.get(id));
    if (kind === undefined) return [];
    const article = readArticle(text);
    const { lead } = layoutOf(article);
    return [{ headline: article.title, lead: text.slice(lead.start, lead.end), kind }];
  });
}
