import { recognizeNames } from '../../src/extract/names/recognize-names.ts';
import { readReports, reportsFile } from '../training/reports.ts';
import { addScores, NAME_ROWS, NO_NAMES, scoreNames, scoreOverlaps } from './score-names.ts';
import { f1, precision, recall } from './tally.ts';

/** Names in the reports that are held back, read by the committed model. */
export function measureReports(): { readonly table: string; readonly figures: Readonly<Record<string, number>> } {
  const articles = readReports(reportsFile(), 1).heldBack;
  const found = articles.map((article) => recognizeNames(article.text, article.tokens, article.sentences));
  const exact = articles
    .map((article, i) => scoreNames(article, found[i] ?? [], new Set()))
    .reduce(addScores, NO_NAMES);
  const overlap = articles.map((article, i) => scoreOverlaps(article, found[i] ?? [])).reduce(addScores, NO_NAMES);
  const lines = NAME_ROWS.map(([name, pick]) => {
    const tally = pick(exact);
    const cells = [precision(tally), recall(tally), f1(tally), f1(pick(overlap))].map((figure) => figure.toFixed(1));
    return `| ${name} | ${cells[0]} | ${cells[1]} | **${cells[2]}** | ${cells[3]} | ${tally.gold} |`;
  });
  const table = [
    `On ${articles.length} reports that are held back, by the committed model. The last F1 counts a name that overlaps one of its type.`,
    '',
    '| | precision | recall | F1 | F1, overlap | names |',
    '|---|---|---|---|---|---|',
    ...lines,
  ].join('\n');
  return {
    table,
    figures: Object.fromEntries(NAME_ROWS.map(([name, pick]) => [`reports F1 ${name}`, f1(pick(exact))])),
  };
}
