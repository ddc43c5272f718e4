import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ArticleRow, ClaimRow, EvidenceRow, MentionRow, PositionRow, PublisherCore, QuoteRow } from './cypher/model.ts';
import type { EntityParent, NodeParent, ReaderParent, RoleEdgeParent, CountParent, LinkCountParent, SearchEdgeParent } from '../resolvers/parents.ts';
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
  /** A date as precise as the article is, in the Extended Date/Time Format: `2018` is a year, `2018-09` a month, `2018-09-03` a day. */
  Date: { input: string; output: string; }
  /** A moment as RFC 3339 has it, in UTC. Example: `2026-11-30T19:12:05.123Z`. */
  DateTime: { input: string; output: string; }
};

/** A news article, word for word as it was read. Example: `articles(first: 1) { nodes { title publisher { name } text } }`. */
export type Article = Node & {
  readonly __typename?: 'Article';
  /** The part of the text behind the lines at its head and before those at its end, such as `date 2018-09` and `Source: PressTV`. */
  readonly body: Span;
  /** The claims that it makes or reports, in the order of the text. */
  readonly claims: ClaimConnection;
  /** The entities that it names, in the order of their first mention. */
  readonly entities: EntityConnection;
  /** The same at every seeding. Example: `article_QX_OVy5HJC4zsGoT68M3M6`. */
  readonly id: Scalars['ID']['output'];
  /** The language in BCP 47. Example: `fr`. Newsgraph itself reads nothing of an article of another language than French. */
  readonly language: Scalars['String']['output'];
  /** Where it names entities, in the order of the text: what names are highlighted by. */
  readonly mentions: MentionConnection;
  /** When it was published, as precisely as it says. Example: `2018-09`. */
  readonly publishedOn: Maybe<Scalars['Date']['output']>;
  /** Who published it, where it says so. Example: PressTV. */
  readonly publisher: Maybe<Publisher>;
  /** The quotes that it holds, in the order of the text. */
  readonly quotes: QuoteConnection;
  /** When it was read, here: not when it was published. Example: `2026-11-30T19:12:05.123Z`. */
  readonly readAt: Scalars['DateTime']['output'];
  /** What it was read by; an older version than that of the `reader` of a query may have read less, or wrongly. */
  readonly reader: Reader;
  /** SHA-256 of the text in UTF-8, in hexadecimal. Two articles have the same where two papers print one agency's text. */
  readonly sha256: Scalars['String']['output'];
  /** The whole text exactly as read. Offsets into it count UTF-16 code units, as JavaScript's `slice` does. */
  readonly text: Scalars['String']['output'];
  /** The headline, or the first sentence of an article without one. */
  readonly title: Scalars['String']['output'];
  /** Where it was published, where that was given with it. Example: `https://news.example/2018/09/03/ministre`. */
  readonly url: Maybe<Scalars['String']['output']>;
};


