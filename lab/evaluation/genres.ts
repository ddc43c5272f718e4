import { corpusFolder, readCorpus } from '../training/corpus.ts';
import { modelsWithout } from '../training/unseen-models.ts';
import { type GoldSet, goldName, readGold } from './gold.ts';
import type { Measure } from './measure.ts';
import { addStatements, NO_STATEMENTS, type StatementScores } from './score-statements.ts';
import { figuresOf, report, type SetScores, scoreSet } from './statements.ts';
import type { Tally } from './tally.ts';

const FILES = ['other-genres', 'other-genres-held-back'].map((name) => `lab/evaluation/annotation/${name}.jsonl`);

/** Quotes, positions, claims and the main event in genres that no model has learnt from, genre by genre. */
export const genres: Measure = {
  id: 'genres',
  title: 'Statements in other genres than Wikinews',
  sets: () => FILES.map(goldName),
  run(wanted) {
    const models = modelsWithout(new Set(), readCorpus(corpusFolder()));
    const scored = FILES.filter((file) => wanted.has(goldName(file))).map((file) => {
      const set = readGold(file, new Map());
      const parts = genresOf(set).map((part) => ({ set: part, scores: scoreSet(part, models) }));
      return { set, parts, scores: parts.map(({ scores }) => scores).reduce(addStatements, NO_STATEMENTS) };
    });
    return {
      table: [INTRODUCTION, ...scored.map(({ parts, ...all }) => table(all.set.name, [...parts, all]))].join('\n\n'),
      report: scored.map(report).join('\n\n'),
      figures: Object.fromEntries(scored.flatMap(figuresOf)),
    };
  },
};

/** The articles of each genre, under its name. */
function genresOf({ articles, heldBack }: GoldSet): GoldSet[] {
  const names = new Set(articles.map(({ genre }) => `${genre}`));
  return [...names]
    .sort()
    .map((name) => ({ name, heldBack, articles: articles.filter(({ genre }) => genre === name) }));
}

const INTRODUCTION = [
  'Counts on invented articles (`lab/evaluation/annotation/README.md`): right / false / missed, or right of so many. They',
  'agree as above; claims are those of every predicate that the annotation has. `held-back` is for measuring: its errors',
  'are never looked at.',
].join('\n');

const found = ({ right, given, gold }: Tally) => `${right} / ${given - right} / ${gold - right}`;
const of = ({ right, gold }: Tally) => `${right} of ${gold}`;

const COLUMNS: readonly (readonly [name: string, cell: (scores: StatementScores) => string])[] = [
  ['quotes', ({ quotes }) => found(quotes)],
  ['speaker', ({ speakers }) => of(speakers)],
  ['positions', ({ positions }) => found(positions)],
  ['claims', ({ claims }) => found(claims)],
  ['participants', ({ participants }) => found(participants)],
  ['kind', ({ kinds }) => of(kinds)],
  ['country', ({ countries }) => of(countries)],
  ['date', ({ dates }) => of(dates)],
];

function table(title: string, rows: readonly SetScores[]): string {
  const head = `| ${[title, 'articles', ...COLUMNS.map(([name]) => name)].join(' | ')} |`;
  const lines = rows.map(({ set, scores }) => {
    const name = set.name === title ? 'all' : set.name;
    return `| ${[name, set.articles.length, ...COLUMNS.map(([, cell]) => cell(scores))].join(' | ')} |`;
  });
  return [head, `|---|${'---|'.repeat(COLUMNS.length + 1)}`, ...lines].join('\n');
}
