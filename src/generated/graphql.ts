import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ArticleRow, ClaimRow, EvidenceRow, MentionRow, PositionRow, PublisherCore, QuoteRow } from './cypher/model.ts';
import type { EntityParent, NodeParent, SearchResultParent, ArticleConnectionParent, ClaimConnectionParent, EntityConnectionParent, EvidenceConnectionParent, MentionConnectionParent, PositionConnectionParent, QuoteConnectionParent, SearchConnectionParent, ParticipationConnectionParent } from '../resolvers/parents.ts';
import type { Context } from '../resolvers/context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A country by its ISO 3166-1 alpha-2 code. Example: `SY`. */
  CountryCode: { input: string; output: string; }
  /** A date as precise as the article is, in the Extended Date/Time Format: `2018-09` is a month, `2018-09-03` a day. */
  Date: { input: string; output: string; }
};

/** A news article, word for word as it was read. */
export type Article = Node & {
  readonly __typename?: 'Article';
  /** The claims it makes or reports, in the order of the text. */
  readonly claims: ClaimConnection;
  /** The entities it names, in the order of their first mention. */
  readonly entities: EntityConnection;
  readonly id: Scalars['ID']['output'];
  /** BCP 47. Example: `fr`. */
  readonly language: Scalars['String']['output'];
  /** Where it names entities, in the order of the text. */
  readonly mentions: MentionConnection;
  readonly publishedOn: Maybe<Scalars['Date']['output']>;
  readonly publisher: Maybe<Publisher>;
  /** The quotes it holds, in the order of the text. */
  readonly quotes: QuoteConnection;
  /** SHA-256 of the text in UTF-8, in hexadecimal. */
  readonly sha256: Scalars['String']['output'];
  /** The whole text exactly as read: the offsets of mentions, quotes and evidence count its UTF-16 code units, as JavaScript's `slice` does. */
  readonly text: Scalars['String']['output'];
  /** The headline, or the first sentence of an article without one. */
  readonly title: Scalars['String']['output'];
};


