import { createHash } from 'node:crypto';
import type { RowOf } from '../cypher-codegen/runtime/functions.ts';
import type { Run } from '../cypher-codegen/runtime/statement.ts';
import { READER_VERSION } from '../extract/reader-version.ts';
import { type graphSources, sourceArticles } from '../generated/cypher/admin.ts';
import { pageOfDecisions } from '../generated/cypher/decision.ts';
import { pagesById } from '../graph/pages.ts';
import { type ArticleLine, type DecisionLine, FORMAT_VERSION, type Header, written } from './form.ts';

/** Nodes that are read together: no more are held. */
const BATCH = 100;

/** How many articles and decisions there are, at which revision. */
export type Sources = RowOf<typeof graphSources>;

export interface BackupSource {
  readonly sources: Sources;
  readonly modelVersion: number;
  /** Told how many more articles have been read. */
  readonly tell: (articles: number) => void;
}

/** All lines of a backup: what it is, the decisions, the articles, and what it held, with the sum of all lines before. */
export async function* sourceLines(run: Run, { sources, modelVersion, tell }: BackupSource): AsyncGenerator<string> {
  const sum = createHash('sha256');
  const summed = (text: string) => {
    sum.update(text);
    return text;
  };
  yield summed(written(headerOf(sources, modelVersion)));
  const held = { articles: 0, decisions: 0 };
  for await (const page of pagesById((after) => pageOfDecisions(run, after), BATCH)) {
    held.decisions += page.length;
    yield summed(page.map(decisionLine).map(written).join(''));
  }
  for await (const page of pagesById((after) => sourceArticles(run, after), BATCH)) {
    held.articles += page.length;
    tell(page.length);
    for (const row of page) yield summed(written(articleLine(row)));
  }
  yield written({ kind: 'end', ...held, sha256: sum.digest('hex') });
}

function headerOf(sources: Sources, modelVersion: number): Header {
  const at = new Date().toISOString();
  const versions = { modelVersion, readerVersion: READER_VERSION };
  return { format: 'newsgraph-backup', version: FORMAT_VERSION, ...versions, ...sources, at };
}

function decisionLine({ kind: decision, ...row }: RowOf<typeof pageOfDecisions>): DecisionLine {
  return { kind: 'decision', decision, ...row };
}

function articleLine({ id, text, given, reading, refused }: RowOf<typeof sourceArticles>): ArticleLine {
  return {
    kind: 'article',
    id,
    text,
    given: given === null ? null : JSON.parse(given),
    ...(reading !== null && { reading: JSON.parse(reading) }),
    ...(refused !== null && { refused }),
  };
}
