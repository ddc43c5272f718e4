import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFront } from '../../src/extract/article/front.ts';
import { readArticle } from '../../src/extract/article.ts';
import { EVENT_KINDS, type EventKind } from '../../src/extract/vocabulary.ts';
import { readGold } from '../evaluation/gold.ts';
import { corpusFolder, type GoldArticle } from './corpus.ts';
import type { KindExample } from './train-kinds.ts';

const ANNOTATED = 'lab/evaluation/annotation/other-genres.jsonl';
const REPORTS = 'reports/reports.json';
/** Code units of a report in which it names the event that it is about. */
const REPORT_OPENING = 200;

/** Kinds of the types of event that the reports are annotated with. */
const REPORT_KINDS: Readonly<Record<string, EventKind>> = {
  ACCIDENT: 'ACCIDENT',
  CBRN_EVENT: 'ACCIDENT',
  FIRE: 'ACCIDENT',
  ECONOMICAL_CRISIS: 'ECONOMY',
  THEFT: 'CRIME',
  CRIMINAL_ARREST: 'CRIME',
  TRAFFICKING: 'CRIME',
  DRUG_OPERATION: 'CRIME',
  NATURAL_EVENT: 'DISASTER',
  POLLUTION: 'DISASTER',
  EPIDEMIC: 'SCIENCE',
  RIOT: 'PROTEST',
  STRIKE: 'PROTEST',
  DEMONSTRATION: 'PROTEST',
  ILLEGAL_CIVIL_DEMONSTRATION: 'PROTEST',
  BOMBING: 'ATTACK',
  ELECTION: 'ELECTION',
  COUP_D_ETAT: 'MILITARY',
  CIVIL_WAR_OUTBREAK: 'MILITARY',
  SUICIDE: 'DEATH',
  NATURAL_CAUSES_DEATH: 'DEATH',
};

/** A report as its annotation has it; offsets count code points. */
interface Report {
  readonly text: string;
  readonly entities: readonly { readonly type: string; readonly mentions: readonly { readonly start: number }[] }[];
}

/**
 * Headline, lead and kind of the articles that event-kinds.tsv labels, of the annotated articles of other genres, and of
 * reports that open with events of one kind only. Those beside the corpus are left out where their folder is missing.
 */
export function readKindExamples(corpus: readonly GoldArticle[]): KindExample[] {
  const texts = new Map(corpus.map(({ id, text }) => [id, text]));
  const labelled = labels().flatMap(([id, kind]) => {
    const text = texts.get(id) ?? textBeside(`wikinews-2012/${id}.txt`);
    return text === null ? [] : example(id, text, kind);
  });
  const annotated = readGold(ANNOTATED, new Map()).articles.flatMap(({ id, text, event }) =>
    example(id, text, event.kind),
  );
  const reports: Record<string, Report> = JSON.parse(textBeside(REPORTS) ?? '{}');
  const told = Object.entries(reports).flatMap(([id, report]) => example(id, report.text, kindOfReport(report)));
  return [...labelled, ...annotated, ...told];
}

function labels(): [id: string, kind: string][] {
  const lines = readFileSync(new URL('event-kinds.tsv', import.meta.url), 'utf8').split('\n');
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t') as [string, string]);
}

function textBeside(file: string): string | null {
  const path = join(corpusFolder(), '..', file);
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

function kindOfReport({ entities }: Report): EventKind | null {
  const kinds = entities
    .filter(({ mentions }) => mentions.some(({ start }) => start < REPORT_OPENING))
    .flatMap(({ type }) => REPORT_KINDS[type] ?? []);
  const [one, other] = new Set(kinds);
  return other === undefined ? (one ?? null) : null;
}

function example(id: string, text: string, name: string | null): KindExample[] {
  const kind = EVENT_KINDS.find((known) => known === name);
  if (kind === undefined) return [];
  const article = readArticle(text);
  const { headline, lead } = readFront(text, article.body);
  return [{ id, headline: headline === null ? '' : article.title, lead: text.slice(lead.start, lead.end), kind }];
}
