/**
 * `npm run train:participants`: learns src/extract/events/participants.model.json from the annotated articles of
 * lab/evaluation/annotation that are for work, after a cross-validation. The names and kinds that it reads come from models
 * that have not seen these articles. The same corpus gives the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { readArticle } from '../src/extract/article.ts';
import { readDocument } from '../src/extract/document.ts';
import { ratingBy } from '../src/extract/events/event-participants.ts';
import type { ParticipantCandidate } from '../src/extract/events/participant-features.ts';
import { graphOf } from '../src/extract/extract-graph.ts';
import { namesBy } from '../src/extract/names/recognize-names.ts';
import { type GoldStatements, readGold } from './evaluation/gold.ts';
import { sameName } from './evaluation/same-name.ts';
import { add, f1, NOTHING, precision, recall, type Tally } from './evaluation/tally.ts';
import { corpusFolder, readCorpus } from './training/corpus.ts';
import { type ParticipantExample, trainParticipants } from './training/train-participants.ts';
import { modelsWithout, type UnseenModels } from './training/unseen-models.ts';

const FOLDS = 10;
const ANNOTATIONS = ['read', 'read-later', 'other-genres', 'events'].map(
  (name) => `lab/evaluation/annotation/${name}.jsonl`,
);

/** How often an article of other genres is learnt from: there are few, and most of what will be read is like them. */
const TIMES = 2;

interface Annotated {
  readonly times: number;
  readonly examples: readonly ParticipantExample[];
  readonly gold: number;
}

const corpus = readCorpus(corpusFolder());
const texts = new Map(corpus.map(({ id, text }) => [id, text]));
const articles = ANNOTATIONS.flatMap((file) => readGold(file, texts).articles);
const models = modelsWithout(new Set(articles.map(({ id }) => id)), corpus);
const annotated = articles.map((article) => examplesOf(article, models));
const tally = Array.from({ length: FOLDS }, (_, fold) => validate(fold)).reduce(add, NOTHING);
const { bias, weights } = trainParticipants(learnt(annotated));
const rows = Object.entries(weights).map(([feature, weight]) => `    ${JSON.stringify(feature)}: ${weight}`);
const json = `{\n  "bias": ${bias},\n  "weights": {\n${rows.join(',\n')}\n  }\n}\n`;
writeFileSync(new URL('../src/extract/events/participants.model.json', import.meta.url), json);
const figures = [precision(tally), recall(tally), f1(tally)].map((figure) => figure.toFixed(1));
console.log(`participants, ${FOLDS}-fold: precision ${figures[0]}, recall ${figures[1]}, F1 ${figures[2]}`);

/** The article's candidates, as extraction meets them. */
function examplesOf({ text, event, genre }: GoldStatements, { names, kinds }: UnseenModels): Annotated {
  const candidates: ParticipantCandidate[] = [];
  const doc = readDocument(readArticle(text), (body, tokens, spans) => namesBy(names, body, tokens, spans));
  graphOf(doc, { kinds, takesPart: (candidate) => -candidates.push(candidate) });
  const left = new Set(event.participants);
  const examples = candidates.map(({ draft, features }) => {
    const hit = [...left].find((name) => sameName(name, draft.name.fr));
    if (hit !== undefined) left.delete(hit);
    return { features, takesPart: hit !== undefined };
  });
  return { times: genre === null ? 1 : TIMES, examples, gold: event.participants.length };
}

function learnt(articles: readonly Annotated[]): ParticipantExample[] {
  return articles.flatMap(({ examples, times }) => Array.from({ length: times }, () => examples).flat());
}

/** What a model learnt from the other folds finds in one fold's articles. */
function validate(fold: number): Tally {
  const training = annotated.filter((_, index) => index % FOLDS !== fold);
  const rate = ratingBy(trainParticipants(learnt(training)));
  return annotated
    .filter((_, index) => index % FOLDS === fold)
    .map(({ examples, gold }) => {
      const given = examples.filter((example) => rate(example.features) > 0);
      return { right: given.filter(({ takesPart }) => takesPart).length, given: given.length, gold };
    })
    .reduce(add, NOTHING);
}
