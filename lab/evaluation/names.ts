import { NAME_TYPES } from '../../src/extract/names/labels.ts';
import { parseModel } from '../../src/extract/names/model.ts';
import { namesBy } from '../../src/extract/names/recognize-names.ts';
import { corpusFolder, type GoldArticle, readCorpus } from '../training/corpus.ts';
import { sideArticles } from '../training/side-articles.ts';
import { trainNames } from '../training/train-names.ts';
import type { Measure } from './measure.ts';
import { measureReports } from './report-names.ts';
import { addScores, NAME_ROWS, type NameError, type NameScores, NO_NAMES, scoreNames } from './score-names.ts';
import { f1, mean, precision, recall, spread } from './tally.ts';

const FOLDS = 5;
const EXAMPLES = 6;

/** Names by cross-validation: each article is read by a model that was trained on the other four fifths, and on the side. */
export const names: Measure = {
  id: 'names',
  title: 'Names',
  sets: () => [],
  run() {
    const articles = readCorpus(corpusFolder());
    const folds = Array.from({ length: FOLDS }, (_, fold) => scoreFold(articles, fold));
    const all = folds.reduce(addScores, NO_NAMES);
    const reports = measureReports();
    const unseen = folds.map((fold) => recall(fold.unseen));
    const lines = NAME_ROWS.map(([name, pick]) => {
      const scores = folds.map((fold) => f1(pick(fold)));
      const tally = pick(all);
      return `| ${name} | ${precision(tally).toFixed(1)} | ${recall(tally).toFixed(1)} | **${f1(tally).toFixed(1)}** | ± ${spread(scores).toFixed(1)} | ${tally.gold} |`;
    });
    const table = [
      `Five-fold cross-validation on the ${articles.length} articles of WiNER-fr, exact span and type; the spread is the`,
      'standard deviation of F1 over the folds. Every fold is read by a model of the committed form, cut and rounded like it.',
      '',
      '| | precision | recall | F1 | spread | names |',
      '|---|---|---|---|---|---|',
      ...lines,
      '',
      `Of names that the training articles never mark, ${mean(unseen).toFixed(1)} % ± ${spread(unseen).toFixed(1)} are found with the right type (${all.unseen.gold} names).`,
      '',
      errorTable(all.errors),
      '',
      reports.table,
    ].join('\n');
    const figures = Object.fromEntries(NAME_ROWS.map(([name, pick]) => [`F1 ${name}`, f1(pick(all))]));
    return {
      table,
      report: examples(all.errors),
      figures: { ...figures, 'recall unseen': recall(all.unseen), ...reports.figures },
    };
  },
};

function scoreFold(articles: readonly GoldArticle[], fold: number): NameScores {
  const training = [...articles.filter((_, index) => index % FOLDS !== fold), ...sideArticles()];
  const seen = new Set(training.flatMap((a) => a.names.map((name) => a.text.slice(name.start, name.end))));
  const model = parseModel(trainNames(training));
  return articles
    .filter((_, index) => index % FOLDS === fold)
    .map((article) => scoreNames(article, namesBy(model, article.text, article.tokens, article.sentences), seen))
    .reduce(addScores, NO_NAMES);
}

const KINDS: readonly [NameError['kind'], string][] = [
  ['missed', 'missed'],
  ['invented', 'invented'],
  ['type', 'right span, wrong type'],
  ['borders', 'wrong borders'],
];

function errorTable(errors: readonly NameError[]): string {
  const count = (kind: string, type: string) => errors.filter((e) => e.kind === kind && e.type === type).length;
  const rows = KINDS.map(
    ([kind, title]) => `| ${title} | ${NAME_TYPES.map((type) => count(kind, type)).join(' | ')} |`,
  );
  return ['| errors | person | organisation | place |', '|---|---|---|---|', ...rows].join('\n');
}

function examples(errors: readonly NameError[]): string {
  return KINDS.flatMap(([kind, title]) =>
    NAME_TYPES.map((type) => {
      const some = errors.filter((error) => error.kind === kind && error.type === type);
      const step = Math.max(1, Math.floor(some.length / EXAMPLES));
      const shown = some.filter((_, index) => index % step === 0).slice(0, EXAMPLES);
      return `${title}, ${type}: ${some.length}\n${shown.map((error) => `    ${error.example.replace(/\s+/g, ' ')}`).join('\n')}`;
    }),
  ).join('\n');
}
