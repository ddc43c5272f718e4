/**
 * `npm run evaluate [-- MEASURE… --set NAME… --held-back]`: measures extraction, prints errors by kind and each figure's
 * change since the last commit, and writes the tables of docs/extraction.md where all sets of a measure were read. A new
 * measure is one file in lab/evaluation and a line here.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { errorMessage } from '../src/error-message.ts';
import { type AskedMeasure, askedMeasures } from './evaluation/asked.ts';
import { genres } from './evaluation/genres.ts';
import type { Measure } from './evaluation/measure.ts';
import { names } from './evaluation/names.ts';
import { statements } from './evaluation/statements.ts';

const measures: readonly Measure[] = [names, statements, genres];

type Figures = Record<string, Record<string, number>>;

const PAGE = new URL('../docs/extraction.md', import.meta.url);
const FIGURES = new URL('../docs/extraction.figures.json', import.meta.url);

const before = committedFigures();
let page = readFileSync(PAGE, 'utf8');
const figures: Figures = JSON.parse(readFileSync(FIGURES, 'utf8'));
for (const { measure, sets, whole } of asked()) {
  const result = measure.run(sets);
  console.log(`\n# ${measure.title}\n\n${result.table}\n\n${result.report}\n`);
  for (const [name, value] of Object.entries(result.figures)) {
    const old = before[measure.id]?.[name];
    const change =
      old === undefined ? 'new' : `${value >= old ? '+' : ''}${(value - old).toFixed(2)} since the last commit`;
    console.log(`${name}: ${value.toFixed(2)} (${change})`);
  }
  if (!whole) continue;
  page = replaceSection(page, measure, result.table);
  figures[measure.id] = Object.fromEntries(
    Object.entries(result.figures).map(([name, value]) => [name, Number(value.toFixed(2))]),
  );
}
writeFileSync(PAGE, page);
writeFileSync(FIGURES, `${JSON.stringify(figures, null, 2)}\n`);

function asked(): AskedMeasure[] {
  try {
    return askedMeasures(process.argv.slice(2), measures);
  } catch (error) {
    console.error(errorMessage(error));
    process.exit(1);
  }
}

function committedFigures(): Figures {
  try {
    const file = execFileSync('git', ['show', 'HEAD:docs/extraction.figures.json'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return JSON.parse(file.toString('utf8'));
  } catch {
    // Not committed yet, or no repository: every figure is new.
    return {};
  }
}

/** Puts the table between the measure's two marks, `<!-- ID -->` and `<!-- /ID -->`; adds a section where there are none. */
function replaceSection(text: string, measure: Measure, table: string): string {
  const open = `<!-- ${measure.id} -->`;
  const close = `<!-- /${measure.id} -->`;
  const start = text.indexOf(open);
  const end = text.indexOf(close);
  if (start < 0 || end < start) return `${text.trimEnd()}\n\n## ${measure.title}\n\n${open}\n${table}\n${close}\n`;
  return `${text.slice(0, start)}${open}\n${table}\n${text.slice(end)}`;
}
