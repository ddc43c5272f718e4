import type {
  ClaimBasis,
  DateBasis,
  EventKind,
  LinkReason,
  MentionForm,
  ParticipantRole,
  Polarity,
  Predicate,
} from './vocabulary.ts';

/**
 * What one article states, as plain data: the only thing that passes from extraction to the graph.
 * All offsets are half-open ranges of UTF-16 code units of `Article.text`.
 */
export interface ArticleGraph {
  readonly article: Article;
  readonly entities: readonly Entity[];
  readonly quotes: readonly Quote[];
  readonly positions: readonly Position[];
  readonly claims: readonly Claim[];
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Words of the article: `article.text.slice(start, end) === text`. */
export interface Passage extends Span {
  readonly text: string;
}

export interface Article {
  readonly title: string;
  /** Exactly as read, head and tail lines included. */
  readonly text: string;
  /** BCP 47. Nothing is read of an article of another language than French. */
  readonly language: string;
  /** Where it was published. */
  readonly url: string | null;
  /** EDTF, as precise as the article is: `2018-09` is a month. */
  readonly publishedOn: string | null;
  readonly publisher: string | null;
  /** The part of `text` behind the head and before the tail. */
  readonly body: Span;
}

/** Names an entity inside one ArticleGraph only. */
export type EntityRef = `e${number}`;

/** ISO 3166-1 alpha-2. */
export type CountryCode = string;

export interface Names {
  readonly fr: string;
  /** Only where it is known or composed of known parts. */
  readonly en: string | null;
}

export interface Mention extends Passage {
  readonly form: MentionForm;
  /** Why this mention was joined to its entity. */
  readonly reason: LinkReason;
}

interface EntityCore {
  readonly ref: EntityRef;
  readonly name: Names;
  /** Other names the article uses, without duplicates, in order of appearance. */
  readonly aliases: readonly string[];
  /** In order of appearance; never empty. */
  readonly mentions: readonly Mention[];
}

interface Person extends EntityCore {
  readonly type: 'Person';
  /** Known by office only: `name` is the office. */
  readonly unnamed: boolean;
}

/** What lies in or belongs to a country. */
interface Located extends EntityCore {
  readonly type: 'Organization' | 'Place';
  readonly countryCode: CountryCode | null;
}

interface Country extends EntityCore {
  readonly type: 'Country';
  readonly isoCode: CountryCode;
}

export interface Event extends EntityCore {
  readonly type: 'Event';
  readonly kind: EventKind;
  /** EDTF, deduced from the article's date and its relative words. */
  readonly date: string | null;
  /** Where the date comes from; null without a date. */
  readonly dateBasis: DateBasis | null;
  readonly countryCode: CountryCode | null;
  /** True for an event with a name of its own (*sommet d’Astana*); false for one described (*sa rencontre avec …*). */
  readonly named: boolean;
  /** The one event the article is about; at most one entity has it. */
  readonly main: boolean;
}

export type Entity = Person | Located | Country | Event;
export type EntityType = Entity['type'];

export interface Quote extends Passage {
  /** The words that name the speaker where the quote is attributed (*il*, *Amir Hatami*). */
  readonly speaker: Passage | null;
  /** The fullest name of the speaker; the office for one known by office only. */
  readonly speakerName: string | null;
  readonly speakerRef: EntityRef | null;
  /** The words that signal speech (*a déclaré*, *selon*). */
  readonly cue: Passage | null;
}

export interface Position {
  readonly person: EntityRef;
  /** The function without adjective of country (*ministre de la Défense*), `ancien ` before a former one. */
  readonly title: string;
  readonly organization: EntityRef | null;
  readonly country: EntityRef | null;
  /** Every place of the article that states it, in order; never empty. */
  readonly evidence: readonly Passage[];
}

export interface Claim {
  readonly subject: EntityRef;
  readonly predicate: Predicate;
  readonly object: EntityRef;
  readonly polarity: Polarity;
  /** The surest way in which one of its passages states it. */
  readonly basis: ClaimBasis;
  /** What the subject is to the event; set for PARTICIPATED_IN only. */
  readonly role: ParticipantRole | null;
  /** The speaker whose claim it is; null when the article itself states it. */
  readonly attributedTo: EntityRef | null;
  /** EDTF. */
  readonly date: string | null;
  /** Every passage that states it, the tersest first; never empty. */
  readonly evidence: readonly Passage[];
}