/** A news article, word for word as it was read. */
export type ArticleClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A news article, word for word as it was read. */
export type ArticleEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A news article, word for word as it was read. */
export type ArticleMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A news article, word for word as it was read. */
export type ArticleQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type ArticleConnection = {
  readonly __typename?: 'ArticleConnection';
  readonly edges: ReadonlyArray<ArticleEdge>;
  readonly nodes: ReadonlyArray<Article>;
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

export type ArticleEdge = {
  readonly __typename?: 'ArticleEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Article;
};

/** Conditions that articles must meet, all of them. */
export type ArticleFilter = {
  /** Published on this day or later. Example: `2018-09`. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** The publisher's name, whatever its case and diacritics. Example: `presstv`. */
  readonly publisher?: InputMaybe<Scalars['String']['input']>;
  /** A part of the title, whatever its case and diacritics. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** Published on this day or earlier. Example: `2018-12-31`. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** How lists of articles can be ordered. */
export type ArticleOrder = {
  readonly direction?: OrderDirection;
  readonly field?: ArticleOrderField;
};

export type ArticleOrderField =
  | 'PUBLISHED_ON'
  | 'TITLE';

/** What an article states or reports: subject, predicate, object. Example: Amir Hatami PRAISED the Russian army. */
export type Claim = Node & {
  readonly __typename?: 'Claim';
  /** All the words of the article that state it, the plainest first. */
  readonly allEvidence: EvidenceConnection;
  readonly article: Article;
  /** The speaker whose claim it is; null when the article itself states it. */
  readonly attributedTo: Maybe<Entity>;
  readonly date: Maybe<Scalars['Date']['output']>;
  /** The plainest words of the article that state it. */
  readonly evidence: Evidence;
  readonly id: Scalars['ID']['output'];
  readonly object: Entity;
  readonly polarity: Polarity;
  readonly predicate: Predicate;
  /** What the subject is to the event; for `PARTICIPATED_IN` only. */
  readonly role: Maybe<ParticipantRole>;
  readonly subject: Entity;
};


/** What an article states or reports: subject, predicate, object. Example: Amir Hatami PRAISED the Russian army. */
export type ClaimAllEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type ClaimConnection = {
  readonly __typename?: 'ClaimConnection';
  readonly edges: ReadonlyArray<ClaimEdge>;
  readonly nodes: ReadonlyArray<Claim>;
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

export type ClaimEdge = {
  readonly __typename?: 'ClaimEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Claim;
};

/** Conditions that claims must meet, all of them. */
export type ClaimFilter = {
  /** Published on this day or later. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** The global id of the object. */
  readonly object?: InputMaybe<Scalars['ID']['input']>;
  readonly predicate?: InputMaybe<Predicate>;
  /** The publisher's name, whatever its case and diacritics. */
  readonly publisher?: InputMaybe<Scalars['String']['input']>;
  /** The global id of the speaker whose claim it is. */
  readonly speaker?: InputMaybe<Scalars['ID']['input']>;
  /** The global id of the subject. */
  readonly subject?: InputMaybe<Scalars['ID']['input']>;
  /** Published on this day or earlier. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** How lists of claims can be ordered. */
export type ClaimOrder = {
  readonly direction?: OrderDirection;
  readonly field?: ClaimOrderField;
};

export type ClaimOrderField =
  | 'PUBLISHED_ON';

/** A country. Example: `country(code: "SY") { name(language: EN) }` gives `Syria`. */
export type Country = Entity & Node & {
  readonly __typename?: 'Country';
  /** Other names the articles use, in either language. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The articles that name it, newest first. */
  readonly articles: ArticleConnection;
  /** The claims it is the subject or the object of, newest first. */
  readonly claims: ClaimConnection;
  /** Events that take place in it, newest first. */
  readonly events: EventConnection;
  readonly id: Scalars['ID']['output'];
  /** ISO 3166-1 alpha-2. Example: `SY`. */
  readonly isoCode: Scalars['CountryCode']['output'];
  /** Where articles name it, newest article first, in the order of the text. */
  readonly mentions: MentionConnection;
  /** The name, in French unless told otherwise; the French one where no other is known. */
  readonly name: Scalars['String']['output'];
  /** Organisations that belong to it, by name. */
  readonly organizations: OrganizationConnection;
  /** The events it takes part in, newest first. */
  readonly participations: ParticipationConnection;
  /** The offices held for it, by title. */
  readonly positions: PositionConnection;
  /** What it is quoted as saying, newest article first. */
  readonly quotes: QuoteConnection;
  /** The claims that articles attribute to it, newest first. */
  readonly statements: ClaimConnection;
};


/** A country. Example: `country(code: "SY") { name(language: EN) }` gives `Syria`. */
export type CountryArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A country. Example: `country(code: "SY") { name(language: EN) }` gives `Syria`. */
export type CountryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A country. Example: `country(code: "SY") { name(language: EN) }` gives `Syria`. */
export type CountryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A country. Example: `country(code: "SY") { name(language: EN) }` gives `Syria`. */
export type CountryMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A country. Example: `country(code: "SY") { name(language: EN) }` gives `Syria`. */
export type CountryNameArgs = {
  language?: InputMaybe<Language>;
};


/** A country. Example: `country(code: "SY") { name(language: EN) }` gives `Syria`. */
export type CountryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A country. Example: `country(code: "SY") { name(language: EN) }` gives `Syria`. */
export type CountryParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A country. Example: `country(code: "SY") { name(language: EN) }` gives `Syria`. */
export type CountryPositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A country. Example: `country(code: "SY") { name(language: EN) }` gives `Syria`. */
export type CountryQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A country. Example: `country(code: "SY") { name(language: EN) }` gives `Syria`. */
export type CountryStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type CountryConnection = {
  readonly __typename?: 'CountryConnection';
  readonly edges: ReadonlyArray<CountryEdge>;
  readonly nodes: ReadonlyArray<Country>;
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

export type CountryEdge = {
  readonly __typename?: 'CountryEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Country;
};

/** Conditions that countries must meet, all of them. */
export type CountryFilter = {
  /** A part of the name, whatever its case and diacritics. Example: `syr`. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** What articles speak of: a person, an organisation, a country, a place or an event. */
export type Entity = {
  /** Other names the articles use, in either language. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The articles that name it, newest first. */
  readonly articles: ArticleConnection;
  /** The claims it is the subject or the object of, newest first. */
  readonly claims: ClaimConnection;
  readonly id: Scalars['ID']['output'];
  /** Where articles name it, newest article first, in the order of the text. */
  readonly mentions: MentionConnection;
  /** The name, in French unless told otherwise; the French one where no other is known. */
  readonly name: Scalars['String']['output'];
};


/** What articles speak of: a person, an organisation, a country, a place or an event. */
export type EntityArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What articles speak of: a person, an organisation, a country, a place or an event. */
export type EntityClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What articles speak of: a person, an organisation, a country, a place or an event. */
export type EntityMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What articles speak of: a person, an organisation, a country, a place or an event. */
export type EntityNameArgs = {
  language?: InputMaybe<Language>;
};

export type EntityConnection = {
  readonly __typename?: 'EntityConnection';
  readonly edges: ReadonlyArray<EntityEdge>;
  readonly nodes: ReadonlyArray<Entity>;
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

export type EntityEdge = {
  readonly __typename?: 'EntityEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Entity;
};

/** How lists of entities can be ordered. */
export type EntityOrder = {
  readonly direction?: OrderDirection;
  readonly field?: EntityOrderField;
};

export type EntityOrderField =
  | 'NAME';

/** Something that happened or is to happen. Example: `event(name: "Astana summit") { kind location { name } }`. */
export type Event = Entity & Node & {
  readonly __typename?: 'Event';
  /** Other names the articles use, in either language. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The articles that name it, newest first. */
  readonly articles: ArticleConnection;
  /** The claims it is the subject or the object of, newest first. */
  readonly claims: ClaimConnection;
  /** The country it takes place in, where that is known and the graph holds it. */
  readonly country: Maybe<Country>;
  /** When it takes place, as precisely as the article says. */
  readonly date: Maybe<Scalars['Date']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly kind: EventKind;
  /** Where it takes place: the most precise place stated, else the country. */
  readonly location: Maybe<Entity>;
  /** Where articles name it, newest article first, in the order of the text. */
  readonly mentions: MentionConnection;
  /** The name, in French unless told otherwise; the French one where no other is known. */
  readonly name: Scalars['String']['output'];
  /** Who takes part, by name. */
  readonly participants: ParticipantConnection;
};


/** Something that happened or is to happen. Example: `event(name: "Astana summit") { kind location { name } }`. */
export type EventArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happened or is to happen. Example: `event(name: "Astana summit") { kind location { name } }`. */
export type EventClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happened or is to happen. Example: `event(name: "Astana summit") { kind location { name } }`. */
export type EventMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happened or is to happen. Example: `event(name: "Astana summit") { kind location { name } }`. */
export type EventNameArgs = {
  language?: InputMaybe<Language>;
};


/** Something that happened or is to happen. Example: `event(name: "Astana summit") { kind location { name } }`. */
export type EventParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type EventConnection = {
  readonly __typename?: 'EventConnection';
  readonly edges: ReadonlyArray<EventEdge>;
  readonly nodes: ReadonlyArray<Event>;
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

export type EventEdge = {
  readonly __typename?: 'EventEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Event;
};

/** Conditions that events must meet, all of them. */
export type EventFilter = {
  /** Takes place in this country. */
  readonly country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Ends on this day or later. Example: `2018-09`. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  readonly kind?: InputMaybe<EventKind>;
  /** A part of the name, whatever its case and diacritics. Example: `sommet`. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Starts on this day or earlier. Example: `2018-12-31`. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** What sort of event it is; after PLOVER and CAMEO where they have one that fits. */
export type EventKind =
  /** Of transport or industry. */
  | 'ACCIDENT'
  /** PLOVER: AGREE. */
  | 'AGREEMENT'
  /** Resignation included. */
  | 'APPOINTMENT'
  /** A terror attack, an armed attack, a shooting. PLOVER: ASSAULT. */
  | 'ATTACK'
  /** Arrest, murder, theft. PLOVER: COERCE, ASSAULT. */
  | 'CRIME'
  /** An award, a festival, a release. */
  | 'CULTURE'
  /** A natural one. */
  | 'DEATH'
  /** Of nature. */
  | 'DISASTER'
  /** Business, finance, a product. */
  | 'ECONOMY'
  | 'ELECTION'
  /** Parliament, legislation, a decision of government. */
  | 'LAW'
  /** Talks, a visit, a summit, a conference. PLOVER: CONSULT. */
  | 'MEETING'
  /** An operation, a battle. PLOVER: FIGHT, MOBILIZE. */
  | 'MILITARY'
  | 'OTHER'
  /** Strikes included. PLOVER: PROTEST. */
  | 'PROTEST'
  /** Discovery, space, health, technology. */
  | 'SCIENCE'
  /** A match, a race, a result. */
  | 'SPORT'
  /** An announcement, criticism, a demand. CAMEO 01. */
  | 'STATEMENT'
  /** A court, a sentence, a law case. */
  | 'TRIAL';

/** How lists of events can be ordered. */
export type EventOrder = {
  readonly direction?: OrderDirection;
  readonly field?: EventOrderField;
};

export type EventOrderField =
  | 'DATE'
  | 'NAME';

/** The words of an article that a fact rests on: `article.text.slice(start, end) === text`. */
export type Evidence = {
  readonly __typename?: 'Evidence';
  readonly article: Article;
  /** UTF-16 code units of the article's text; behind the last one. */
  readonly end: Scalars['Int']['output'];
  /** UTF-16 code units of the article's text. */
  readonly start: Scalars['Int']['output'];
  readonly text: Scalars['String']['output'];
};

export type EvidenceConnection = {
  readonly __typename?: 'EvidenceConnection';
  readonly edges: ReadonlyArray<EvidenceEdge>;
  readonly nodes: ReadonlyArray<Evidence>;
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

export type EvidenceEdge = {
  readonly __typename?: 'EvidenceEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Evidence;
};

export type Language =
  | 'EN'
  | 'FR';

/** Why a mention belongs to its entity. */
export type LinkReason =
  /** An acronym introduced in brackets: *OMS*. */
  | 'ACRONYM'
  /** One of several entities that share the words: *armées russe et syrienne*. */
  | 'COORDINATION'
  /** An adjective or a name of the inhabitants of a country or a group: *russe*. */
  | 'DEMONYM'
  /** A description that fits this entity alone: *forces russes*. */
  | 'DESCRIPTION'
  /** The whole name. */
  | 'FULL_NAME'
  /** An office: *ministre iranien de la Défense* for the ministry. */
  | 'OFFICE'
  /** A pronoun. */
  | 'PRONOUN'
  /** A part of a name given in full elsewhere: *Hatami*. */
  | 'SHORT_NAME';

/** A place in an article that names an entity: `article.text.slice(start, end) === text`. */
export type Mention = Node & {
  readonly __typename?: 'Mention';
  readonly article: Article;
  /** UTF-16 code units of the article's text; behind the last one. */
  readonly end: Scalars['Int']['output'];
  readonly entity: Entity;
  readonly form: MentionForm;
  readonly id: Scalars['ID']['output'];
  /** Why it was joined to this entity. */
  readonly reason: LinkReason;
  /** UTF-16 code units of the article's text. */
  readonly start: Scalars['Int']['output'];
  readonly text: Scalars['String']['output'];
};

export type MentionConnection = {
  readonly __typename?: 'MentionConnection';
  readonly edges: ReadonlyArray<MentionEdge>;
  readonly nodes: ReadonlyArray<Mention>;
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

export type MentionEdge = {
  readonly __typename?: 'MentionEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Mention;
};

/** How the words name the entity. */
export type MentionForm =
  /** An adjective: *russe*. */
  | 'ADJECTIVE'
  /** A name of its own: *Amir Hatami*. */
  | 'NAME'
  /** A description: *forces russes*. */
  | 'NOMINAL'
  /** A pronoun: *il*. */
  | 'PRONOUN';

/** The entities around one entity and what links them. */
export type Neighborhood = {
  readonly __typename?: 'Neighborhood';
  /** What links them, by source, relation and target. Links between two of the farthest are left out. */
  readonly edges: ReadonlyArray<NeighborhoodEdge>;
  /** The entity itself first, then the nearest; those equally near by name. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Whether there are more entities within this depth than were given. */
  readonly truncated: Scalars['Boolean']['output'];
};

export type NeighborhoodEdge = {
  readonly __typename?: 'NeighborhoodEdge';
  /** A claim's predicate, or `HOLDS_OFFICE` from a person to an organisation or a country. */
  readonly relation: Scalars['String']['output'];
  /** The id of the entity it starts from. */
  readonly source: Scalars['ID']['output'];
  /** The id of the entity it points to. */
  readonly target: Scalars['ID']['output'];
};

/** Anything with a global id. Ids are opaque, made from content, and survive a new seeding. */
export type Node = {
  readonly id: Scalars['ID']['output'];
};

export type OrderDirection =
  | 'ASC'
  | 'DESC';

/** A body of people: an army, a ministry, a company, a party. Example: `organization(name: "Russian army") { country { isoCode } }`. */
export type Organization = Entity & Node & {
  readonly __typename?: 'Organization';
  /** Other names the articles use, in either language. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The articles that name it, newest first. */
  readonly articles: ArticleConnection;
  /** The claims it is the subject or the object of, newest first. */
  readonly claims: ClaimConnection;
  /** The country it belongs to, where an article says so. */
  readonly country: Maybe<Country>;
  /** The events it takes part in, newest first. */
  readonly events: ParticipationConnection;
  readonly id: Scalars['ID']['output'];
  /** Where articles name it, newest article first, in the order of the text. */
  readonly mentions: MentionConnection;
  /** The name, in French unless told otherwise; the French one where no other is known. */
  readonly name: Scalars['String']['output'];
  /** The offices held in it, by title. */
  readonly positions: PositionConnection;
  /** What it is quoted as saying, newest article first. */
  readonly quotes: QuoteConnection;
  /** The claims that articles attribute to it, newest first. */
  readonly statements: ClaimConnection;
};


/** A body of people: an army, a ministry, a company, a party. Example: `organization(name: "Russian army") { country { isoCode } }`. */
export type OrganizationArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A body of people: an army, a ministry, a company, a party. Example: `organization(name: "Russian army") { country { isoCode } }`. */
export type OrganizationClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A body of people: an army, a ministry, a company, a party. Example: `organization(name: "Russian army") { country { isoCode } }`. */
export type OrganizationEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A body of people: an army, a ministry, a company, a party. Example: `organization(name: "Russian army") { country { isoCode } }`. */
export type OrganizationMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A body of people: an army, a ministry, a company, a party. Example: `organization(name: "Russian army") { country { isoCode } }`. */
export type OrganizationNameArgs = {
  language?: InputMaybe<Language>;
};


/** A body of people: an army, a ministry, a company, a party. Example: `organization(name: "Russian army") { country { isoCode } }`. */
export type OrganizationPositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A body of people: an army, a ministry, a company, a party. Example: `organization(name: "Russian army") { country { isoCode } }`. */
export type OrganizationQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A body of people: an army, a ministry, a company, a party. Example: `organization(name: "Russian army") { country { isoCode } }`. */
export type OrganizationStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type OrganizationConnection = {
  readonly __typename?: 'OrganizationConnection';
  readonly edges: ReadonlyArray<OrganizationEdge>;
  readonly nodes: ReadonlyArray<Organization>;
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

export type OrganizationEdge = {
  readonly __typename?: 'OrganizationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Organization;
};

/** Conditions that organisations must meet, all of them. */
export type OrganizationFilter = {
  /** Belongs to this country. */
  readonly country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** A part of the name, whatever its case and diacritics. Example: `armee`. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** Which part of a list a page is, after the Relay cursor connections specification. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The cursor of the last edge, for `after` of the next page; null for an empty page. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** Whether a page follows this one. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether a page goes before this one. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first edge; null for an empty page. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

/** The entities that take part in an event. */
export type ParticipantConnection = {
  readonly __typename?: 'ParticipantConnection';
  readonly edges: ReadonlyArray<ParticipantEdge>;
  readonly nodes: ReadonlyArray<Entity>;
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

export type ParticipantEdge = {
  readonly __typename?: 'ParticipantEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Entity;
  readonly role: ParticipantRole;
};

/** What an entity is to an event, in PLOVER's terms. */
export type ParticipantRole =
  /** It acts. */
  | 'ACTOR'
  /** It is acted upon. */
  | 'RECIPIENT';

/** The events an entity takes part in. */
export type ParticipationConnection = {
  readonly __typename?: 'ParticipationConnection';
  readonly edges: ReadonlyArray<ParticipationEdge>;
  readonly nodes: ReadonlyArray<Event>;
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

export type ParticipationEdge = {
  readonly __typename?: 'ParticipationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Event;
  readonly role: ParticipantRole;
};

/** A way through the graph. */
export type Path = {
  readonly __typename?: 'Path';
  /** How many steps it has. */
  readonly length: Scalars['Int']['output'];
  /** From the first node to the last: one more than there are steps. */
  readonly nodes: ReadonlyArray<Node>;
  readonly steps: ReadonlyArray<PathStep>;
};

/** One relationship on the way. */
export type PathStep = {
  readonly __typename?: 'PathStep';
  /** Whether the relationship points the way of the path. */
  readonly forward: Scalars['Boolean']['output'];
  /** The relationship's type in the graph. Example: `SPOKEN_BY`. */
  readonly relation: Scalars['String']['output'];
};

/** A human being. Example: `person(name: "Amir Hatami") { positions { title } }`. */
export type Person = Entity & Node & {
  readonly __typename?: 'Person';
  /** Other names the articles use, in either language. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The articles that name it, newest first. */
  readonly articles: ArticleConnection;
  /** The claims it is the subject or the object of, newest first. */
  readonly claims: ClaimConnection;
  /** The events it takes part in, newest first. */
  readonly events: ParticipationConnection;
  readonly id: Scalars['ID']['output'];
  /** Where articles name it, newest article first, in the order of the text. */
  readonly mentions: MentionConnection;
  /** The name, in French unless told otherwise; the French one where no other is known. */
  readonly name: Scalars['String']['output'];
  /** The offices, ranks and titles held, by title. */
  readonly positions: ReadonlyArray<Position>;
  /** What it is quoted as saying, newest article first. */
  readonly quotes: QuoteConnection;
  /** The claims that articles attribute to it, newest first. */
  readonly statements: ClaimConnection;
  /** True for a person known by office only: the name is then the office. */
  readonly unnamed: Scalars['Boolean']['output'];
};


/** A human being. Example: `person(name: "Amir Hatami") { positions { title } }`. */
export type PersonArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A human being. Example: `person(name: "Amir Hatami") { positions { title } }`. */
export type PersonClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A human being. Example: `person(name: "Amir Hatami") { positions { title } }`. */
export type PersonEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A human being. Example: `person(name: "Amir Hatami") { positions { title } }`. */
export type PersonMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A human being. Example: `person(name: "Amir Hatami") { positions { title } }`. */
export type PersonNameArgs = {
  language?: InputMaybe<Language>;
};


/** A human being. Example: `person(name: "Amir Hatami") { positions { title } }`. */
export type PersonQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A human being. Example: `person(name: "Amir Hatami") { positions { title } }`. */
export type PersonStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type PersonConnection = {
  readonly __typename?: 'PersonConnection';
  readonly edges: ReadonlyArray<PersonEdge>;
  readonly nodes: ReadonlyArray<Person>;
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

export type PersonEdge = {
  readonly __typename?: 'PersonEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Person;
};

/** Conditions that people must meet, all of them. */
export type PersonFilter = {
  /** Holds or held an office for this country. */
  readonly country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** A part of the name, whatever its case and diacritics. Example: `hat`. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** A place that is no country: a town, a region, a building. Example: `place(name: "Astana") { events(first: 5) { nodes { name } } }`. */
export type Place = Entity & Node & {
  readonly __typename?: 'Place';
  /** Other names the articles use, in either language. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The articles that name it, newest first. */
  readonly articles: ArticleConnection;
  /** The claims it is the subject or the object of, newest first. */
  readonly claims: ClaimConnection;
  /** The country it lies in, where that is known and the graph holds it. */
  readonly country: Maybe<Country>;
  /** Events that take place there, newest first. */
  readonly events: EventConnection;
  readonly id: Scalars['ID']['output'];
  /** Where articles name it, newest article first, in the order of the text. */
  readonly mentions: MentionConnection;
  /** The name, in French unless told otherwise; the French one where no other is known. */
  readonly name: Scalars['String']['output'];
};


/** A place that is no country: a town, a region, a building. Example: `place(name: "Astana") { events(first: 5) { nodes { name } } }`. */
export type PlaceArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A place that is no country: a town, a region, a building. Example: `place(name: "Astana") { events(first: 5) { nodes { name } } }`. */
export type PlaceClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A place that is no country: a town, a region, a building. Example: `place(name: "Astana") { events(first: 5) { nodes { name } } }`. */
export type PlaceEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A place that is no country: a town, a region, a building. Example: `place(name: "Astana") { events(first: 5) { nodes { name } } }`. */
export type PlaceMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A place that is no country: a town, a region, a building. Example: `place(name: "Astana") { events(first: 5) { nodes { name } } }`. */
export type PlaceNameArgs = {
  language?: InputMaybe<Language>;
};

export type PlaceConnection = {
  readonly __typename?: 'PlaceConnection';
  readonly edges: ReadonlyArray<PlaceEdge>;
  readonly nodes: ReadonlyArray<Place>;
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

export type PlaceEdge = {
  readonly __typename?: 'PlaceEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Place;
};

/** Conditions that places must meet, all of them. */
export type PlaceFilter = {
  /** Lies in this country. */
  readonly country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** A part of the name, whatever its case and diacritics. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

export type Polarity =
  | 'AFFIRMED'
  /** The article says that it is not so. */
  | 'NEGATED';

/** An office, rank or title that a person holds or held. */
export type Position = Node & {
  readonly __typename?: 'Position';
  /** All the words that state it, newest article first, the plainest words first. */
  readonly allEvidence: EvidenceConnection;
  readonly country: Maybe<Country>;
  /** The words of the newest article that state it. */
  readonly evidence: Evidence;
  readonly id: Scalars['ID']['output'];
  readonly organization: Maybe<Organization>;
  readonly person: Person;
  /** The function without the adjective of the country; *ancien* before a former one. Example: `ministre de la Défense`. */
  readonly title: Scalars['String']['output'];
};


/** An office, rank or title that a person holds or held. */
export type PositionAllEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type PositionConnection = {
  readonly __typename?: 'PositionConnection';
  readonly edges: ReadonlyArray<PositionEdge>;
  readonly nodes: ReadonlyArray<Position>;
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

export type PositionEdge = {
  readonly __typename?: 'PositionEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Position;
};

/** The closed set of relations that claims state, each with the source of its meaning. */
export type Predicate =
  /** CAMEO 112: accuse. */
  | 'ACCUSED'
  /** Wikidata P748: appointed by. */
  | 'APPOINTED'
  /** CAMEO 173: arrest, detain or charge with legal action. */
  | 'ARRESTED'
  /** CAMEO 18: assault. */
  | 'ATTACKED'
  /** Wikidata P17: country. */
  | 'BELONGS_TO'
  /** Wikidata P19: place of birth. */
  | 'BORN_IN'
  /** CAMEO 111: criticize or denounce. */
  | 'CRITICIZED'
  /** Wikidata P1346: winner. */
  | 'DEFEATED'
  /** CAMEO 10: demand. */
  | 'DEMANDED_FROM'
  /** Wikidata P20: place of death. */
  | 'DIED_IN'
  /** CAMEO 19: fight. */
  | 'FOUGHT'
  /** CAMEO 1823: kill by physical assault. */
  | 'KILLED'
  /** schema.org: location. */
  | 'LOCATED_IN'
  /** Wikidata P463: member of; P102: member of political party. One of the body's own: its member, player, singer, deputy or spokesman. */
  | 'MEMBER_OF'
  /** CAMEO 04: consult. */
  | 'MET'
  /** CAMEO 192: occupy territory. */
  | 'OCCUPIED'
  /** schema.org: participant. */
  | 'PARTICIPATED_IN'
  /** CAMEO 051: praise or endorse. */
  | 'PRAISED'
  /** CAMEO 163: impose embargo, boycott or sanctions. */
  | 'SANCTIONED'
  /** CAMEO 057: sign a formal agreement. */
  | 'SIGNED'
  /** Wikidata P1365: replaces. */
  | 'SUCCEEDED'
  /** CAMEO 06: engage in material cooperation. */
  | 'SUPPORTED'
  /** CAMEO 13: threaten. */
  | 'THREATENED'
  /** CAMEO 042: make a visit. */
  | 'VISITED';

/** Who publishes articles. Example: PressTV. */
export type Publisher = Node & {
  readonly __typename?: 'Publisher';
  /** Newest first. */
  readonly articles: ArticleConnection;
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
};


/** Who publishes articles. Example: PressTV. */
export type PublisherArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Where every query starts. Single nodes by name, code or id; lists as Relay connections; and three ways across the graph: `search`, `path`, `neighborhood`. */
export type Query = {
  readonly __typename?: 'Query';
  /** Articles, newest first unless told otherwise. */
  readonly articles: ArticleConnection;
  /** Claims, newest article first unless told otherwise. */
  readonly claims: ClaimConnection;
  /** Countries, in the order of their names unless told otherwise. */
  readonly countries: CountryConnection;
  /** The country of this ISO 3166-1 alpha-2 code or of this name; give one of the two. Example: `country(code: "SY")`. */
  readonly country: Maybe<Country>;
  /** The event of this name. Example: `event(name: "Astana summit")`. */
  readonly event: Maybe<Event>;
  /** Events, newest first unless told otherwise. */
  readonly events: EventConnection;
  /** One entity and those around it, nearest first: at most `first` (1 to 100) in all, at most `depth` (1 to 3) relations away. */
  readonly neighborhood: Maybe<Neighborhood>;
  /** A node of any type by its global id. Null when the graph does not hold it. Example: `node(id: "country_…") { __typename }`. */
  readonly node: Maybe<Node>;
  /** Several nodes by their global ids (at most 100), in the order asked for; null where the graph does not hold one. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** The organisation of this name. Example: `organization(name: "Russian army")`. */
  readonly organization: Maybe<Organization>;
  /** Organisations, in the order of their names unless told otherwise. */
  readonly organizations: OrganizationConnection;
  /** The shortest way from one node to another, over relationships of any kind but evidence. Null when there is none of `maxLength` (1 to 6) or fewer. */
  readonly path: Maybe<Path>;
  /** People, in the order of their names unless told otherwise. */
  readonly people: PersonConnection;
  /** The person of this name. Case and diacritics do not matter, and any alias in either language will do. Example: `person(name: "hatami")`. Null when there is none; an error with code `AMBIGUOUS` that lists the ids when there are several. */
  readonly person: Maybe<Person>;
  /** The place of this name. Example: `place(name: "Astana")`. */
  readonly place: Maybe<Place>;
  /** Places, in the order of their names unless told otherwise. */
  readonly places: PlaceConnection;
  /** Quotes, newest article first unless told otherwise. */
  readonly quotes: QuoteConnection;
  /** Entities and articles whose names or words match, best first. The last word may be unfinished. Example: `search(text: "hatami", first: 5)`. */
  readonly search: SearchConnection;
};


/** Where every query starts. Single nodes by name, code or id; lists as Relay connections; and three ways across the graph: `search`, `path`, `neighborhood`. */
export type QueryArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ArticleOrder>;
};


/** Where every query starts. Single nodes by name, code or id; lists as Relay connections; and three ways across the graph: `search`, `path`, `neighborhood`. */
export type QueryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};


/** Where every query starts. Single nodes by name, code or id; lists as Relay connections; and three ways across the graph: `search`, `path`, `neighborhood`. */
export type QueryCountriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CountryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** Where every query starts. Single nodes by name, code or id; lists as Relay connections; and three ways across the graph: `search`, `path`, `neighborhood`. */
export type QueryCountryArgs = {
  code?: InputMaybe<Scalars['CountryCode']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** Where every query starts. Single nodes by name, code or id; lists as Relay connections; and three ways across the graph: `search`, `path`, `neighborhood`. */
export type QueryEventArgs = {
  name: Scalars['String']['input'];
};


/** Where every query starts. Single nodes by name, code or id; lists as Relay connections; and three ways across the graph: `search`, `path`, `neighborhood`. */
export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** Where every query starts. Single nodes by name, code or id; lists as Relay connections; and three ways across the graph: `search`, `path`, `neighborhood`. */
export type QueryNeighborhoodArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};


/** Where every query starts. Single nodes by name, code or id; lists as Relay connections; and three ways across the graph: `search`, `path`, `neighborhood`. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Where every query starts. Single nodes by name, code or id; lists as Relay connections; and three ways across the graph: `search`, `path`, `neighborhood`. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** Where every query starts. Single nodes by name, code or id; lists as Relay connections; and three ways across the graph: `search`, `path`, `neighborhood`. */
export type QueryOrganizationArgs = {
  name: Scalars['String']['input'];
};


/** Where every query starts. Single nodes by name, code or id; lists as Relay connections; and three ways across the graph: `search`, `path`, `neighborhood`. */
export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** Where every query starts. Single nodes by name, code or id; lists as Relay connections; and three ways across the graph: `search`, `path`, `neighborhood`. */
export type QueryPathArgs = {
  from: Scalars['ID']['input'];
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  to: Scalars['ID']['input'];
};


/** Where every query starts. Single nodes by name, code or id; lists as Relay connections; and three ways across the graph: `search`, `path`, `neighborhood`. */
export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PersonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** Where every query starts. Single nodes by name, code or id; lists as Relay connections; and three ways across the graph: `search`, `path`, `neighborhood`. */
export type QueryPersonArgs = {
  name: Scalars['String']['input'];
};


/** Where every query starts. Single nodes by name, code or id; lists as Relay connections; and three ways across the graph: `search`, `path`, `neighborhood`. */
export type QueryPlaceArgs = {
  name: Scalars['String']['input'];
};


/** Where every query starts. Single nodes by name, code or id; lists as Relay connections; and three ways across the graph: `search`, `path`, `neighborhood`. */
export type QueryPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlaceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** Where every query starts. Single nodes by name, code or id; lists as Relay connections; and three ways across the graph: `search`, `path`, `neighborhood`. */
export type QueryQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<QuoteOrder>;
};


/** Where every query starts. Single nodes by name, code or id; lists as Relay connections; and three ways across the graph: `search`, `path`, `neighborhood`. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
};

/** Words that an article puts in somebody's mouth. */
export type Quote = Node & {
  readonly __typename?: 'Quote';
  readonly article: Article;
  readonly evidence: Evidence;
  readonly id: Scalars['ID']['output'];
  /** The entities it names, by name. */
  readonly mentions: ReadonlyArray<Entity>;
  /** Who says it, where the article tells. */
  readonly speaker: Maybe<Entity>;
  /** The words by which the article names the speaker where the quote stands. Example: `il`. */
  readonly speakerLabel: Maybe<Scalars['String']['output']>;
  /** The words, quotation marks included. */
  readonly text: Scalars['String']['output'];
  /** The words that signal speech. Example: `a déclaré`. */
  readonly verb: Maybe<Scalars['String']['output']>;
};

export type QuoteConnection = {
  readonly __typename?: 'QuoteConnection';
  readonly edges: ReadonlyArray<QuoteEdge>;
  readonly nodes: ReadonlyArray<Quote>;
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

export type QuoteEdge = {
  readonly __typename?: 'QuoteEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Quote;
};

/** Conditions that quotes must meet, all of them. */
export type QuoteFilter = {
  /** Published on this day or later. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** The publisher's name, whatever its case and diacritics. */
  readonly publisher?: InputMaybe<Scalars['String']['input']>;
  /** The global id of who says it. */
  readonly speaker?: InputMaybe<Scalars['ID']['input']>;
  /** Published on this day or earlier. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** How lists of quotes can be ordered. */
export type QuoteOrder = {
  readonly direction?: OrderDirection;
  readonly field?: QuoteOrderField;
};

export type QuoteOrderField =
  | 'PUBLISHED_ON';

export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  readonly edges: ReadonlyArray<SearchEdge>;
  readonly nodes: ReadonlyArray<SearchResult>;
  readonly pageInfo: PageInfo;
};

export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: SearchResult;
  /** How well it matches; comparable within one search only. */
  readonly score: Scalars['Float']['output'];
};

/** Something that `search` finds. */
export type SearchResult = Article | Country | Event | Organization | Person | Place;



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Article: ResolverTypeWrapper<ArticleRow>;
  ArticleConnection: ResolverTypeWrapper<ArticleConnectionParent>;
  ArticleEdge: ResolverTypeWrapper<Omit<ArticleEdge, 'node'> & { node: ResolversTypes['Article'] }>;
  ArticleFilter: ArticleFilter;
  ArticleOrder: ArticleOrder;
  ArticleOrderField: ArticleOrderField;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Claim: ResolverTypeWrapper<ClaimRow>;
  ClaimConnection: ResolverTypeWrapper<ClaimConnectionParent>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  ClaimFilter: ClaimFilter;
  ClaimOrder: ClaimOrder;
  ClaimOrderField: ClaimOrderField;
  Country: ResolverTypeWrapper<EntityParent>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  CountryConnection: ResolverTypeWrapper<EntityConnectionParent>;
  CountryEdge: ResolverTypeWrapper<Omit<CountryEdge, 'node'> & { node: ResolversTypes['Country'] }>;
  CountryFilter: CountryFilter;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Entity: ResolverTypeWrapper<EntityParent>;
  EntityConnection: ResolverTypeWrapper<EntityConnectionParent>;
  EntityEdge: ResolverTypeWrapper<Omit<EntityEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  EntityOrder: EntityOrder;
  EntityOrderField: EntityOrderField;
  Event: ResolverTypeWrapper<EntityParent>;
  EventConnection: ResolverTypeWrapper<EntityConnectionParent>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  EventFilter: EventFilter;
  EventKind: EventKind;
  EventOrder: EventOrder;
  EventOrderField: EventOrderField;
  Evidence: ResolverTypeWrapper<EvidenceRow>;
  EvidenceConnection: ResolverTypeWrapper<EvidenceConnectionParent>;
  EvidenceEdge: ResolverTypeWrapper<Omit<EvidenceEdge, 'node'> & { node: ResolversTypes['Evidence'] }>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Language: Language;
  LinkReason: LinkReason;
  Mention: ResolverTypeWrapper<MentionRow>;
  MentionConnection: ResolverTypeWrapper<MentionConnectionParent>;
  MentionEdge: ResolverTypeWrapper<Omit<MentionEdge, 'node'> & { node: ResolversTypes['Mention'] }>;
  MentionForm: MentionForm;
  Neighborhood: ResolverTypeWrapper<Omit<Neighborhood, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  NeighborhoodEdge: ResolverTypeWrapper<NeighborhoodEdge>;
  Node: ResolverTypeWrapper<NodeParent>;
  OrderDirection: OrderDirection;
  Organization: ResolverTypeWrapper<EntityParent>;
  OrganizationConnection: ResolverTypeWrapper<EntityConnectionParent>;
  OrganizationEdge: ResolverTypeWrapper<Omit<OrganizationEdge, 'node'> & { node: ResolversTypes['Organization'] }>;
  OrganizationFilter: OrganizationFilter;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ParticipantConnection: ResolverTypeWrapper<ParticipationConnectionParent>;
  ParticipantEdge: ResolverTypeWrapper<Omit<ParticipantEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  ParticipantRole: ParticipantRole;
  ParticipationConnection: ResolverTypeWrapper<ParticipationConnectionParent>;
  ParticipationEdge: ResolverTypeWrapper<Omit<ParticipationEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  Path: ResolverTypeWrapper<Omit<Path, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Node']> }>;
  PathStep: ResolverTypeWrapper<PathStep>;
  Person: ResolverTypeWrapper<EntityParent>;
  PersonConnection: ResolverTypeWrapper<EntityConnectionParent>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  PersonFilter: PersonFilter;
  Place: ResolverTypeWrapper<EntityParent>;
  PlaceConnection: ResolverTypeWrapper<EntityConnectionParent>;
  PlaceEdge: ResolverTypeWrapper<Omit<PlaceEdge, 'node'> & { node: ResolversTypes['Place'] }>;
  PlaceFilter: PlaceFilter;
  Polarity: Polarity;
  Position: ResolverTypeWrapper<PositionRow>;
  PositionConnection: ResolverTypeWrapper<PositionConnectionParent>;
  PositionEdge: ResolverTypeWrapper<Omit<PositionEdge, 'node'> & { node: ResolversTypes['Position'] }>;
  Predicate: Predicate;
  Publisher: ResolverTypeWrapper<PublisherCore>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Quote: ResolverTypeWrapper<QuoteRow>;
  QuoteConnection: ResolverTypeWrapper<QuoteConnectionParent>;
  QuoteEdge: ResolverTypeWrapper<Omit<QuoteEdge, 'node'> & { node: ResolversTypes['Quote'] }>;
  QuoteFilter: QuoteFilter;
  QuoteOrder: QuoteOrder;
  QuoteOrderField: QuoteOrderField;
  SearchConnection: ResolverTypeWrapper<SearchConnectionParent>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['SearchResult'] }>;
  SearchResult: ResolverTypeWrapper<SearchResultParent>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Article: ArticleRow;
  ArticleConnection: ArticleConnectionParent;
  ArticleEdge: Omit<ArticleEdge, 'node'> & { node: ResolversParentTypes['Article'] };
  ArticleFilter: ArticleFilter;
  ArticleOrder: ArticleOrder;
  Boolean: Scalars['Boolean']['output'];
  Claim: ClaimRow;
  ClaimConnection: ClaimConnectionParent;
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  ClaimFilter: ClaimFilter;
  ClaimOrder: ClaimOrder;
  Country: EntityParent;
  CountryCode: Scalars['CountryCode']['output'];
  CountryConnection: EntityConnectionParent;
  CountryEdge: Omit<CountryEdge, 'node'> & { node: ResolversParentTypes['Country'] };
  CountryFilter: CountryFilter;
  Date: Scalars['Date']['output'];
  Entity: EntityParent;
  EntityConnection: EntityConnectionParent;
  EntityEdge: Omit<EntityEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  EntityOrder: EntityOrder;
  Event: EntityParent;
  EventConnection: EntityConnectionParent;
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  EventFilter: EventFilter;
  EventOrder: EventOrder;
  Evidence: EvidenceRow;
  EvidenceConnection: EvidenceConnectionParent;
  EvidenceEdge: Omit<EvidenceEdge, 'node'> & { node: ResolversParentTypes['Evidence'] };
  Float: Scalars['Float']['output'];
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Mention: MentionRow;
  MentionConnection: MentionConnectionParent;
  MentionEdge: Omit<MentionEdge, 'node'> & { node: ResolversParentTypes['Mention'] };
  Neighborhood: Omit<Neighborhood, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  NeighborhoodEdge: NeighborhoodEdge;
  Node: NodeParent;
  Organization: EntityParent;
  OrganizationConnection: EntityConnectionParent;
  OrganizationEdge: Omit<OrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] };
  OrganizationFilter: OrganizationFilter;
  PageInfo: PageInfo;
  ParticipantConnection: ParticipationConnectionParent;
  ParticipantEdge: Omit<ParticipantEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  ParticipationConnection: ParticipationConnectionParent;
  ParticipationEdge: Omit<ParticipationEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  Path: Omit<Path, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Node']> };
  PathStep: PathStep;
  Person: EntityParent;
  PersonConnection: EntityConnectionParent;
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  PersonFilter: PersonFilter;
  Place: EntityParent;
  PlaceConnection: EntityConnectionParent;
  PlaceEdge: Omit<PlaceEdge, 'node'> & { node: ResolversParentTypes['Place'] };
  PlaceFilter: PlaceFilter;
  Position: PositionRow;
  PositionConnection: PositionConnectionParent;
  PositionEdge: Omit<PositionEdge, 'node'> & { node: ResolversParentTypes['Position'] };
  Publisher: PublisherCore;
  Query: Record<PropertyKey, never>;
  Quote: QuoteRow;
  QuoteConnection: QuoteConnectionParent;
  QuoteEdge: Omit<QuoteEdge, 'node'> & { node: ResolversParentTypes['Quote'] };
  QuoteFilter: QuoteFilter;
  QuoteOrder: QuoteOrder;
  SearchConnection: SearchConnectionParent;
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['SearchResult'] };
  SearchResult: SearchResultParent;
  String: Scalars['String']['output'];
};

export type ArticleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<ArticleClaimsArgs>>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<ArticleEntitiesArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<ArticleMentionsArgs>>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['Publisher']>, ParentType, ContextType>;
  quotes?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, Partial<ArticleQuotesArgs>>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleConnection'] = ResolversParentTypes['ArticleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ArticleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleEdge'] = ResolversParentTypes['ArticleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  allEvidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<ClaimAllEvidenceArgs>>;
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  attributedTo?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  polarity?: Resolver<ResolversTypes['Polarity'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['ParticipantRole']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type CountryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<CountryArticlesArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<CountryClaimsArgs>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<CountryEventsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isoCode?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<CountryMentionsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CountryNameArgs, 'language'>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, Partial<CountryOrganizationsArgs>>;
  participations?: Resolver<ResolversTypes['ParticipationConnection'], ParentType, ContextType, Partial<CountryParticipationsArgs>>;
  positions?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, Partial<CountryPositionsArgs>>;
  quotes?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, Partial<CountryQuotesArgs>>;
  statements?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<CountryStatementsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export type CountryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryConnection'] = ResolversParentTypes['CountryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CountryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryEdge'] = ResolversParentTypes['CountryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Country' | 'Event' | 'Organization' | 'Person' | 'Place', ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<EventArticlesArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<EventClaimsArgs>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<EventMentionsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EventNameArgs, 'language'>>;
  participants?: Resolver<ResolversTypes['ParticipantConnection'], ParentType, ContextType, Partial<EventParticipantsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EvidenceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceConnection'] = ResolversParentTypes['EvidenceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EvidenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvidenceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceEdge'] = ResolversParentTypes['EvidenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type MentionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['MentionForm'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['LinkReason'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MentionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MentionConnection'] = ResolversParentTypes['MentionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MentionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MentionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MentionEdge'] = ResolversParentTypes['MentionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mention'], ParentType, ContextType>;
};

export type NeighborhoodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Neighborhood'] = ResolversParentTypes['Neighborhood']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NeighborhoodEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type NeighborhoodEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeighborhoodEdge'] = ResolversParentTypes['NeighborhoodEdge']> = {
  relation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Article' | 'Claim' | 'Country' | 'Event' | 'Mention' | 'Organization' | 'Person' | 'Place' | 'Position' | 'Publisher' | 'Quote', ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<OrganizationArticlesArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<OrganizationClaimsArgs>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['ParticipationConnection'], ParentType, ContextType, Partial<OrganizationEventsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<OrganizationMentionsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OrganizationNameArgs, 'language'>>;
  positions?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, Partial<OrganizationPositionsArgs>>;
  quotes?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, Partial<OrganizationQuotesArgs>>;
  statements?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<OrganizationStatementsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParticipantConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipantConnection'] = ResolversParentTypes['ParticipantConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ParticipantEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParticipantEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipantEdge'] = ResolversParentTypes['ParticipantEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ParticipantRole'], ParentType, ContextType>;
};

export type ParticipationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipationConnection'] = ResolversParentTypes['ParticipationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ParticipationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParticipationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipationEdge'] = ResolversParentTypes['ParticipationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ParticipantRole'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['PathStep']>, ParentType, ContextType>;
};

export type PathStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep']> = {
  forward?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<PersonArticlesArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<PersonClaimsArgs>>;
  events?: Resolver<ResolversTypes['ParticipationConnection'], ParentType, ContextType, Partial<PersonEventsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<PersonMentionsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PersonNameArgs, 'language'>>;
  positions?: Resolver<ReadonlyArray<ResolversTypes['Position']>, ParentType, ContextType>;
  quotes?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, Partial<PersonQuotesArgs>>;
  statements?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<PersonStatementsArgs>>;
  unnamed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<PlaceArticlesArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<PlaceClaimsArgs>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<PlaceEventsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<PlaceMentionsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PlaceNameArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceConnection'] = ResolversParentTypes['PlaceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlaceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlaceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceEdge'] = ResolversParentTypes['PlaceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
};

export type PositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Position'] = ResolversParentTypes['Position']> = {
  allEvidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<PositionAllEvidenceArgs>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PositionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PositionConnection'] = ResolversParentTypes['PositionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PositionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Position']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PositionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PositionEdge'] = ResolversParentTypes['PositionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
};

export type PublisherResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Publisher'] = ResolversParentTypes['Publisher']> = {
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<PublisherArticlesArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<QueryArticlesArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<QueryClaimsArgs>>;
  countries?: Resolver<ResolversTypes['CountryConnection'], ParentType, ContextType, Partial<QueryCountriesArgs>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType, Partial<QueryCountryArgs>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventArgs, 'name'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<QueryEventsArgs>>;
  neighborhood?: Resolver<Maybe<ResolversTypes['Neighborhood']>, ParentType, ContextType, RequireFields<QueryNeighborhoodArgs, 'depth' | 'first' | 'id'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<QueryOrganizationArgs, 'name'>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, Partial<QueryOrganizationsArgs>>;
  path?: Resolver<Maybe<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathArgs, 'from' | 'maxLength' | 'to'>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, Partial<QueryPeopleArgs>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'name'>>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType, RequireFields<QueryPlaceArgs, 'name'>>;
  places?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, Partial<QueryPlacesArgs>>;
  quotes?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, Partial<QueryQuotesArgs>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'text'>>;
};

export type QuoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quote'] = ResolversParentTypes['Quote']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  speaker?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  speakerLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verb?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuoteConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteConnection'] = ResolversParentTypes['QuoteConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['QuoteEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QuoteEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteEdge'] = ResolversParentTypes['QuoteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Quote'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SearchResult']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchResult'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SearchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchResult'] = ResolversParentTypes['SearchResult']> = {
  __resolveType: TypeResolveFn<'Article' | 'Country' | 'Event' | 'Organization' | 'Person' | 'Place', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Article?: ArticleResolvers<ContextType>;
  ArticleConnection?: ArticleConnectionResolvers<ContextType>;
  ArticleEdge?: ArticleEdgeResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  CountryConnection?: CountryConnectionResolvers<ContextType>;
  CountryEdge?: CountryEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  Entity?: EntityResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  EvidenceConnection?: EvidenceConnectionResolvers<ContextType>;
  EvidenceEdge?: EvidenceEdgeResolvers<ContextType>;
  Mention?: MentionResolvers<ContextType>;
  MentionConnection?: MentionConnectionResolvers<ContextType>;
  MentionEdge?: MentionEdgeResolvers<ContextType>;
  Neighborhood?: NeighborhoodResolvers<ContextType>;
  NeighborhoodEdge?: NeighborhoodEdgeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ParticipantConnection?: ParticipantConnectionResolvers<ContextType>;
  ParticipantEdge?: ParticipantEdgeResolvers<ContextType>;
  ParticipationConnection?: ParticipationConnectionResolvers<ContextType>;
  ParticipationEdge?: ParticipationEdgeResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  PlaceConnection?: PlaceConnectionResolvers<ContextType>;
  PlaceEdge?: PlaceEdgeResolvers<ContextType>;
  Position?: PositionResolvers<ContextType>;
  PositionConnection?: PositionConnectionResolvers<ContextType>;
  PositionEdge?: PositionEdgeResolvers<ContextType>;
  Publisher?: PublisherResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Quote?: QuoteResolvers<ContextType>;
  QuoteConnection?: QuoteConnectionResolvers<ContextType>;
  QuoteEdge?: QuoteEdgeResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchResult?: SearchResultResolvers<ContextType>;
};

