import { existsSync, readFileSync } from 'node:fs';
import { basename, delimiter } from 'node:path';
import type { Span } from '../../src/extract/article-graph.ts';
import type { EventKind, Predicate } from '../../src/extract/vocabulary.ts';
import type { NamedClaim } from './score-claims.ts';

export interface GoldQuote extends Span {
  readonly text: string;
  readonly speakerName: string | null;
}

export interface GoldPosition {
  readonly person: string;
  readonly title: string;
  readonly country: string | null;
  readonly evidence: string;
}

export interface GoldEvent {
  readonly kind: EventKind;
  readonly country: string | null;
  readonly date: string | null;
  readonly participants: readonly string[];
}

/** What people found in an article; offsets are UTF-16 code units of its file. */
export interface GoldStatements {
  readonly id: string;
  /** Null for the articles of Wikinews. */
  readonly genre: string | null;
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
  readonly positions: readonly GoldPosition[];
  readonly event: GoldEvent;
  /** Null where the annotation has none. */
  readonly claims: readonly NamedClaim[] | null;
}

export interface GoldSet {
  readonly name: string;
  readonly heldBack: boolean;
  readonly articles: readonly GoldStatements[];
}

/** Words of the article: where they stand in it, or as they are. */
type Words = readonly [start: number, end: number] | string;

/** A line of an annotation file: stand-off offsets, or words themselves. */
interface Line {
  readonly id: string;
  readonly genre?: string;
  /** Where the article is the project's own; the corpus holds all others. */
  readonly text?: string;
  readonly quotes: readonly ({ readonly speakerName: Words | null } & ({ readonly span: [number, number] } | Span))[];
  readonly positions: readonly {
    readonly person: Words;
    readonly title: string;
    readonly country: string | null;
    readonly evidence: Words;
  }[];
  readonly event: Omit<GoldEvent, 'participants'> & { readonly participants: readonly Words[] };
  readonly claims?: readonly {
    readonly subject: Words;
    readonly predicate: Predicate;
    readonly object: Words;
    readonly evidence: Words;
  }[];
}

const OWN = ['read', 'read-later', 'held-back'].map((name) => `lab/evaluation/annotation/${name}.jsonl`);
/** An older annotation, which is not part of the repository. */
const OLDER = '../shared/gold/dev.jsonl';

/** The files of annotation: those of `NEWSGRAPH_GOLD`, separated as in `PATH`, else the repository's own and the older one. */
export function goldFiles(): string[] {
  const asked = process.env['NEWSGRAPH_GOLD']?.split(delimiter).filter((file) => file !== '');
  return asked ?? (existsSync(OLDER) ? [OLDER, ...OWN] : OWN);
}

/** The name of the set that a file of annotation holds. */
export function goldName(file: string): string {
  return basename(file, '.jsonl');
}

/** Whether the errors of the set of this name are for nobody's eyes. */
export function isHeldBack(name: string): boolean {
  return name.endsWith('held-back');
}

/** Reads a set of annotated articles, whose texts their own lines or the corpus hold. */
export function readGold(file: string, texts: ReadonlyMap<string, string>): GoldSet {
  if (!existsSync(file)) {
    throw new Error(
      `The annotation of quotes, positions and events is missing: no file ${file}. ` +
        'Expected one JSON object a line, such as {"id": "2016_01_01-001", "quotes": [], "positions": [], "event": {}}. ' +
        `Set NEWSGRAPH_GOLD to the files that hold it, separated by "${delimiter}".`,
    );
  }
  const name = goldName(file);
  const lines = readFileSync(file, 'utf8').split('\n');
  const articles = lines
    .filter((line) => line !== '')
    .map((line): Line => JSON.parse(line))
    .map((line) => resolve(line, line.text ?? textOf(line.id, texts, file)));
  return { name, heldBack: isHeldBack(name), articles };
}

function textOf(id: string, texts: ReadonlyMap<string, string>, file: string): string {
  const text = texts.get(id);
  if (text !== undefined) return text;
  throw new Error(
    `${file} annotates the article ${id}, which the corpus has not. ` +
      `Set NEWSGRAPH_CORPUS to the folder that holds ${id}.txt, or take its line out.`,
  );
}

function resolve(line: Line, text: string): GoldStatements {
  const wordsOf = (words: Words) => (typeof words === 'string' ? words : text.slice(...words));
  return {
    id: line.id,
    genre: line.genre ?? null,
    text,
    quotes: line.quotes.map(({ speakerName, ...quote }) => {
      const [start, end] = 'span' in quote ? quote.span : [quote.start, quote.end];
      return {
        start,
        end,
        text: text.slice(start, end),
        speakerName: speakerName === null ? null : wordsOf(speakerName),
      };
    }),
    positions: line.positions.map(({ person, title, country, evidence }) => ({
      person: wordsOf(person),
      title,
      country,
      evidence: wordsOf(evidence),
    })),
    event: { ...line.event, participants: line.event.participants.map(wordsOf) },
    claims:
      line.claims?.map(({ subject, predicate, object, evidence }) => ({
        subject: wordsOf(subject),
        predicate,
        object: wordsOf(object),
        evidence: wordsOf(evidence),
      })) ?? null,
  };
}
