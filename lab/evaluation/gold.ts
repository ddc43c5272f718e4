import { existsSync, readFileSync } from 'node:fs';
import { basename, delimiter } from 'node:path';
import type { Span } from '../../src/extract/article-graph.ts';
import type { EventKind, Predicate } from '../../src/extract/vocabulary.ts';

export interface GoldQuote extends Span {
  readonly text: string;
  readonly speakerName: string | null;
}

export interface GoldPosition {
  readonly person: string;
  readonly title: string;
  readonly organization: string | null;
  readonly country: string | null;
  readonly evidence: string;
}

export interface GoldEvent {
  readonly kind: EventKind;
  /** The most precise place that the article names for it. */
  readonly place: string | null;
  /** Wider places that it names for it too. */
  readonly around: readonly string[];
  readonly country: string | null;
  readonly date: string | null;
  readonly participants: readonly string[];
}

/** A claim by names; the object of `BELONGS_TO` is the code of a country. */
export interface NamedClaim {
  readonly subject: string;
  readonly predicate: Predicate;
  readonly object: string;
  readonly evidence: string;
}

/** What people found in an article; offsets are UTF-16 code units of its file. */
export interface GoldStatements {
  readonly id: string;
  /** Null for the articles of Wikinews. */
  readonly genre: string | null;
  readonly text: string;
  /** Whether it has one. */
  readonly headline: boolean;
  readonly quotes: readonly GoldQuote[];
  readonly positions: readonly GoldPosition[];
  readonly event: GoldEvent;
  /** Null where the annotation has none, as `countries` is. */
  readonly claims: readonly NamedClaim[] | null;
  /** Names of which the article says to which country they belong, by its code; as claims. */
  readonly countries: readonly NamedClaim[] | null;
  /** The names in it; null where the annotation has none. */
  readonly names: readonly string[] | null;
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
  readonly headline?: Words | null;
  readonly quotes: readonly ({ readonly speakerName: Words | null } & ({ readonly span: [number, number] } | Span))[];
  readonly positions: readonly {
    readonly person: Words;
    readonly title: string;
    readonly organization: Words | null;
    readonly country: string | null;
    readonly evidence: Words;
  }[];
  readonly event: Pick<GoldEvent, 'kind' | 'country' | 'date'> & {
    readonly place: Words | null;
    readonly around?: readonly Words[];
    readonly participants: readonly Words[];
  };
  readonly claims?: readonly {
    readonly subject: Words;
    readonly predicate: Predicate;
    readonly object: Words;
    readonly evidence: Words;
  }[];
  readonly countries?: readonly { readonly name: Words; readonly country: string }[];
  readonly names?: readonly { readonly span: Words }[];
}

const OWN = ['read', 'read-later', 'held-back'].map((name) => `lab/evaluation/annotation/${name}.jsonl`);
/** An older annotation, which is not part of the repository. */
const OLDER = '../shared/gold/dev.jsonl';
/** What the guide's later rulings change in it, by article. */
const CORRECTIONS = 'lab/evaluation/annotation/dev-corrections.json';

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
  const corrections = name === goldName(OLDER) ? readCorrections() : {};
  const articles = lines
    .filter((line) => line !== '')
    .map((line): Line => JSON.parse(line))
    .map((line) => ({ ...line, event: { ...line.event, ...corrections[line.id] } }))
    .map((line) => resolve(line, line.text ?? textOf(line.id, texts, file)));
  return { name, heldBack: isHeldBack(name), articles };
}

function readCorrections(): Readonly<Record<string, Partial<Line['event']>>> {
  return JSON.parse(readFileSync(CORRECTIONS, 'utf8'));
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
  const { place, around = [], participants } = line.event;
  return {
    id: line.id,
    genre: line.genre ?? null,
    text,
    headline: line.headline !== null,
    quotes: line.quotes.map(({ speakerName, ...quote }) => {
      const [start, end] = 'span' in quote ? quote.span : [quote.start, quote.end];
      return {
        start,
        end,
        text: text.slice(start, end),
        speakerName: speakerName === null ? null : wordsOf(speakerName),
      };
    }),
    positions: line.positions.map(({ person, title, organization, country, evidence }) => ({
      person: wordsOf(person),
      title,
      organization: organization && wordsOf(organization),
      country,
      evidence: wordsOf(evidence),
    })),
    event: {
      ...line.event,
      place: place && wordsOf(place),
      around: around.map(wordsOf),
      participants: participants.map(wordsOf),
    },
    claims:
      line.claims?.map(({ subject, predicate, object, evidence }) => ({
        subject: wordsOf(subject),
        predicate,
        object: wordsOf(object),
        evidence: wordsOf(evidence),
      })) ?? null,
    countries:
      line.countries?.map(({ name, country }) => ({
        subject: wordsOf(name),
        predicate: 'BELONGS_TO',
        object: country,
        evidence: '',
      })) ?? null,
    names: line.names?.map(({ span }) => wordsOf(span)) ?? null,
  };
}