/** A news article, word for word as it was read. Example: `articles(first: 1) { nodes { title publisher { name } text } }`. */
export type ArticleClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A news article, word for word as it was read. Example: `articles(first: 1) { nodes { title publisher { name } text } }`. */
export type ArticleEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A news article, word for word as it was read. Example: `articles(first: 1) { nodes { title publisher { name } text } }`. */
export type ArticleMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A news article, word for word as it was read. Example: `articles(first: 1) { nodes { title publisher { name } text } }`. */
export type ArticleQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of articles. */
export type ArticleConnection = {
  readonly __typename?: 'ArticleConnection';
  readonly edges: ReadonlyArray<ArticleEdge>;
  readonly nodes: ReadonlyArray<Article>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** An article and where it stands in the list. */
export type ArticleEdge = {
  readonly __typename?: 'ArticleEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Article;
};

/** Conditions on articles; all that are given have to be met. A name that nobody has is met by none, one of several is `AMBIGUOUS`. */
export type ArticleFilter = {
  /** Published then or later: a day, a month or a year. Example: `2018-09`. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** The same by their names. Example: `["Amir Hatami", "Syrie"]`. */
  readonly mentionNames?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The ids of entities, all of which it names; at most 20 together with `mentionNames`. */
  readonly mentions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The publisher's name, whatever its case and accents. Example: `presstv`. */
  readonly publisher?: InputMaybe<Scalars['String']['input']>;
  /** A part of the title, whatever its case and accents. Example: `hatami`. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** Published then or earlier: a day, a month or a year. Example: `2018-12-31`. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** How lists of articles are ordered. */
export type ArticleOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What they are ordered by. */
  readonly field?: ArticleOrderField;
};

/** What lists of articles can be ordered by. */
export type ArticleOrderField =
  /** When they were published; those without a date count as the oldest. */
  | 'PUBLISHED_ON'
  /** The title. */
  | 'TITLE';

/** What an article states or reports: subject, predicate, object. Example: Amir Hatami `PRAISED` Armée russe. */
export type Claim = Node & {
  readonly __typename?: 'Claim';
  /** All the words of the article that state it, the plainest first. */
  readonly allEvidence: EvidenceConnection;
  /** The article that states or reports it. */
  readonly article: Article;
  /** The speaker whose claim it is; null when the article itself states it. */
  readonly attributedTo: Maybe<Entity>;
  /** How it was found, the surest way where there are several. How often each is right: docs/extraction.md. Example: `VERB`. */
  readonly basis: ClaimBasis;
  /** When it is so, as precisely as the article says. Example: `2018-09`. */
  readonly date: Maybe<Scalars['Date']['output']>;
  /** The plainest words of the article that state it. */
  readonly evidence: Evidence;
  /** The same at every seeding. */
  readonly id: Scalars['ID']['output'];
  /** Whom or what the predicate relates the subject to. Example: Armée russe. */
  readonly object: Entity;
  /** Whether the article says that it is so, or that it is not. */
  readonly polarity: Polarity;
  /** What it says of the subject. Example: `PRAISED`. */
  readonly predicate: Predicate;
  /** What has found it. */
  readonly reader: Reader;
  /** What the subject is to the event; for `PARTICIPATED_IN` only, else null. */
  readonly role: Maybe<ParticipantRole>;
  /** Who or what it is about. Example: Amir Hatami. */
  readonly subject: Entity;
};


/** What an article states or reports: subject, predicate, object. Example: Amir Hatami `PRAISED` Armée russe. */
export type ClaimAllEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** How a claim was found, the surest first. */
export type ClaimBasis =
  /** One of the two is not named there: a pronoun or a description stands for it. Example: _il a rencontré Paul Durand_. */
  | 'COREFERENCE'
  /** The headline alone states it. */
  | 'HEADLINE'
  /** A noun or words beside a name state it. Example: _la visite de Jean Dupont à Nice_, _Jean Dupont, membre de l’Unesco_. */
  | 'NOUN'
  /** A verb states it, of two that are named. Example: _Jean Dupont a rencontré Paul Durand_. */
  | 'VERB';

/** A page of a list of claims. */
export type ClaimConnection = {
  readonly __typename?: 'ClaimConnection';
  readonly edges: ReadonlyArray<ClaimEdge>;
  readonly nodes: ReadonlyArray<Claim>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** A claim and where it stands in the list. */
export type ClaimEdge = {
  readonly __typename?: 'ClaimEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Claim;
};

/** Conditions on claims; all that are given have to be met. A name that nobody has is met by none, one of several is `AMBIGUOUS`. */
export type ClaimFilter = {
  /** Was found in one of these ways. Example: `[VERB, NOUN]`. */
  readonly basis?: InputMaybe<ReadonlyArray<ClaimBasis>>;
  /** Published then or later: a day, a month or a year. Example: `2018-09`. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** The id of the object. */
  readonly object?: InputMaybe<Scalars['ID']['input']>;
  /** The same by a name. Example: `Syrie`. */
  readonly objectName?: InputMaybe<Scalars['String']['input']>;
  /** States this relation. Example: `PRAISED`. */
  readonly predicate?: InputMaybe<Predicate>;
  /** States one of these relations. Example: `[ATTACKED, FOUGHT]`. */
  readonly predicates?: InputMaybe<ReadonlyArray<Predicate>>;
  /** The name of the article's publisher, whatever its case and accents. Example: `presstv`. */
  readonly publisher?: InputMaybe<Scalars['String']['input']>;
  /** The id of the speaker whose claim it is. */
  readonly speaker?: InputMaybe<Scalars['ID']['input']>;
  /** The same by a name. Example: `Amir Hatami`. */
  readonly speakerName?: InputMaybe<Scalars['String']['input']>;
  /** The id of the subject. */
  readonly subject?: InputMaybe<Scalars['ID']['input']>;
  /** The same by a name. Example: `Amir Hatami`. */
  readonly subjectName?: InputMaybe<Scalars['String']['input']>;
  /** Published then or earlier: a day, a month or a year. Example: `2018-12-31`. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** How lists of claims are ordered. */
export type ClaimOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What they are ordered by. */
  readonly field?: ClaimOrderField;
};

/** What lists of claims can be ordered by. */
export type ClaimOrderField =
  /** When the article was published; without a date it counts as the oldest. */
  | 'PUBLISHED_ON';

/** A country. Example: `country(code: "SY") { name(language: EN) events { nodes { name } } }`. */
export type Country = Entity & Node & {
  readonly __typename?: 'Country';
  /** Other names that articles use, in either language. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The articles that name it, newest first. */
  readonly articles: ArticleConnection;
  /** How many of these claims there are of each predicate, the most first. */
  readonly claimCounts: ReadonlyArray<PredicateCount>;
  /** The claims that it is the subject or the object of, newest first. */
  readonly claims: ClaimConnection;
  /** The events that take place in it, newest first. */
  readonly events: EventConnection;
  /** Whether it has a name of its own in this language; where it has none, `name` gives the French one. Example: `hasName(language: EN)`. */
  readonly hasName: Scalars['Boolean']['output'];
  /** The same at every seeding. Example: `country_f9bILEuqeWfafQfPeKnBxv`. */
  readonly id: Scalars['ID']['output'];
  /** Its code in ISO 3166-1 alpha-2. Example: `SY`. */
  readonly isoCode: Scalars['CountryCode']['output'];
  /** How many entities are linked to it, by relation, direction and type, the most first: whom `neighborhood` can be asked for. */
  readonly links: ReadonlyArray<LinkCount>;
  /** Where articles name it: newest article first, then in the order of the text. */
  readonly mentions: MentionConnection;
  /** The name; the French one where none is known in the language asked for. Example: `Syrie`. */
  readonly name: Scalars['String']['output'];
  /** The organisations that belong to it, by name. */
  readonly organizations: OrganizationConnection;
  /** The events that it takes part in, wherever they take place; newest first. */
  readonly participations: ParticipationConnection;
  /** The offices held for it, by title. */
  readonly positions: PositionConnection;
  /** What it is quoted as saying, newest article first. */
  readonly quotes: QuoteConnection;
  /** The claims that articles attribute to it, newest first: what it states, whoever it is about. */
  readonly statements: ClaimConnection;
};


/** A country. Example: `country(code: "SY") { name(language: EN) events { nodes { name } } }`. */
export type CountryArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A country. Example: `country(code: "SY") { name(language: EN) events { nodes { name } } }`. */
export type CountryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  predicates?: InputMaybe<ReadonlyArray<Predicate>>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


/** A country. Example: `country(code: "SY") { name(language: EN) events { nodes { name } } }`. */
export type CountryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A country. Example: `country(code: "SY") { name(language: EN) events { nodes { name } } }`. */
export type CountryHasNameArgs = {
  language: Language;
};


/** A country. Example: `country(code: "SY") { name(language: EN) events { nodes { name } } }`. */
export type CountryMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A country. Example: `country(code: "SY") { name(language: EN) events { nodes { name } } }`. */
export type CountryNameArgs = {
  language?: InputMaybe<Language>;
};


/** A country. Example: `country(code: "SY") { name(language: EN) events { nodes { name } } }`. */
export type CountryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A country. Example: `country(code: "SY") { name(language: EN) events { nodes { name } } }`. */
export type CountryParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A country. Example: `country(code: "SY") { name(language: EN) events { nodes { name } } }`. */
export type CountryPositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A country. Example: `country(code: "SY") { name(language: EN) events { nodes { name } } }`. */
export type CountryQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A country. Example: `country(code: "SY") { name(language: EN) events { nodes { name } } }`. */
export type CountryStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of countries. */
export type CountryConnection = {
  readonly __typename?: 'CountryConnection';
  readonly edges: ReadonlyArray<CountryEdge>;
  readonly nodes: ReadonlyArray<Country>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** A country and where it stands in the list. */
export type CountryEdge = {
  readonly __typename?: 'CountryEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Country;
};

/** Conditions on countries; all that are given have to be met. */
export type CountryFilter = {
  /** A part of the name, whatever its case and accents. Example: `syr`. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** What the date of an event rests on. */
export type DateBasis =
  /** The article’s own date, since its headline and lead hold no word of time. */
  | 'DATELINE'
  /** Words of the article: *hier*, *le 12 février*. */
  | 'STATED';

/** What articles speak of: a `Person`, an `Organization`, a `Country`, a `Place` or an `Event`. */
export type Entity = {
  /** Other names that articles use, in either language. Example: `Hatami` of Amir Hatami. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The articles that name it, newest first. */
  readonly articles: ArticleConnection;
  /** How many of these claims there are of each predicate, the most first. */
  readonly claimCounts: ReadonlyArray<PredicateCount>;
  /** The claims that it is the subject or the object of, newest first. */
  readonly claims: ClaimConnection;
  /** Whether it has a name of its own in this language; where it has none, `name` gives the French one. Example: `hasName(language: EN)`. */
  readonly hasName: Scalars['Boolean']['output'];
  /** The same at every seeding. Example: `person_oRXD0akWFSs0PmlRON7kJa`. */
  readonly id: Scalars['ID']['output'];
  /** How many entities are linked to it, by relation, direction and type, the most first: whom `neighborhood` can be asked for. */
  readonly links: ReadonlyArray<LinkCount>;
  /** Where articles name it: newest article first, then in the order of the text. */
  readonly mentions: MentionConnection;
  /** The name; the French one where none is known in the language asked for. Example: `Armée russe`. */
  readonly name: Scalars['String']['output'];
};


/** What articles speak of: a `Person`, an `Organization`, a `Country`, a `Place` or an `Event`. */
export type EntityArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What articles speak of: a `Person`, an `Organization`, a `Country`, a `Place` or an `Event`. */
export type EntityClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  predicates?: InputMaybe<ReadonlyArray<Predicate>>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


/** What articles speak of: a `Person`, an `Organization`, a `Country`, a `Place` or an `Event`. */
export type EntityHasNameArgs = {
  language: Language;
};


/** What articles speak of: a `Person`, an `Organization`, a `Country`, a `Place` or an `Event`. */
export type EntityMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What articles speak of: a `Person`, an `Organization`, a `Country`, a `Place` or an `Event`. */
export type EntityNameArgs = {
  language?: InputMaybe<Language>;
};

/** A page of a list of entities. */
export type EntityConnection = {
  readonly __typename?: 'EntityConnection';
  readonly edges: ReadonlyArray<EntityEdge>;
  readonly nodes: ReadonlyArray<Entity>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** An entity and where it stands in the list. */
export type EntityEdge = {
  readonly __typename?: 'EntityEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Entity;
};

/** How lists of people, organisations, countries, places and publishers are ordered. */
export type EntityOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What they are ordered by. */
  readonly field?: EntityOrderField;
};

/** What lists of entities can be ordered by. */
export type EntityOrderField =
  /** The French name. */
  | 'NAME';

/** The types of entities. */
export type EntityType =
  /** Countries. */
  | 'COUNTRY'
  /** Events. */
  | 'EVENT'
  /** Organisations. */
  | 'ORGANIZATION'
  /** People. */
  | 'PERSON'
  /** Places. */
  | 'PLACE';

/** Something that happened or is to happen. Example: `event(name: "Astana summit") { kind date location { name } }`. */
export type Event = Entity & Node & {
  readonly __typename?: 'Event';
  /** Other names that articles use, in either language. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The articles that name it, newest first. */
  readonly articles: ArticleConnection;
  /** How many of these claims there are of each predicate, the most first. */
  readonly claimCounts: ReadonlyArray<PredicateCount>;
  /** The claims that it is the subject or the object of, newest first. */
  readonly claims: ClaimConnection;
  /** The country that it takes place in, where that is known and the graph holds it. */
  readonly country: Maybe<Country>;
  /** When it takes place, as precisely as the article says. Example: `2018-09`. */
  readonly date: Maybe<Scalars['Date']['output']>;
  /** What the date rests on; null without a date. Example: `DATELINE`. */
  readonly dateBasis: Maybe<DateBasis>;
  /** Whether it has a name of its own in this language; where it has none, `name` gives the French one. Example: `hasName(language: EN)`. */
  readonly hasName: Scalars['Boolean']['output'];
  /** The same at every seeding. Example: `event_mqe7NMqJLPnTUFUUZkg9uw`. */
  readonly id: Scalars['ID']['output'];
  /** What sort of event it is. Example: `MEETING`. */
  readonly kind: EventKind;
  /** How many entities are linked to it, by relation, direction and type, the most first: whom `neighborhood` can be asked for. */
  readonly links: ReadonlyArray<LinkCount>;
  /** Where it takes place: the most precise place stated, else the country. */
  readonly location: Maybe<Entity>;
  /** Where articles name it: newest article first, then in the order of the text. */
  readonly mentions: MentionConnection;
  /** The name; the French one where none is known in the language asked for. Example: `Sommet d’Astana`. */
  readonly name: Scalars['String']['output'];
  /** Who takes part, by name, each with its role. */
  readonly participants: ParticipantConnection;
};


/** Something that happened or is to happen. Example: `event(name: "Astana summit") { kind date location { name } }`. */
export type EventArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happened or is to happen. Example: `event(name: "Astana summit") { kind date location { name } }`. */
export type EventClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  predicates?: InputMaybe<ReadonlyArray<Predicate>>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


/** Something that happened or is to happen. Example: `event(name: "Astana summit") { kind date location { name } }`. */
export type EventHasNameArgs = {
  language: Language;
};


/** Something that happened or is to happen. Example: `event(name: "Astana summit") { kind date location { name } }`. */
export type EventMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happened or is to happen. Example: `event(name: "Astana summit") { kind date location { name } }`. */
export type EventNameArgs = {
  language?: InputMaybe<Language>;
};


/** Something that happened or is to happen. Example: `event(name: "Astana summit") { kind date location { name } }`. */
export type EventParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of events. */
export type EventConnection = {
  readonly __typename?: 'EventConnection';
  readonly edges: ReadonlyArray<EventEdge>;
  readonly nodes: ReadonlyArray<Event>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** An event and where it stands in the list. */
export type EventEdge = {
  readonly __typename?: 'EventEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Event;
};

/** Conditions on events; all that are given have to be met. */
export type EventFilter = {
  /** Takes place in this country. Example: `SY`. */
  readonly country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Ends then or later: a day, a month or a year. Example: `2018-09`. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Is of this kind. Example: `MEETING`. */
  readonly kind?: InputMaybe<EventKind>;
  /** Is of one of these kinds. Example: `[ATTACK, MILITARY]`. */
  readonly kinds?: InputMaybe<ReadonlyArray<EventKind>>;
  /** A part of the name, whatever its case and accents. Example: `sommet`. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Starts then or earlier: a day, a month or a year. Example: `2018-12-31`. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** What sort of event it is; the names in capitals are those of PLOVER, the codes those of CAMEO, two schemes for events in the news. */
export type EventKind =
  /** An accident of transport or industry. */
  | 'ACCIDENT'
  /** An accord, a treaty, a convention. PLOVER: AGREE. */
  | 'AGREEMENT'
  /** An appointment or a resignation. */
  | 'APPOINTMENT'
  /** A terror attack, an armed attack, a shooting. PLOVER: ASSAULT. */
  | 'ATTACK'
  /** Arrest, murder, theft. PLOVER: COERCE, ASSAULT. */
  | 'CRIME'
  /** An award, a festival, a release. */
  | 'CULTURE'
  /** A natural death. */
  | 'DEATH'
  /** A disaster of nature. Example: an earthquake. */
  | 'DISASTER'
  /** Business, finance, a product. */
  | 'ECONOMY'
  /** An election or a referendum. */
  | 'ELECTION'
  /** Parliament, legislation, a decision of government. */
  | 'LAW'
  /** Talks, a visit, a summit, a conference. PLOVER: CONSULT. */
  | 'MEETING'
  /** An operation, a battle. PLOVER: FIGHT, MOBILIZE. */
  | 'MILITARY'
  /** None of the others. */
  | 'OTHER'
  /** A demonstration or a strike. PLOVER: PROTEST. */
  | 'PROTEST'
  /** Discovery, space, health, technology. */
  | 'SCIENCE'
  /** A match, a race, a result. */
  | 'SPORT'
  /** An announcement, criticism, a demand. CAMEO 01. */
  | 'STATEMENT'
  /** A court, a sentence, a law case. */
  | 'TRIAL';

/** How many events are of a kind. Example: `eventCounts(filter: { country: "SY" }) { kind count }`. */
export type EventKindCount = {
  readonly __typename?: 'EventKindCount';
  /** One at least. */
  readonly count: Scalars['Int']['output'];
  /** The kind. Example: `MEETING`. */
  readonly kind: EventKind;
};

/** How lists of events are ordered. */
export type EventOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What they are ordered by. */
  readonly field?: EventOrderField;
};

/** What lists of events can be ordered by. */
export type EventOrderField =
  /** When they take place; those without a date count as the oldest. */
  | 'DATE'
  /** The French name. */
  | 'NAME';

/** The words of an article that a fact rests on: `article.text.slice(start, end) === text`. */
export type Evidence = {
  readonly __typename?: 'Evidence';
  /** The article that they stand in. */
  readonly article: Article;
  /** Where they end: behind the last one. Example: 68. */
  readonly end: Scalars['Int']['output'];
  /** What has found them. */
  readonly reader: Reader;
  /** Where they begin, in UTF-16 code units of the article's text. Example: 25. */
  readonly start: Scalars['Int']['output'];
  /** The words, as they stand in the article. Example: `Amir Hatami, ministre iranien de la Défense`. */
  readonly text: Scalars['String']['output'];
};

/** A page of a list of pieces of evidence. */
export type EvidenceConnection = {
  readonly __typename?: 'EvidenceConnection';
  readonly edges: ReadonlyArray<EvidenceEdge>;
  readonly nodes: ReadonlyArray<Evidence>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** A piece of evidence and where it stands in the list. */
export type EvidenceEdge = {
  readonly __typename?: 'EvidenceEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Evidence;
};

/** A part of an article around the words that were searched for. */
export type Excerpt = {
  readonly __typename?: 'Excerpt';
  /** Where it ends, exclusive. */
  readonly end: Scalars['Int']['output'];
  /** Where the words stand in the article's text, from its start on. */
  readonly matches: ReadonlyArray<Span>;
  /** Where it begins in the article's text, in UTF-16 code units. */
  readonly start: Scalars['Int']['output'];
  /** Just as it stands in the article. */
  readonly text: Scalars['String']['output'];
};

/** The graph as a whole. Example: `graph { articles revision }`. */
export type Graph = {
  readonly __typename?: 'Graph';
  /** How many articles it holds. */
  readonly articles: Scalars['Int']['output'];
  /**
   * A number that rises by one whenever articles are written, so that whoever has asked once can tell whether anything may have
   * changed since. Example: `7`.
   */
  readonly revision: Scalars['Int']['output'];
};

/** A language of names. */
export type Language =
  /** English. Example: `Syria`. */
  | 'EN'
  /** French. Example: `Syrie`. */
  | 'FR';

/** How many entities of a type are linked to one by a relation. Example: `country(code: "SY") { links { relation direction type count } }`. */
export type LinkCount = {
  readonly __typename?: 'LinkCount';
  /** How many of them there are; 1,000 stands for as many or more. */
  readonly count: Scalars['Int']['output'];
  /** Whether the one is the subject of the relation or the object. */
  readonly direction: LinkDirection;
  /** What links them. Example: `VISITED`. */
  readonly relation: Relation;
  /** What the others are. Example: `PERSON`. */
  readonly type: EntityType;
};

/** Which way a link leads from an entity. */
export type LinkDirection =
  /** To it: it is the object. */
  | 'IN'
  /** From it: it is the subject. */
  | 'OUT';

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
  /** The whole name: *Amir Hatami*. */
  | 'FULL_NAME'
  /** An office: *ministre iranien de la Défense* for the ministry. */
  | 'OFFICE'
  /** A pronoun: *il*. */
  | 'PRONOUN'
  /** A part of a name given in full elsewhere: *Hatami*. */
  | 'SHORT_NAME';

/** A place in an article that names an entity: `article.text.slice(start, end) === text`. */
export type Mention = Node & {
  readonly __typename?: 'Mention';
  /** The article that it stands in. */
  readonly article: Article;
  /** Where they end: behind the last one. */
  readonly end: Scalars['Int']['output'];
  /** Whom or what it names. */
  readonly entity: Entity;
  /** How the words name the entity. Example: `NAME`. */
  readonly form: MentionForm;
  /** The same at every seeding. */
  readonly id: Scalars['ID']['output'];
  /** What has found it. */
  readonly reader: Reader;
  /** Why it was joined to this entity. Example: `SHORT_NAME`. */
  readonly reason: LinkReason;
  /** Where they begin, in UTF-16 code units of the article's text. */
  readonly start: Scalars['Int']['output'];
  /** The words, as they stand in the article. Example: `Hatami`. */
  readonly text: Scalars['String']['output'];
};

/** A page of a list of mentions. */
export type MentionConnection = {
  readonly __typename?: 'MentionConnection';
  readonly edges: ReadonlyArray<MentionEdge>;
  readonly nodes: ReadonlyArray<Mention>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** A mention and where it stands in the list. */
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
  /** All that links them, by source, relation and target. */
  readonly edges: ReadonlyArray<NeighborhoodEdge>;
  /**
   * The entity itself first, then the nearest; those equally near by name. Where not all of these can be given, those are of whom
   * and one that is nearer most claims state something, of as many the newest, then by id; where `relations` or `types` are asked
   * for, most claims that state one relation of the one to the other.
   */
  readonly nodes: ReadonlyArray<Entity>;
  /**
   * Whether there are more entities within this depth than were given. With `from`, `to` or `publisher` also whether there may be
   * others, since then the newest claims are read: 1,000 of the one in the middle in a direction, 200 of others, 50 of each link.
   */
  readonly truncated: Scalars['Boolean']['output'];
};

/** One link between two entities of a neighbourhood. */
export type NeighborhoodEdge = {
  readonly __typename?: 'NeighborhoodEdge';
  /** How many claims state or deny it; of `HOLDS_OFFICE` how many articles name each office. Example: `12`. */
  readonly count: Scalars['Int']['output'];
  /** When the oldest of their articles was published. Null where none has a date. Example: `2018-09-03`. */
  readonly first: Maybe<Scalars['Date']['output']>;
  /** When the newest was. */
  readonly last: Maybe<Scalars['Date']['output']>;
  /** How many of these claims deny it. */
  readonly negated: Scalars['Int']['output'];
  /** A claim's predicate, or `HOLDS_OFFICE` from a person to an organisation or a country. Example: `MET`. */
  readonly relation: Scalars['String']['output'];
  /** The id of the entity that it starts from. */
  readonly source: Scalars['ID']['output'];
  /** The id of the entity that it points to. */
  readonly target: Scalars['ID']['output'];
};

/** Anything with an id. Ids are made from content: they tell nothing, and are the same at every seeding. */
export type Node = {
  /** Names the node in `node(id:)` and `nodes(ids:)`. Example: `country_f9bILEuqeWfafQfPeKnBxv`. */
  readonly id: Scalars['ID']['output'];
};

/** Which way a list goes. */
export type OrderDirection =
  /** From A to Z, from old to new. */
  | 'ASC'
  /** From Z to A, from new to old. */
  | 'DESC';

/** A body of people: an army, a ministry, a company, a party. Example: `organization(name: "Russian army") { country { name } events { nodes { name } } }`. */
export type Organization = Entity & Node & {
  readonly __typename?: 'Organization';
  /** Other names that articles use, in either language. Example: `OMS` of the Organisation mondiale de la santé. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The articles that name it, newest first. */
  readonly articles: ArticleConnection;
  /** How many of these claims there are of each predicate, the most first. */
  readonly claimCounts: ReadonlyArray<PredicateCount>;
  /** The claims that it is the subject or the object of, newest first. */
  readonly claims: ClaimConnection;
  /** The country that it belongs to, where an article says so. */
  readonly country: Maybe<Country>;
  /** The events that it takes part in, newest first. */
  readonly events: ParticipationConnection;
  /** Whether it has a name of its own in this language; where it has none, `name` gives the French one. Example: `hasName(language: EN)`. */
  readonly hasName: Scalars['Boolean']['output'];
  /** The same at every seeding. Example: `organization_C2HpwQ2U3E3gOY9i4-Dinw`. */
  readonly id: Scalars['ID']['output'];
  /** How many entities are linked to it, by relation, direction and type, the most first: whom `neighborhood` can be asked for. */
  readonly links: ReadonlyArray<LinkCount>;
  /** Where articles name it: newest article first, then in the order of the text. */
  readonly mentions: MentionConnection;
  /** The name; the French one where none is known in the language asked for. Example: `Armée russe`. */
  readonly name: Scalars['String']['output'];
  /** The offices held in it, by title. */
  readonly positions: PositionConnection;
  /** What it is quoted as saying, newest article first. */
  readonly quotes: QuoteConnection;
  /** The claims that articles attribute to it, newest first: what it states, whoever it is about. */
  readonly statements: ClaimConnection;
};


/** A body of people: an army, a ministry, a company, a party. Example: `organization(name: "Russian army") { country { name } events { nodes { name } } }`. */
export type OrganizationArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A body of people: an army, a ministry, a company, a party. Example: `organization(name: "Russian army") { country { name } events { nodes { name } } }`. */
export type OrganizationClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  predicates?: InputMaybe<ReadonlyArray<Predicate>>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


/** A body of people: an army, a ministry, a company, a party. Example: `organization(name: "Russian army") { country { name } events { nodes { name } } }`. */
export type OrganizationEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A body of people: an army, a ministry, a company, a party. Example: `organization(name: "Russian army") { country { name } events { nodes { name } } }`. */
export type OrganizationHasNameArgs = {
  language: Language;
};


/** A body of people: an army, a ministry, a company, a party. Example: `organization(name: "Russian army") { country { name } events { nodes { name } } }`. */
export type OrganizationMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A body of people: an army, a ministry, a company, a party. Example: `organization(name: "Russian army") { country { name } events { nodes { name } } }`. */
export type OrganizationNameArgs = {
  language?: InputMaybe<Language>;
};


/** A body of people: an army, a ministry, a company, a party. Example: `organization(name: "Russian army") { country { name } events { nodes { name } } }`. */
export type OrganizationPositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A body of people: an army, a ministry, a company, a party. Example: `organization(name: "Russian army") { country { name } events { nodes { name } } }`. */
export type OrganizationQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A body of people: an army, a ministry, a company, a party. Example: `organization(name: "Russian army") { country { name } events { nodes { name } } }`. */
export type OrganizationStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of organisations. */
export type OrganizationConnection = {
  readonly __typename?: 'OrganizationConnection';
  readonly edges: ReadonlyArray<OrganizationEdge>;
  readonly nodes: ReadonlyArray<Organization>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** An organisation and where it stands in the list. */
export type OrganizationEdge = {
  readonly __typename?: 'OrganizationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Organization;
};

/** Conditions on organisations; all that are given have to be met. */
export type OrganizationFilter = {
  /** Belongs to this country. Example: `RU`. */
  readonly country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** A part of the name, whatever its case and accents. Example: `armee`. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** Which part of a list a page is, as in the Relay cursor connections specification. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The cursor of the last edge, for `after` of the next page; null for an empty page. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** Whether a page follows this one. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether a page goes before this one. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first edge, for `before` of the page before; null for an empty page. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

/** A page of the entities that take part in an event. */
export type ParticipantConnection = {
  readonly __typename?: 'ParticipantConnection';
  readonly edges: ReadonlyArray<ParticipantEdge>;
  readonly nodes: ReadonlyArray<Entity>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** An entity that takes part, and what it is to the event. */
export type ParticipantEdge = {
  readonly __typename?: 'ParticipantEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Entity;
  /** What the entity is to the event. */
  readonly role: ParticipantRole;
};

/** What an entity is to an event, in PLOVER's terms. */
export type ParticipantRole =
  /** It acts: who attacks, visits, wins. */
  | 'ACTOR'
  /** It is acted upon: who is attacked, visited, beaten. */
  | 'RECIPIENT';

/** A page of the events that an entity takes part in. */
export type ParticipationConnection = {
  readonly __typename?: 'ParticipationConnection';
  readonly edges: ReadonlyArray<ParticipationEdge>;
  readonly nodes: ReadonlyArray<Event>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** An event, and what the entity is to it. */
export type ParticipationEdge = {
  readonly __typename?: 'ParticipationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Event;
  /** What the entity is to the event. */
  readonly role: ParticipantRole;
};

/** A way through the graph. */
export type Path = {
  readonly __typename?: 'Path';
  /** How many steps it has. */
  readonly length: Scalars['Int']['output'];
  /** The nodes on it, from the first to the last: one more than there are steps. */
  readonly nodes: ReadonlyArray<Node>;
  /** What links each node to the next. */
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

/** A human being. Example: `person(name: "Amir Hatami") { positions { title } quotes { nodes { text } } }`. */
export type Person = Entity & Node & {
  readonly __typename?: 'Person';
  /** Other names that articles use, in either language. Example: `Hatami`. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The articles that name the person, newest first. */
  readonly articles: ArticleConnection;
  /** How many of these claims there are of each predicate, the most first. */
  readonly claimCounts: ReadonlyArray<PredicateCount>;
  /** The claims that the person is the subject or the object of, newest first. */
  readonly claims: ClaimConnection;
  /** The events that the person takes part in, newest first. */
  readonly events: ParticipationConnection;
  /** Whether it has a name of its own in this language; where it has none, `name` gives the French one. Example: `hasName(language: EN)`. */
  readonly hasName: Scalars['Boolean']['output'];
  /** The same at every seeding. Example: `person_oRXD0akWFSs0PmlRON7kJa`. */
  readonly id: Scalars['ID']['output'];
  /** How many entities are linked to it, by relation, direction and type, the most first: whom `neighborhood` can be asked for. */
  readonly links: ReadonlyArray<LinkCount>;
  /** Where articles name the person: newest article first, then in the order of the text. */
  readonly mentions: MentionConnection;
  /** The name; the French one where none is known in the language asked for. Example: `Amir Hatami`. */
  readonly name: Scalars['String']['output'];
  /** The offices, ranks and titles that the person holds or held, by title. Example: `ministre de la Défense`. */
  readonly positions: ReadonlyArray<Position>;
  /** What the person is quoted as saying, newest article first. */
  readonly quotes: QuoteConnection;
  /** The claims that articles attribute to the person, newest first: what he or she states, whoever it is about. */
  readonly statements: ClaimConnection;
  /** True for a person known by office only, whose name is then the office. Example: `Commandant de l’armée russe en Syrie`. */
  readonly unnamed: Scalars['Boolean']['output'];
};


/** A human being. Example: `person(name: "Amir Hatami") { positions { title } quotes { nodes { text } } }`. */
export type PersonArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A human being. Example: `person(name: "Amir Hatami") { positions { title } quotes { nodes { text } } }`. */
export type PersonClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  predicates?: InputMaybe<ReadonlyArray<Predicate>>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


/** A human being. Example: `person(name: "Amir Hatami") { positions { title } quotes { nodes { text } } }`. */
export type PersonEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A human being. Example: `person(name: "Amir Hatami") { positions { title } quotes { nodes { text } } }`. */
export type PersonHasNameArgs = {
  language: Language;
};


/** A human being. Example: `person(name: "Amir Hatami") { positions { title } quotes { nodes { text } } }`. */
export type PersonMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A human being. Example: `person(name: "Amir Hatami") { positions { title } quotes { nodes { text } } }`. */
export type PersonNameArgs = {
  language?: InputMaybe<Language>;
};


/** A human being. Example: `person(name: "Amir Hatami") { positions { title } quotes { nodes { text } } }`. */
export type PersonQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A human being. Example: `person(name: "Amir Hatami") { positions { title } quotes { nodes { text } } }`. */
export type PersonStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of people. */
export type PersonConnection = {
  readonly __typename?: 'PersonConnection';
  readonly edges: ReadonlyArray<PersonEdge>;
  readonly nodes: ReadonlyArray<Person>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** A person and where the person stands in the list. */
export type PersonEdge = {
  readonly __typename?: 'PersonEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Person;
};

/** Conditions on people; all that are given have to be met. */
export type PersonFilter = {
  /** Holds or held an office for this country. Example: `IR`. */
  readonly country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** A part of the name, whatever its case and accents. Example: `hat`. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The id of a body that they hold or held an office in. */
  readonly organization?: InputMaybe<Scalars['ID']['input']>;
  /** The same by its name. Example: `ministère de la Défense`. */
  readonly organizationName?: InputMaybe<Scalars['String']['input']>;
};

/** A place that is no country: a town, a region, a building. Example: `place(name: "Astana") { country { name } events { nodes { name } } }`. */
export type Place = Entity & Node & {
  readonly __typename?: 'Place';
  /** Other names that articles use, in either language. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The articles that name it, newest first. */
  readonly articles: ArticleConnection;
  /** How many of these claims there are of each predicate, the most first. */
  readonly claimCounts: ReadonlyArray<PredicateCount>;
  /** The claims that it is the subject or the object of, newest first. */
  readonly claims: ClaimConnection;
  /** The country that it lies in, where that is known and the graph holds it. */
  readonly country: Maybe<Country>;
  /** The events that take place there, newest first. */
  readonly events: EventConnection;
  /** Whether it has a name of its own in this language; where it has none, `name` gives the French one. Example: `hasName(language: EN)`. */
  readonly hasName: Scalars['Boolean']['output'];
  /** The same at every seeding. Example: `place_U6VgsuHHOx5TMEK0jNgAPK`. */
  readonly id: Scalars['ID']['output'];
  /** How many entities are linked to it, by relation, direction and type, the most first: whom `neighborhood` can be asked for. */
  readonly links: ReadonlyArray<LinkCount>;
  /** Where articles name it: newest article first, then in the order of the text. */
  readonly mentions: MentionConnection;
  /** The name; the French one where none is known in the language asked for. Example: `Astana`. */
  readonly name: Scalars['String']['output'];
};


/** A place that is no country: a town, a region, a building. Example: `place(name: "Astana") { country { name } events { nodes { name } } }`. */
export type PlaceArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A place that is no country: a town, a region, a building. Example: `place(name: "Astana") { country { name } events { nodes { name } } }`. */
export type PlaceClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  predicates?: InputMaybe<ReadonlyArray<Predicate>>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


/** A place that is no country: a town, a region, a building. Example: `place(name: "Astana") { country { name } events { nodes { name } } }`. */
export type PlaceEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A place that is no country: a town, a region, a building. Example: `place(name: "Astana") { country { name } events { nodes { name } } }`. */
export type PlaceHasNameArgs = {
  language: Language;
};


/** A place that is no country: a town, a region, a building. Example: `place(name: "Astana") { country { name } events { nodes { name } } }`. */
export type PlaceMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A place that is no country: a town, a region, a building. Example: `place(name: "Astana") { country { name } events { nodes { name } } }`. */
export type PlaceNameArgs = {
  language?: InputMaybe<Language>;
};

/** A page of a list of places. */
export type PlaceConnection = {
  readonly __typename?: 'PlaceConnection';
  readonly edges: ReadonlyArray<PlaceEdge>;
  readonly nodes: ReadonlyArray<Place>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** A place and where it stands in the list. */
export type PlaceEdge = {
  readonly __typename?: 'PlaceEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Place;
};

/** Conditions on places; all that are given have to be met. */
export type PlaceFilter = {
  /** Lies in this country. Example: `KZ`. */
  readonly country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** A part of the name, whatever its case and accents. Example: `astan`. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** Whether a claim says yes or no. */
export type Polarity =
  /** The article says that it is so. */
  | 'AFFIRMED'
  /** The article says that it is not so. */
  | 'NEGATED';

/** An office, rank or title that a person holds or held. Example: `person(name: "hatami") { positions { title country { name } } }`. */
export type Position = Node & {
  readonly __typename?: 'Position';
  /** All the words that state it, newest article first, the plainest words first. */
  readonly allEvidence: EvidenceConnection;
  /** The country that it is held for, where the article tells. Example: Iran. */
  readonly country: Maybe<Country>;
  /** The words of the newest article that state it. */
  readonly evidence: Evidence;
  /** The same at every seeding. */
  readonly id: Scalars['ID']['output'];
  /** The body that it is held in, where the article tells. Example: Ministère de la Défense. */
  readonly organization: Maybe<Organization>;
  /** Who holds or held it. */
  readonly person: Person;
  /** The function without the adjective of the country; *ancien* before a former one. Example: `ministre de la Défense`. */
  readonly title: Scalars['String']['output'];
};


/** An office, rank or title that a person holds or held. Example: `person(name: "hatami") { positions { title country { name } } }`. */
export type PositionAllEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of offices. */
export type PositionConnection = {
  readonly __typename?: 'PositionConnection';
  readonly edges: ReadonlyArray<PositionEdge>;
  readonly nodes: ReadonlyArray<Position>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** An office and where it stands in the list. */
export type PositionEdge = {
  readonly __typename?: 'PositionEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Position;
};

/** The closed set of relations that claims state, each with the source of its meaning. */
export type Predicate =
  /** The subject accuses the object. CAMEO 112: accuse. */
  | 'ACCUSED'
  /** The subject appoints the object. Wikidata P748, the other way round: appointed by. */
  | 'APPOINTED'
  /** The subject arrests or charges the object. CAMEO 173: arrest, detain or charge with legal action. */
  | 'ARRESTED'
  /** The subject attacks the object. CAMEO 18: assault. */
  | 'ATTACKED'
  /** The subject belongs to the object, a country. Wikidata P17: country. */
  | 'BELONGS_TO'
  /** The subject was born in the object. Wikidata P19: place of birth. */
  | 'BORN_IN'
  /** The subject criticizes the object. CAMEO 111: criticize or denounce. */
  | 'CRITICIZED'
  /** The subject beats the object, in sport or at the polls. Wikidata P1346: winner. */
  | 'DEFEATED'
  /** The subject demands something of the object. CAMEO 10: demand. */
  | 'DEMANDED_FROM'
  /** The subject died in the object. Wikidata P20: place of death. */
  | 'DIED_IN'
  /** The subject fights the object. CAMEO 19: fight. */
  | 'FOUGHT'
  /** The subject kills the object. CAMEO 1823: kill by physical assault. */
  | 'KILLED'
  /** The subject takes place in the object, or lies in it. schema.org: location. */
  | 'LOCATED_IN'
  /** The subject is one of the object's own: its member, player, singer, deputy or spokesman. Wikidata P463: member of; P102: member of political party. */
  | 'MEMBER_OF'
  /** The two meet or talk. CAMEO 04: consult. */
  | 'MET'
  /** The subject occupies or takes the object. CAMEO 192: occupy territory. */
  | 'OCCUPIED'
  /** The subject takes part in the object, an event. schema.org: participant. */
  | 'PARTICIPATED_IN'
  /** The subject praises the object. CAMEO 051: praise or endorse. */
  | 'PRAISED'
  /** The subject imposes sanctions on the object. CAMEO 163: impose embargo, boycott or sanctions. */
  | 'SANCTIONED'
  /** The subject signs an agreement: the object, or one with the object. CAMEO 057: sign a formal agreement. */
  | 'SIGNED'
  /** The subject comes after the object in an office. Wikidata P1365: replaces. */
  | 'SUCCEEDED'
  /** The subject supports the object. CAMEO 06: engage in material cooperation. */
  | 'SUPPORTED'
  /** The subject threatens the object. CAMEO 13: threaten. */
  | 'THREATENED'
  /** The subject visits the object. CAMEO 042: make a visit. */
  | 'VISITED';

/** How many claims state a relation. Example: `claimCounts(filter: { subjectName: "Amir Hatami" }) { predicate count }`. */
export type PredicateCount = {
  readonly __typename?: 'PredicateCount';
  /** One at least. */
  readonly count: Scalars['Int']['output'];
  /** The relation. Example: `PRAISED`. */
  readonly predicate: Predicate;
};

/** Who publishes articles. Example: `articles(first: 1) { nodes { publisher { name } } }`. */
export type Publisher = Node & {
  readonly __typename?: 'Publisher';
  /** Its articles, newest first. */
  readonly articles: ArticleConnection;
  /** The same at every seeding. */
  readonly id: Scalars['ID']['output'];
  /** What it is called. Example: `PressTV`. */
  readonly name: Scalars['String']['output'];
};


/** Who publishes articles. Example: `articles(first: 1) { nodes { publisher { name } } }`. */
export type PublisherArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of publishers. */
export type PublisherConnection = {
  readonly __typename?: 'PublisherConnection';
  readonly edges: ReadonlyArray<PublisherEdge>;
  readonly nodes: ReadonlyArray<Publisher>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** A publisher and where it stands in the list. */
export type PublisherEdge = {
  readonly __typename?: 'PublisherEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Publisher;
};

/** Conditions on publishers; all that are given have to be met. */
export type PublisherFilter = {
  /** A part of the name, whatever its case and accents. Example: `press`. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** Where every query starts: one node by its name, code or id; lists with filters; and three ways across the graph, `search`, `path` and `neighborhood`. */
export type Query = {
  readonly __typename?: 'Query';
  /** Articles, newest first unless told otherwise. */
  readonly articles: ArticleConnection;
  /** How many claims there are of each predicate, the most first. */
  readonly claimCounts: ReadonlyArray<PredicateCount>;
  /** Claims, newest article first unless told otherwise. */
  readonly claims: ClaimConnection;
  /** Countries, in the order of their names unless told otherwise. */
  readonly countries: CountryConnection;
  /** The country of this code or of this name; give one of the two. Example: `country(code: "SY") { events { nodes { name } } }`. None or several: as for `person`. */
  readonly country: Maybe<Country>;
  /** The event of this name. Example: `event(name: "Astana summit") { kind date location { name } }`. None or several: as for `person`. */
  readonly event: Maybe<Event>;
  /** How many events there are of each kind, the most first. */
  readonly eventCounts: ReadonlyArray<EventKindCount>;
  /** Events, newest first unless told otherwise. */
  readonly events: EventConnection;
  /** How large the graph is, and whether it has changed. Example: `graph { articles revision }`. */
  readonly graph: Graph;
  /** An entity and those around it, nearest first, with what links them: what a picture of the graph is drawn from. */
  readonly neighborhood: Maybe<Neighborhood>;
  /** A node of any type by its id. Null when the graph does not hold it. Example: `node(id: "country_…") { ... on Country { name } }`. */
  readonly node: Maybe<Node>;
  /** Several nodes by their ids, in the order asked for; null where the graph does not hold one. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** The organisation of this name. Example: `organization(name: "Russian army") { country { name } }`. None or several: as for `person`. */
  readonly organization: Maybe<Organization>;
  /** Organisations, in the order of their names unless told otherwise. */
  readonly organizations: OrganizationConnection;
  /** The shortest way from one node to another, over relationships of any kind but evidence; each given by its id or by a name. Null when there is none of `maxLength` steps or fewer. */
  readonly path: Maybe<Path>;
  /** People, in the order of their names unless told otherwise. */
  readonly people: PersonConnection;
  /** The person of this name. Example: `person(name: "hatami") { name positions { title } }`. Null when there is none; an error with the code `AMBIGUOUS` that lists the ids when there are several. */
  readonly person: Maybe<Person>;
  /** The place of this name. Example: `place(name: "Astana") { events { nodes { name } } }`. None or several: as for `person`. */
  readonly place: Maybe<Place>;
  /** Places, in the order of their names unless told otherwise. */
  readonly places: PlaceConnection;
  /** The publisher of this name, whatever its case and accents. Example: `publisher(name: "presstv") { articles { totalCount } }`. Null when there is none. */
  readonly publisher: Maybe<Publisher>;
  /** Publishers, in the order of their names unless told otherwise. */
  readonly publishers: PublisherConnection;
  /** Quotes, newest article first unless told otherwise. */
  readonly quotes: QuoteConnection;
  /** What this server reads new articles by. Example: `reader { name version }`. */
  readonly reader: Reader;
  /**
   * Whatever has all of these words: entities in any of their names, articles and quotes in their text; the best first, at most
   * 1,000 hits deep. Example: `search(text: "hatami", first: 5) { nodes { ... on Entity { name } } }`.
   */
  readonly search: SearchConnection;
  /**
   * In which months claims were published, of the newest 5,000 that the graph holds, that are about an entity, or that were published
   * in a time. Example: `timeline(aboutName: "Amir Hatami") { months { date claims } undated }`.
   */
  readonly timeline: Timeline;
};


/** Where every query starts: one node by its name, code or id; lists with filters; and three ways across the graph, `search`, `path` and `neighborhood`. */
export type QueryArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ArticleOrder>;
};


/** Where every query starts: one node by its name, code or id; lists with filters; and three ways across the graph, `search`, `path` and `neighborhood`. */
export type QueryClaimCountsArgs = {
  filter?: InputMaybe<ClaimFilter>;
};


/** Where every query starts: one node by its name, code or id; lists with filters; and three ways across the graph, `search`, `path` and `neighborhood`. */
export type QueryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};


/** Where every query starts: one node by its name, code or id; lists with filters; and three ways across the graph, `search`, `path` and `neighborhood`. */
export type QueryCountriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CountryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** Where every query starts: one node by its name, code or id; lists with filters; and three ways across the graph, `search`, `path` and `neighborhood`. */
export type QueryCountryArgs = {
  code?: InputMaybe<Scalars['CountryCode']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** Where every query starts: one node by its name, code or id; lists with filters; and three ways across the graph, `search`, `path` and `neighborhood`. */
export type QueryEventArgs = {
  name: Scalars['String']['input'];
};


/** Where every query starts: one node by its name, code or id; lists with filters; and three ways across the graph, `search`, `path` and `neighborhood`. */
export type QueryEventCountsArgs = {
  filter?: InputMaybe<EventFilter>;
};


/** Where every query starts: one node by its name, code or id; lists with filters; and three ways across the graph, `search`, `path` and `neighborhood`. */
export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** Where every query starts: one node by its name, code or id; lists with filters; and three ways across the graph, `search`, `path` and `neighborhood`. */
export type QueryNeighborhoodArgs = {
  denied?: InputMaybe<Scalars['Boolean']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  exclude?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  publisher?: InputMaybe<Scalars['String']['input']>;
  relations?: InputMaybe<ReadonlyArray<Relation>>;
  to?: InputMaybe<Scalars['Date']['input']>;
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};


/** Where every query starts: one node by its name, code or id; lists with filters; and three ways across the graph, `search`, `path` and `neighborhood`. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Where every query starts: one node by its name, code or id; lists with filters; and three ways across the graph, `search`, `path` and `neighborhood`. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** Where every query starts: one node by its name, code or id; lists with filters; and three ways across the graph, `search`, `path` and `neighborhood`. */
export type QueryOrganizationArgs = {
  name: Scalars['String']['input'];
};


/** Where every query starts: one node by its name, code or id; lists with filters; and three ways across the graph, `search`, `path` and `neighborhood`. */
export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** Where every query starts: one node by its name, code or id; lists with filters; and three ways across the graph, `search`, `path` and `neighborhood`. */
export type QueryPathArgs = {
  avoid?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  facts?: InputMaybe<Scalars['Boolean']['input']>;
  from?: InputMaybe<Scalars['ID']['input']>;
  fromName?: InputMaybe<Scalars['String']['input']>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  to?: InputMaybe<Scalars['ID']['input']>;
  toName?: InputMaybe<Scalars['String']['input']>;
};


/** Where every query starts: one node by its name, code or id; lists with filters; and three ways across the graph, `search`, `path` and `neighborhood`. */
export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PersonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** Where every query starts: one node by its name, code or id; lists with filters; and three ways across the graph, `search`, `path` and `neighborhood`. */
export type QueryPersonArgs = {
  name: Scalars['String']['input'];
};


/** Where every query starts: one node by its name, code or id; lists with filters; and three ways across the graph, `search`, `path` and `neighborhood`. */
export type QueryPlaceArgs = {
  name: Scalars['String']['input'];
};


/** Where every query starts: one node by its name, code or id; lists with filters; and three ways across the graph, `search`, `path` and `neighborhood`. */
export type QueryPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlaceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** Where every query starts: one node by its name, code or id; lists with filters; and three ways across the graph, `search`, `path` and `neighborhood`. */
export type QueryPublisherArgs = {
  name: Scalars['String']['input'];
};


/** Where every query starts: one node by its name, code or id; lists with filters; and three ways across the graph, `search`, `path` and `neighborhood`. */
export type QueryPublishersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PublisherFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** Where every query starts: one node by its name, code or id; lists with filters; and three ways across the graph, `search`, `path` and `neighborhood`. */
export type QueryQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<QuoteOrder>;
};


/** Where every query starts: one node by its name, code or id; lists with filters; and three ways across the graph, `search`, `path` and `neighborhood`. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<SearchType>>;
};


/** Where every query starts: one node by its name, code or id; lists with filters; and three ways across the graph, `search`, `path` and `neighborhood`. */
export type QueryTimelineArgs = {
  about?: InputMaybe<Scalars['ID']['input']>;
  aboutName?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<ClaimBasis>>;
  from?: InputMaybe<Scalars['Date']['input']>;
  predicates?: InputMaybe<ReadonlyArray<Predicate>>;
  publisher?: InputMaybe<Scalars['String']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** Words that an article puts in somebody's mouth. Example: `quotes(first: 3) { nodes { speaker { name } text } }`. */
export type Quote = Node & {
  readonly __typename?: 'Quote';
  /** The article that it stands in. */
  readonly article: Article;
  /** Where it stands in the article. */
  readonly evidence: Evidence;
  /** The same at every seeding. Example: `quote_0zGaygDhdOBMexVBS0YkKT`. */
  readonly id: Scalars['ID']['output'];
  /** The entities that it names, by name. */
  readonly mentions: ReadonlyArray<Entity>;
  /** What has found it. */
  readonly reader: Reader;
  /** Who says it, where the article tells. */
  readonly speaker: Maybe<Entity>;
  /** The words by which the article names the speaker where the quote stands. Example: `il`. */
  readonly speakerLabel: Maybe<Scalars['String']['output']>;
  /** The words, quotation marks included. Example: `« Il faut donc rendre hommage à toutes ces forces. »` */
  readonly text: Scalars['String']['output'];
  /** The words that signal speech. Example: `a déclaré`. */
  readonly verb: Maybe<Scalars['String']['output']>;
};

/** A page of a list of quotes. */
export type QuoteConnection = {
  readonly __typename?: 'QuoteConnection';
  readonly edges: ReadonlyArray<QuoteEdge>;
  readonly nodes: ReadonlyArray<Quote>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** A quote and where it stands in the list. */
export type QuoteEdge = {
  readonly __typename?: 'QuoteEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Quote;
};

/** Conditions on quotes; all that are given have to be met. A name that nobody has is met by none, one of several is `AMBIGUOUS`. */
export type QuoteFilter = {
  /** Published then or later: a day, a month or a year. Example: `2018-09`. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** The same by their names. Example: `["Syrie"]`. */
  readonly mentionNames?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The ids of entities, all of which it names; at most 20 together with `mentionNames`. */
  readonly mentions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The name of the article's publisher, whatever its case and accents. Example: `presstv`. */
  readonly publisher?: InputMaybe<Scalars['String']['input']>;
  /** The id of who says it. */
  readonly speaker?: InputMaybe<Scalars['ID']['input']>;
  /** The same by a name. Example: `Amir Hatami`. */
  readonly speakerName?: InputMaybe<Scalars['String']['input']>;
  /** Has all of these words, as `search` finds them; of more than 1,000 such quotes the best. Example: `l'occupation`. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Published then or earlier: a day, a month or a year. Example: `2018-12-31`. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** How lists of quotes are ordered. */
export type QuoteOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What they are ordered by. */
  readonly field?: QuoteOrderField;
};

/** What lists of quotes can be ordered by. */
export type QuoteOrderField =
  /** When the article was published; without a date it counts as the oldest. */
  | 'PUBLISHED_ON';

/** What reads articles: the rules and models by which names, quotes and claims are found, or whoever has found them. Example: `reader { name version }`. */
export type Reader = {
  readonly __typename?: 'Reader';
  /** `newsgraph`, or the name of whatever else has found facts in an article: an editor, a language model, another program. */
  readonly name: Scalars['String']['output'];
  /** Rises whenever something else is read in the same text. Example: `1`. */
  readonly version: Scalars['Int']['output'];
};

/** What links one entity to another: the relations of `Predicate`, and offices. */
export type Relation =
  /** The subject accuses the object. CAMEO 112: accuse. */
  | 'ACCUSED'
  /** The subject appoints the object. Wikidata P748, the other way round: appointed by. */
  | 'APPOINTED'
  /** The subject arrests or charges the object. CAMEO 173: arrest, detain or charge with legal action. */
  | 'ARRESTED'
  /** The subject attacks the object. CAMEO 18: assault. */
  | 'ATTACKED'
  /** The subject belongs to the object, a country. Wikidata P17: country. */
  | 'BELONGS_TO'
  /** The subject was born in the object. Wikidata P19: place of birth. */
  | 'BORN_IN'
  /** The subject criticizes the object. CAMEO 111: criticize or denounce. */
  | 'CRITICIZED'
  /** The subject beats the object, in sport or at the polls. Wikidata P1346: winner. */
  | 'DEFEATED'
  /** The subject demands something of the object. CAMEO 10: demand. */
  | 'DEMANDED_FROM'
  /** The subject died in the object. Wikidata P20: place of death. */
  | 'DIED_IN'
  /** The subject fights the object. CAMEO 19: fight. */
  | 'FOUGHT'
  /** The one is a person, the other a body or a country that this person holds or held an office of. schema.org: hasOccupation. */
  | 'HOLDS_OFFICE'
  /** The subject kills the object. CAMEO 1823: kill by physical assault. */
  | 'KILLED'
  /** The subject takes place in the object, or lies in it. schema.org: location. */
  | 'LOCATED_IN'
  /** The subject is one of the object's own: its member, player, singer, deputy or spokesman. Wikidata P463: member of; P102: member of political party. */
  | 'MEMBER_OF'
  /** The two meet or talk. CAMEO 04: consult. */
  | 'MET'
  /** The subject occupies or takes the object. CAMEO 192: occupy territory. */
  | 'OCCUPIED'
  /** The subject takes part in the object, an event. schema.org: participant. */
  | 'PARTICIPATED_IN'
  /** The subject praises the object. CAMEO 051: praise or endorse. */
  | 'PRAISED'
  /** The subject imposes sanctions on the object. CAMEO 163: impose embargo, boycott or sanctions. */
  | 'SANCTIONED'
  /** The subject signs an agreement: the object, or one with the object. CAMEO 057: sign a formal agreement. */
  | 'SIGNED'
  /** The subject comes after the object in an office. Wikidata P1365: replaces. */
  | 'SUCCEEDED'
  /** The subject supports the object. CAMEO 06: engage in material cooperation. */
  | 'SUPPORTED'
  /** The subject threatens the object. CAMEO 13: threaten. */
  | 'THREATENED'
  /** The subject visits the object. CAMEO 042: make a visit. */
  | 'VISITED';

/** A page of what a search has found, best first. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  readonly edges: ReadonlyArray<SearchEdge>;
  readonly nodes: ReadonlyArray<SearchResult>;
  readonly pageInfo: PageInfo;
};

/** What a search has found, and how well it matches. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  readonly cursor: Scalars['String']['output'];
  /** The words where they stand, of an article or a quote; null of an entity, and of an article that has them in a title given with it alone. */
  readonly excerpt: Maybe<Excerpt>;
  /** What matched, as it is written: the name or alias of an entity, words of an article, its title included, or of a quote. Example: `["l’occupation"]`. */
  readonly matched: ReadonlyArray<Scalars['String']['output']>;
  readonly node: SearchResult;
  /** How well it matches; comparable within one search only. */
  readonly score: Scalars['Float']['output'];
};

/** Something that `search` finds. */
export type SearchResult = Article | Country | Event | Organization | Person | Place | Quote;

/** What `search` can look for. */
export type SearchType =
  /** Articles, by their words. */
  | 'ARTICLE'
  /** Countries, by their names. */
  | 'COUNTRY'
  /** Events, by their names. */
  | 'EVENT'
  /** Organisations, by their names. */
  | 'ORGANIZATION'
  /** People, by their names. */
  | 'PERSON'
  /** Places, by their names. */
  | 'PLACE'
  /** Quotes, by their words. */
  | 'QUOTE';

/** A part of an article's text: `text.slice(start, end)`. Example: `articles(first: 1) { nodes { body { start end } } }`. */
export type Span = {
  readonly __typename?: 'Span';
  /** Where it ends, exclusive. */
  readonly end: Scalars['Int']['output'];
  /** Where it begins, in UTF-16 code units. */
  readonly start: Scalars['Int']['output'];
};

/** How many claims were published when. */
export type Timeline = {
  readonly __typename?: 'Timeline';
  /** The months, the oldest first; none without a claim. */
  readonly months: ReadonlyArray<TimelineMonth>;
  /** Whether there are more than the newest 5,000, of which the others are not counted. The oldest month may then have more. */
  readonly truncated: Scalars['Boolean']['output'];
  /** How many claims stand in articles without a date. */
  readonly undated: Scalars['Int']['output'];
};

/** How many claims were published in a month. */
export type TimelineMonth = {
  readonly __typename?: 'TimelineMonth';
  /** One at least. */
  readonly claims: Scalars['Int']['output'];
  /** The month; the year, or the first and the last month, where articles say no more. Example: `2018-09`, `2018`, `2018-09/2018-12`. */
  readonly date: Scalars['Date']['output'];
};



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



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  SearchResult:
    | ( ArticleRow )
    | ( EntityParent )
    | ( EntityParent )
    | ( EntityParent )
    | ( EntityParent )
    | ( EntityParent )
    | ( QuoteRow )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Entity:
    | ( EntityParent )
    | ( EntityParent )
    | ( EntityParent )
    | ( EntityParent )
    | ( EntityParent )
  ;
  Node:
    | ( ArticleRow )
    | ( ClaimRow )
    | ( EntityParent )
    | ( EntityParent )
    | ( MentionRow )
    | ( EntityParent )
    | ( EntityParent )
    | ( EntityParent )
    | ( PositionRow )
    | ( PublisherCore )
    | ( QuoteRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Article: ResolverTypeWrapper<ArticleRow>;
  ArticleConnection: ResolverTypeWrapper<Omit<ArticleConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ArticleEdge']>, nodes: ReadonlyArray<ResolversTypes['Article']> }>;
  ArticleEdge: ResolverTypeWrapper<Omit<ArticleEdge, 'node'> & { node: ResolversTypes['Article'] }>;
  ArticleFilter: ArticleFilter;
  ArticleOrder: ArticleOrder;
  ArticleOrderField: ArticleOrderField;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Claim: ResolverTypeWrapper<ClaimRow>;
  ClaimBasis: ClaimBasis;
  ClaimConnection: ResolverTypeWrapper<Omit<ClaimConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ClaimEdge']>, nodes: ReadonlyArray<ResolversTypes['Claim']> }>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  ClaimFilter: ClaimFilter;
  ClaimOrder: ClaimOrder;
  ClaimOrderField: ClaimOrderField;
  Country: ResolverTypeWrapper<EntityParent>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  CountryConnection: ResolverTypeWrapper<Omit<CountryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CountryEdge']>, nodes: ReadonlyArray<ResolversTypes['Country']> }>;
  CountryEdge: ResolverTypeWrapper<Omit<CountryEdge, 'node'> & { node: ResolversTypes['Country'] }>;
  CountryFilter: CountryFilter;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateBasis: DateBasis;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Entity: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Entity']>;
  EntityConnection: ResolverTypeWrapper<Omit<EntityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['EntityEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  EntityEdge: ResolverTypeWrapper<Omit<EntityEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  EntityOrder: EntityOrder;
  EntityOrderField: EntityOrderField;
  EntityType: EntityType;
  Event: ResolverTypeWrapper<EntityParent>;
  EventConnection: ResolverTypeWrapper<Omit<EventConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['EventEdge']>, nodes: ReadonlyArray<ResolversTypes['Event']> }>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  EventFilter: EventFilter;
  EventKind: EventKind;
  EventKindCount: ResolverTypeWrapper<CountParent>;
  EventOrder: EventOrder;
  EventOrderField: EventOrderField;
  Evidence: ResolverTypeWrapper<EvidenceRow>;
  EvidenceConnection: ResolverTypeWrapper<Omit<EvidenceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['EvidenceEdge']>, nodes: ReadonlyArray<ResolversTypes['Evidence']> }>;
  EvidenceEdge: ResolverTypeWrapper<Omit<EvidenceEdge, 'node'> & { node: ResolversTypes['Evidence'] }>;
  Excerpt: ResolverTypeWrapper<Omit<Excerpt, 'matches'> & { matches: ReadonlyArray<ResolversTypes['Span']> }>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Graph: ResolverTypeWrapper<Graph>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Language: Language;
  LinkCount: ResolverTypeWrapper<LinkCountParent>;
  LinkDirection: LinkDirection;
  LinkReason: LinkReason;
  Mention: ResolverTypeWrapper<MentionRow>;
  MentionConnection: ResolverTypeWrapper<Omit<MentionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MentionEdge']>, nodes: ReadonlyArray<ResolversTypes['Mention']> }>;
  MentionEdge: ResolverTypeWrapper<Omit<MentionEdge, 'node'> & { node: ResolversTypes['Mention'] }>;
  MentionForm: MentionForm;
  Neighborhood: ResolverTypeWrapper<Omit<Neighborhood, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  NeighborhoodEdge: ResolverTypeWrapper<NeighborhoodEdge>;
  Node: ResolverTypeWrapper<NodeParent>;
  OrderDirection: OrderDirection;
  Organization: ResolverTypeWrapper<EntityParent>;
  OrganizationConnection: ResolverTypeWrapper<Omit<OrganizationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OrganizationEdge']>, nodes: ReadonlyArray<ResolversTypes['Organization']> }>;
  OrganizationEdge: ResolverTypeWrapper<Omit<OrganizationEdge, 'node'> & { node: ResolversTypes['Organization'] }>;
  OrganizationFilter: OrganizationFilter;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ParticipantConnection: ResolverTypeWrapper<Omit<ParticipantConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ParticipantEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  ParticipantEdge: ResolverTypeWrapper<RoleEdgeParent>;
  ParticipantRole: ParticipantRole;
  ParticipationConnection: ResolverTypeWrapper<Omit<ParticipationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ParticipationEdge']>, nodes: ReadonlyArray<ResolversTypes['Event']> }>;
  ParticipationEdge: ResolverTypeWrapper<RoleEdgeParent>;
  Path: ResolverTypeWrapper<Omit<Path, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Node']> }>;
  PathStep: ResolverTypeWrapper<PathStep>;
  Person: ResolverTypeWrapper<EntityParent>;
  PersonConnection: ResolverTypeWrapper<Omit<PersonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PersonEdge']>, nodes: ReadonlyArray<ResolversTypes['Person']> }>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  PersonFilter: PersonFilter;
  Place: ResolverTypeWrapper<EntityParent>;
  PlaceConnection: ResolverTypeWrapper<Omit<PlaceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PlaceEdge']>, nodes: ReadonlyArray<ResolversTypes['Place']> }>;
  PlaceEdge: ResolverTypeWrapper<Omit<PlaceEdge, 'node'> & { node: ResolversTypes['Place'] }>;
  PlaceFilter: PlaceFilter;
  Polarity: Polarity;
  Position: ResolverTypeWrapper<PositionRow>;
  PositionConnection: ResolverTypeWrapper<Omit<PositionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PositionEdge']>, nodes: ReadonlyArray<ResolversTypes['Position']> }>;
  PositionEdge: ResolverTypeWrapper<Omit<PositionEdge, 'node'> & { node: ResolversTypes['Position'] }>;
  Predicate: Predicate;
  PredicateCount: ResolverTypeWrapper<CountParent>;
  Publisher: ResolverTypeWrapper<PublisherCore>;
  PublisherConnection: ResolverTypeWrapper<Omit<PublisherConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PublisherEdge']>, nodes: ReadonlyArray<ResolversTypes['Publisher']> }>;
  PublisherEdge: ResolverTypeWrapper<Omit<PublisherEdge, 'node'> & { node: ResolversTypes['Publisher'] }>;
  PublisherFilter: PublisherFilter;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Quote: ResolverTypeWrapper<QuoteRow>;
  QuoteConnection: ResolverTypeWrapper<Omit<QuoteConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['QuoteEdge']>, nodes: ReadonlyArray<ResolversTypes['Quote']> }>;
  QuoteEdge: ResolverTypeWrapper<Omit<QuoteEdge, 'node'> & { node: ResolversTypes['Quote'] }>;
  QuoteFilter: QuoteFilter;
  QuoteOrder: QuoteOrder;
  QuoteOrderField: QuoteOrderField;
  Reader: ResolverTypeWrapper<ReaderParent>;
  Relation: Relation;
  SearchConnection: ResolverTypeWrapper<Omit<SearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SearchEdge']>, nodes: ReadonlyArray<ResolversTypes['SearchResult']> }>;
  SearchEdge: ResolverTypeWrapper<SearchEdgeParent>;
  SearchResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SearchResult']>;
  SearchType: SearchType;
  Span: ResolverTypeWrapper<Span>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Timeline: ResolverTypeWrapper<Timeline>;
  TimelineMonth: ResolverTypeWrapper<TimelineMonth>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Article: ArticleRow;
  ArticleConnection: Omit<ArticleConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ArticleEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Article']> };
  ArticleEdge: Omit<ArticleEdge, 'node'> & { node: ResolversParentTypes['Article'] };
  ArticleFilter: ArticleFilter;
  ArticleOrder: ArticleOrder;
  Boolean: Scalars['Boolean']['output'];
  Claim: ClaimRow;
  ClaimConnection: Omit<ClaimConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ClaimEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Claim']> };
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  ClaimFilter: ClaimFilter;
  ClaimOrder: ClaimOrder;
  Country: EntityParent;
  CountryCode: Scalars['CountryCode']['output'];
  CountryConnection: Omit<CountryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CountryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Country']> };
  CountryEdge: Omit<CountryEdge, 'node'> & { node: ResolversParentTypes['Country'] };
  CountryFilter: CountryFilter;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Entity: ResolversInterfaceTypes<ResolversParentTypes>['Entity'];
  EntityConnection: Omit<EntityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['EntityEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  EntityEdge: Omit<EntityEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  EntityOrder: EntityOrder;
  Event: EntityParent;
  EventConnection: Omit<EventConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['EventEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Event']> };
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  EventFilter: EventFilter;
  EventKindCount: CountParent;
  EventOrder: EventOrder;
  Evidence: EvidenceRow;
  EvidenceConnection: Omit<EvidenceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['EvidenceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Evidence']> };
  EvidenceEdge: Omit<EvidenceEdge, 'node'> & { node: ResolversParentTypes['Evidence'] };
  Excerpt: Omit<Excerpt, 'matches'> & { matches: ReadonlyArray<ResolversParentTypes['Span']> };
  Float: Scalars['Float']['output'];
  Graph: Graph;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  LinkCount: LinkCountParent;
  Mention: MentionRow;
  MentionConnection: Omit<MentionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MentionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Mention']> };
  MentionEdge: Omit<MentionEdge, 'node'> & { node: ResolversParentTypes['Mention'] };
  Neighborhood: Omit<Neighborhood, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  NeighborhoodEdge: NeighborhoodEdge;
  Node: NodeParent;
  Organization: EntityParent;
  OrganizationConnection: Omit<OrganizationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OrganizationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Organization']> };
  OrganizationEdge: Omit<OrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] };
  OrganizationFilter: OrganizationFilter;
  PageInfo: PageInfo;
  ParticipantConnection: Omit<ParticipantConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ParticipantEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  ParticipantEdge: RoleEdgeParent;
  ParticipationConnection: Omit<ParticipationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ParticipationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Event']> };
  ParticipationEdge: RoleEdgeParent;
  Path: Omit<Path, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Node']> };
  PathStep: PathStep;
  Person: EntityParent;
  PersonConnection: Omit<PersonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PersonEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Person']> };
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  PersonFilter: PersonFilter;
  Place: EntityParent;
  PlaceConnection: Omit<PlaceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PlaceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Place']> };
  PlaceEdge: Omit<PlaceEdge, 'node'> & { node: ResolversParentTypes['Place'] };
  PlaceFilter: PlaceFilter;
  Position: PositionRow;
  PositionConnection: Omit<PositionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PositionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Position']> };
  PositionEdge: Omit<PositionEdge, 'node'> & { node: ResolversParentTypes['Position'] };
  PredicateCount: CountParent;
  Publisher: PublisherCore;
  PublisherConnection: Omit<PublisherConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PublisherEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Publisher']> };
  PublisherEdge: Omit<PublisherEdge, 'node'> & { node: ResolversParentTypes['Publisher'] };
  PublisherFilter: PublisherFilter;
  Query: Record<PropertyKey, never>;
  Quote: QuoteRow;
  QuoteConnection: Omit<QuoteConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['QuoteEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Quote']> };
  QuoteEdge: Omit<QuoteEdge, 'node'> & { node: ResolversParentTypes['Quote'] };
  QuoteFilter: QuoteFilter;
  QuoteOrder: QuoteOrder;
  Reader: ReaderParent;
  SearchConnection: Omit<SearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SearchEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SearchResult']> };
  SearchEdge: SearchEdgeParent;
  SearchResult: ResolversUnionTypes<ResolversParentTypes>['SearchResult'];
  Span: Span;
  String: Scalars['String']['output'];
  Timeline: Timeline;
  TimelineMonth: TimelineMonth;
};

export type ArticleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  body?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<ArticleClaimsArgs>>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<ArticleEntitiesArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<ArticleMentionsArgs>>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['Publisher']>, ParentType, ContextType>;
  quotes?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, Partial<ArticleQuotesArgs>>;
  readAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reader?: Resolver<ResolversTypes['Reader'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  basis?: Resolver<ResolversTypes['ClaimBasis'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  polarity?: Resolver<ResolversTypes['Polarity'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  reader?: Resolver<ResolversTypes['Reader'], ParentType, ContextType>;
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
  claimCounts?: Resolver<ReadonlyArray<ResolversTypes['PredicateCount']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<CountryClaimsArgs>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<CountryEventsArgs>>;
  hasName?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<CountryHasNameArgs, 'language'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isoCode?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['LinkCount']>, ParentType, ContextType>;
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

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
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
  claimCounts?: Resolver<ReadonlyArray<ResolversTypes['PredicateCount']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<EventClaimsArgs>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dateBasis?: Resolver<Maybe<ResolversTypes['DateBasis']>, ParentType, ContextType>;
  hasName?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<EventHasNameArgs, 'language'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['LinkCount']>, ParentType, ContextType>;
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

export type EventKindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventKindCount'] = ResolversParentTypes['EventKindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reader?: Resolver<ResolversTypes['Reader'], ParentType, ContextType>;
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

export type ExcerptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Excerpt'] = ResolversParentTypes['Excerpt']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  matches?: Resolver<ReadonlyArray<ResolversTypes['Span']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Graph'] = ResolversParentTypes['Graph']> = {
  articles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LinkCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkCount'] = ResolversParentTypes['LinkCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['LinkDirection'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
};

export type MentionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['MentionForm'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reader?: Resolver<ResolversTypes['Reader'], ParentType, ContextType>;
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
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  first?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  last?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  negated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  claimCounts?: Resolver<ReadonlyArray<ResolversTypes['PredicateCount']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<OrganizationClaimsArgs>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['ParticipationConnection'], ParentType, ContextType, Partial<OrganizationEventsArgs>>;
  hasName?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<OrganizationHasNameArgs, 'language'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['LinkCount']>, ParentType, ContextType>;
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
  claimCounts?: Resolver<ReadonlyArray<ResolversTypes['PredicateCount']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<PersonClaimsArgs>>;
  events?: Resolver<ResolversTypes['ParticipationConnection'], ParentType, ContextType, Partial<PersonEventsArgs>>;
  hasName?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<PersonHasNameArgs, 'language'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['LinkCount']>, ParentType, ContextType>;
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
  claimCounts?: Resolver<ReadonlyArray<ResolversTypes['PredicateCount']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<PlaceClaimsArgs>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<PlaceEventsArgs>>;
  hasName?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<PlaceHasNameArgs, 'language'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['LinkCount']>, ParentType, ContextType>;
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

export type PredicateCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PredicateCount'] = ResolversParentTypes['PredicateCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
};

export type PublisherResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Publisher'] = ResolversParentTypes['Publisher']> = {
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<PublisherArticlesArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublisherConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublisherConnection'] = ResolversParentTypes['PublisherConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PublisherEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Publisher']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PublisherEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublisherEdge'] = ResolversParentTypes['PublisherEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Publisher'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<QueryArticlesArgs>>;
  claimCounts?: Resolver<ReadonlyArray<ResolversTypes['PredicateCount']>, ParentType, ContextType, Partial<QueryClaimCountsArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<QueryClaimsArgs>>;
  countries?: Resolver<ResolversTypes['CountryConnection'], ParentType, ContextType, Partial<QueryCountriesArgs>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType, Partial<QueryCountryArgs>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventArgs, 'name'>>;
  eventCounts?: Resolver<ReadonlyArray<ResolversTypes['EventKindCount']>, ParentType, ContextType, Partial<QueryEventCountsArgs>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<QueryEventsArgs>>;
  graph?: Resolver<ResolversTypes['Graph'], ParentType, ContextType>;
  neighborhood?: Resolver<Maybe<ResolversTypes['Neighborhood']>, ParentType, ContextType, RequireFields<QueryNeighborhoodArgs, 'denied' | 'depth' | 'first'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<QueryOrganizationArgs, 'name'>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, Partial<QueryOrganizationsArgs>>;
  path?: Resolver<Maybe<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathArgs, 'facts' | 'maxLength'>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, Partial<QueryPeopleArgs>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'name'>>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType, RequireFields<QueryPlaceArgs, 'name'>>;
  places?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, Partial<QueryPlacesArgs>>;
  publisher?: Resolver<Maybe<ResolversTypes['Publisher']>, ParentType, ContextType, RequireFields<QueryPublisherArgs, 'name'>>;
  publishers?: Resolver<ResolversTypes['PublisherConnection'], ParentType, ContextType, Partial<QueryPublishersArgs>>;
  quotes?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, Partial<QueryQuotesArgs>>;
  reader?: Resolver<ResolversTypes['Reader'], ParentType, ContextType>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'text'>>;
  timeline?: Resolver<ResolversTypes['Timeline'], ParentType, ContextType, Partial<QueryTimelineArgs>>;
};

export type QuoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quote'] = ResolversParentTypes['Quote']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  reader?: Resolver<ResolversTypes['Reader'], ParentType, ContextType>;
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

export type ReaderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reader'] = ResolversParentTypes['Reader']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SearchResult']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  excerpt?: Resolver<Maybe<ResolversTypes['Excerpt']>, ParentType, ContextType>;
  matched?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchResult'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SearchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchResult'] = ResolversParentTypes['SearchResult']> = {
  __resolveType: TypeResolveFn<'Article' | 'Country' | 'Event' | 'Organization' | 'Person' | 'Place' | 'Quote', ParentType, ContextType>;
};

export type SpanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Span'] = ResolversParentTypes['Span']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimelineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Timeline'] = ResolversParentTypes['Timeline']> = {
  months?: Resolver<ReadonlyArray<ResolversTypes['TimelineMonth']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimelineMonthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineMonth'] = ResolversParentTypes['TimelineMonth']> = {
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
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
  DateTime?: GraphQLScalarType;
  Entity?: EntityResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  EventKindCount?: EventKindCountResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  EvidenceConnection?: EvidenceConnectionResolvers<ContextType>;
  EvidenceEdge?: EvidenceEdgeResolvers<ContextType>;
  Excerpt?: ExcerptResolvers<ContextType>;
  Graph?: GraphResolvers<ContextType>;
  LinkCount?: LinkCountResolvers<ContextType>;
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
  PredicateCount?: PredicateCountResolvers<ContextType>;
  Publisher?: PublisherResolvers<ContextType>;
  PublisherConnection?: PublisherConnectionResolvers<ContextType>;
  PublisherEdge?: PublisherEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Quote?: QuoteResolvers<ContextType>;
  QuoteConnection?: QuoteConnectionResolvers<ContextType>;
  QuoteEdge?: QuoteEdgeResolvers<ContextType>;
  Reader?: ReaderResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchResult?: SearchResultResolvers<ContextType>;
  Span?: SpanResolvers<ContextType>;
  Timeline?: TimelineResolvers<ContextType>;
  TimelineMonth?: TimelineMonthResolvers<ContextType>;
};

