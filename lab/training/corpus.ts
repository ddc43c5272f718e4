import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../src/extract/article-graph.ts';
import type { NameSpan } from '../../src/extract/names/name-span.ts';
import { sentences } from '../../src/extract/text/sentences.ts';
import { type Token, tokenize } from '../../src/extract/text/tokens.ts';

/** A span of the gold annotation; one that two types share accepts either. */
export interface GoldName extends Span {
  readonly types: readonly NameSpan['type'][];
}

export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Span[];
  /** The outermost names, in order. */
  readonly names: readonly GoldName[];
  /** How much training learns from it: 1 for an article of WiNER-fr. */
  readonly weight: number;
}

const TYPES: Readonly<Record<string, NameSpan['type']>> = {
  Person: 'Person',
  Organization: 'Organization',
  Location: 'Place',
};

/** Where the corpus WiNER-fr lies: `NEWSGRAPH_CORPUS`, by default `../shared/data/winer-fr`. */
export function corpusFolder(): string {
  const folder = process.env['NEWSGRAPH_CORPUS'] ?? '../shared/data/winer-fr';
  if (existsSync(folder)) return folder;
  throw new Error(
    `The training corpus is missing: no folder ${folder}. ` +
      'Expected the articles of WiNER-fr as pairs of files, such as 2016_01_01-001.txt and 2016_01_01-001.ann. ' +
      'Set NEWSGRAPH_CORPUS to the folder that holds them.',
  );
}

/** All articles of the folder in the order of their names. */
export function readCorpus(folder: string): GoldArticle[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ann'))
    .sort()
    .map((file) => {
      const id = file.slice(0, -4);
      const text = readFileSync(join(folder, `${id}.txt`), 'utf8');
      return toArticle(id, text, readFileSync(join(folder, file), 'utf8'));
    });
}

/** Joins a text with its BRAT annotation. */
export function toArticle(id: string, text: string, annotation: string): GoldArticle {
  const marks = annotation.split('\n').flatMap((line): Mark[] => {
    const match = /^T\d+\t(\S+) (\d+)(?: \d+;\d+)* (\d+)\t/.exec(line);
    const type = TYPES[match?.[1] ?? ''];
    return match === null || type === undefined ? [] : [{ start: Number(match[2]), end: Number(match[3]), type }];
  });
  return goldArticle(id, text, marks);
}

/** A name as it is annotated: its offsets count code points. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly type: NameSpan['type'];
}

/** A text and its names, of which the outermost count. */
export function goldArticle(id: string, text: string, marks: readonly Mark[], weight = 1): GoldArticle {
  const offsets = [0];
  for (const character of text) offsets.push((offsets.at(-1) ?? 0) + character.length);
  const types = new Map<string, NameSpan['type'][]>();
  for (const { start, end, type } of marks) {
    const key = `${offsets[start]} ${offsets[end]}`;
    types.set(key, [...(types.get(key) ?? []), type]);
  }
  const all = [...types].map(([key, found]) => {
    const [start = 0, end = 0] = key.split(' ').map(Number);
    return { start, end, types: found };
  });
  const outermost = all.filter(
    (name) => !all.some((o) => o.start <= name.start && name.end <= o.end && o.end - o.start > name.end - name.start),
  );
  outermost.sort((a, b) => a.start - b.start || a.end - b.end);
  return { id, text, tokens: tokenize(text), sentences: sentences(text), names: outermost, weight };
}
