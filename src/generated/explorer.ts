/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** What the date of an event rests on. */
export type DateBasis =
  /** The article’s own date, since its headline and lead hold no word of time. */
  | 'DATELINE'
  /** Words of the article: *hier*, *le 12 février*. */
  | 'STATED';

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

/** A language of names. */
export type Language =
  /** English. Example: `Syria`. */
  | 'EN'
  /** French. Example: `Syrie`. */
  | 'FR';

/** What an entity is to an event, in PLOVER's terms. */
export type ParticipantRole =
  /** It acts: who attacks, visits, wins. */
  | 'ACTOR'
  /** It is acted upon: who is attacked, visited, beaten. */
  | 'RECIPIENT';

/** Whether a claim says yes or no. */
export type Polarity =
  /** The article says that it is so. */
  | 'AFFIRMED'
  /** The article says that it is not so. */
  | 'NEGATED';

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

export type ArticleTextQueryVariables = Exact<{
  id: string | number;
  language: Language;
}>;


export type ArticleTextQuery = { readonly node:
    | { readonly __typename: 'Article', readonly text: string, readonly language: string, readonly url: string | null, readonly readAt: string, readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly body: { readonly start: number, readonly end: number }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: Predicate, readonly polarity: Polarity, readonly basis: ClaimBasis, readonly date: string | null, readonly subject:
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
          , readonly object:
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
          , readonly attributedTo:
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
           | null, readonly evidence: { readonly text: string, readonly start: number, readonly end: number, readonly article: { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly publisher: { readonly id: string, readonly name: string } | null } } }> }, readonly quotes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly verb: string | null, readonly speakerLabel: string | null, readonly speaker:
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
           | null, readonly evidence: { readonly text: string, readonly start: number, readonly end: number, readonly article: { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly publisher: { readonly id: string, readonly name: string } | null } } }> }, readonly publisher: { readonly id: string, readonly name: string } | null }
    | { readonly __typename: 'Claim' }
    | { readonly __typename: 'Country' }
    | { readonly __typename: 'Event' }
    | { readonly __typename: 'Mention' }
    | { readonly __typename: 'Organization' }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'Place' }
    | { readonly __typename: 'Position' }
    | { readonly __typename: 'Publisher' }
    | { readonly __typename: 'Quote' }
   | null };

export type ArticleMentionsQueryVariables = Exact<{
  id: string | number;
  language: Language;
  after?: string | null | undefined;
}>;


export type ArticleMentionsQuery = { readonly node:
    | { readonly mentions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly start: number, readonly end: number, readonly entity:
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
           }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | Record<PropertyKey, never>
   | null };

export type WordsOfQueryVariables = Exact<{
  id: string | number;
  language: Language;
}>;


export type WordsOfQuery = { readonly node:
    | { readonly __typename: 'Article' }
    | { readonly __typename: 'Claim', readonly evidence: { readonly text: string, readonly start: number, readonly end: number, readonly article: { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly publisher: { readonly id: string, readonly name: string } | null } } }
    | { readonly __typename: 'Country' }
    | { readonly __typename: 'Event' }
    | { readonly __typename: 'Mention', readonly start: number, readonly end: number, readonly entity:
        | { readonly __typename: 'Country', readonly id: string, readonly name: string }
        | { readonly __typename: 'Event', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string }
      , readonly article: { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly publisher: { readonly id: string, readonly name: string } | null } }
    | { readonly __typename: 'Organization' }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'Place' }
    | { readonly __typename: 'Position', readonly evidence: { readonly text: string, readonly start: number, readonly end: number, readonly article: { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly publisher: { readonly id: string, readonly name: string } | null } } }
    | { readonly __typename: 'Publisher' }
    | { readonly __typename: 'Quote', readonly evidence: { readonly text: string, readonly start: number, readonly end: number, readonly article: { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly publisher: { readonly id: string, readonly name: string } | null } } }
   | null };

export type PublisherArticlesQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type PublisherArticlesQuery = { readonly node:
    | { readonly __typename: 'Article' }
    | { readonly __typename: 'Claim' }
    | { readonly __typename: 'Country' }
    | { readonly __typename: 'Event' }
    | { readonly __typename: 'Mention' }
    | { readonly __typename: 'Organization' }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'Place' }
    | { readonly __typename: 'Position' }
    | { readonly __typename: 'Publisher', readonly name: string, readonly articles: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly __typename: 'Quote' }
   | null };

export type EntityFactsQueryVariables = Exact<{
  id: string | number;
  language: Language;
}>;


export type EntityFactsQuery = { readonly node:
    | { readonly __typename: 'Article', readonly id: string }
    | { readonly __typename: 'Claim', readonly id: string }
    | { readonly __typename: 'Country', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: Predicate, readonly polarity: Polarity, readonly basis: ClaimBasis, readonly date: string | null, readonly subject:
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
          , readonly object:
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
          , readonly attributedTo:
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
           | null, readonly evidence: { readonly text: string, readonly start: number, readonly end: number, readonly article: { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly publisher: { readonly id: string, readonly name: string } | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly articles: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly held: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly person: { readonly __typename: 'Person', readonly id: string, readonly name: string }, readonly organization: { readonly __typename: 'Organization', readonly id: string, readonly name: string } | null, readonly country: { readonly __typename: 'Country', readonly id: string, readonly name: string } | null, readonly evidence: { readonly text: string, readonly start: number, readonly end: number, readonly article: { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly publisher: { readonly id: string, readonly name: string } | null } } }> }, readonly participations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Event', readonly kind: EventKind, readonly date: string | null, readonly id: string, readonly name: string }> }, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Event', readonly kind: EventKind, readonly date: string | null, readonly id: string, readonly name: string }> }, readonly quotes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly verb: string | null, readonly speakerLabel: string | null, readonly speaker:
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
           | null, readonly evidence: { readonly text: string, readonly start: number, readonly end: number, readonly article: { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly publisher: { readonly id: string, readonly name: string } | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly __typename: 'Event', readonly aliases: ReadonlyArray<string>, readonly kind: EventKind, readonly date: string | null, readonly dateBasis: DateBasis | null, readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: Predicate, readonly polarity: Polarity, readonly basis: ClaimBasis, readonly date: string | null, readonly subject:
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
          , readonly object:
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
          , readonly attributedTo:
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
           | null, readonly evidence: { readonly text: string, readonly start: number, readonly end: number, readonly article: { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly publisher: { readonly id: string, readonly name: string } | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly articles: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly location:
        | { readonly __typename: 'Country', readonly id: string, readonly name: string }
        | { readonly __typename: 'Event', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string }
       | null, readonly country: { readonly __typename: 'Country', readonly id: string, readonly name: string } | null, readonly participants: { readonly edges: ReadonlyArray<{ readonly role: ParticipantRole, readonly node:
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
           }> } }
    | { readonly __typename: 'Mention', readonly id: string }
    | { readonly __typename: 'Organization', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: Predicate, readonly polarity: Polarity, readonly basis: ClaimBasis, readonly date: string | null, readonly subject:
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
          , readonly object:
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
          , readonly attributedTo:
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
           | null, readonly evidence: { readonly text: string, readonly start: number, readonly end: number, readonly article: { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly publisher: { readonly id: string, readonly name: string } | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly articles: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly country: { readonly __typename: 'Country', readonly id: string, readonly name: string } | null, readonly held: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly person: { readonly __typename: 'Person', readonly id: string, readonly name: string }, readonly organization: { readonly __typename: 'Organization', readonly id: string, readonly name: string } | null, readonly country: { readonly __typename: 'Country', readonly id: string, readonly name: string } | null, readonly evidence: { readonly text: string, readonly start: number, readonly end: number, readonly article: { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly publisher: { readonly id: string, readonly name: string } | null } } }> }, readonly participations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Event', readonly kind: EventKind, readonly date: string | null, readonly id: string, readonly name: string }> }, readonly quotes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly verb: string | null, readonly speakerLabel: string | null, readonly speaker:
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
           | null, readonly evidence: { readonly text: string, readonly start: number, readonly end: number, readonly article: { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly publisher: { readonly id: string, readonly name: string } | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly __typename: 'Person', readonly aliases: ReadonlyArray<string>, readonly unnamed: boolean, readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: Predicate, readonly polarity: Polarity, readonly basis: ClaimBasis, readonly date: string | null, readonly subject:
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
          , readonly object:
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
          , readonly attributedTo:
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
           | null, readonly evidence: { readonly text: string, readonly start: number, readonly end: number, readonly article: { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly publisher: { readonly id: string, readonly name: string } | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly articles: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly offices: ReadonlyArray<{ readonly id: string, readonly title: string, readonly person: { readonly __typename: 'Person', readonly id: string, readonly name: string }, readonly organization: { readonly __typename: 'Organization', readonly id: string, readonly name: string } | null, readonly country: { readonly __typename: 'Country', readonly id: string, readonly name: string } | null, readonly evidence: { readonly text: string, readonly start: number, readonly end: number, readonly article: { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly publisher: { readonly id: string, readonly name: string } | null } } }>, readonly participations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Event', readonly kind: EventKind, readonly date: string | null, readonly id: string, readonly name: string }> }, readonly quotes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly verb: string | null, readonly speakerLabel: string | null, readonly speaker:
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
           | null, readonly evidence: { readonly text: string, readonly start: number, readonly end: number, readonly article: { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly publisher: { readonly id: string, readonly name: string } | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly __typename: 'Place', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: Predicate, readonly polarity: Polarity, readonly basis: ClaimBasis, readonly date: string | null, readonly subject:
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
          , readonly object:
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
          , readonly attributedTo:
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
           | null, readonly evidence: { readonly text: string, readonly start: number, readonly end: number, readonly article: { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly publisher: { readonly id: string, readonly name: string } | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly articles: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly country: { readonly __typename: 'Country', readonly id: string, readonly name: string } | null, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Event', readonly kind: EventKind, readonly date: string | null, readonly id: string, readonly name: string }> } }
    | { readonly __typename: 'Position', readonly id: string }
    | { readonly __typename: 'Publisher', readonly id: string }
    | { readonly __typename: 'Quote', readonly id: string }
   | null };

export type PersonQuotesFragment = { readonly quotes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly verb: string | null, readonly speakerLabel: string | null, readonly speaker:
        | { readonly __typename: 'Country', readonly id: string, readonly name: string }
        | { readonly __typename: 'Event', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string }
       | null, readonly evidence: { readonly text: string, readonly start: number, readonly end: number, readonly article: { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly publisher: { readonly id: string, readonly name: string } | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type OrganizationQuotesFragment = { readonly quotes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly verb: string | null, readonly speakerLabel: string | null, readonly speaker:
        | { readonly __typename: 'Country', readonly id: string, readonly name: string }
        | { readonly __typename: 'Event', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string }
       | null, readonly evidence: { readonly text: string, readonly start: number, readonly end: number, readonly article: { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly publisher: { readonly id: string, readonly name: string } | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type CountryQuotesFragment = { readonly quotes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly verb: string | null, readonly speakerLabel: string | null, readonly speaker:
        | { readonly __typename: 'Country', readonly id: string, readonly name: string }
        | { readonly __typename: 'Event', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string }
       | null, readonly evidence: { readonly text: string, readonly start: number, readonly end: number, readonly article: { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly publisher: { readonly id: string, readonly name: string } | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type QuotePageFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly verb: string | null, readonly speakerLabel: string | null, readonly speaker:
      | { readonly __typename: 'Country', readonly id: string, readonly name: string }
      | { readonly __typename: 'Event', readonly id: string, readonly name: string }
      | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
      | { readonly __typename: 'Place', readonly id: string, readonly name: string }
     | null, readonly evidence: { readonly text: string, readonly start: number, readonly end: number, readonly article: { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly publisher: { readonly id: string, readonly name: string } | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } };

export type MoreClaimsQueryVariables = Exact<{
  id: string | number;
  language: Language;
  after?: string | null | undefined;
}>;


export type MoreClaimsQuery = { readonly node:
    | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: Predicate, readonly polarity: Polarity, readonly basis: ClaimBasis, readonly date: string | null, readonly subject:
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
          , readonly object:
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
          , readonly attributedTo:
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
           | null, readonly evidence: { readonly text: string, readonly start: number, readonly end: number, readonly article: { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly publisher: { readonly id: string, readonly name: string } | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: Predicate, readonly polarity: Polarity, readonly basis: ClaimBasis, readonly date: string | null, readonly subject:
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
          , readonly object:
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
          , readonly attributedTo:
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
           | null, readonly evidence: { readonly text: string, readonly start: number, readonly end: number, readonly article: { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly publisher: { readonly id: string, readonly name: string } | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: Predicate, readonly polarity: Polarity, readonly basis: ClaimBasis, readonly date: string | null, readonly subject:
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
          , readonly object:
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
          , readonly attributedTo:
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
           | null, readonly evidence: { readonly text: string, readonly start: number, readonly end: number, readonly article: { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly publisher: { readonly id: string, readonly name: string } | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: Predicate, readonly polarity: Polarity, readonly basis: ClaimBasis, readonly date: string | null, readonly subject:
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
          , readonly object:
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
          , readonly attributedTo:
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
           | null, readonly evidence: { readonly text: string, readonly start: number, readonly end: number, readonly article: { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly publisher: { readonly id: string, readonly name: string } | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: Predicate, readonly polarity: Polarity, readonly basis: ClaimBasis, readonly date: string | null, readonly subject:
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
          , readonly object:
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
          , readonly attributedTo:
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
           | null, readonly evidence: { readonly text: string, readonly start: number, readonly end: number, readonly article: { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly publisher: { readonly id: string, readonly name: string } | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | Record<PropertyKey, never>
   | null };

export type MoreArticlesQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type MoreArticlesQuery = { readonly node:
    | { readonly articles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly articles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly articles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly articles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly articles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | Record<PropertyKey, never>
   | null };

export type MoreQuotesQueryVariables = Exact<{
  speaker: string | number;
  language: Language;
  publisher?: string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type MoreQuotesQuery = { readonly quotes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly verb: string | null, readonly speakerLabel: string | null, readonly speaker:
        | { readonly __typename: 'Country', readonly id: string, readonly name: string }
        | { readonly __typename: 'Event', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string }
       | null, readonly evidence: { readonly text: string, readonly start: number, readonly end: number, readonly article: { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly publisher: { readonly id: string, readonly name: string } | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

type EntityName_Country_Fragment = { readonly __typename: 'Country', readonly id: string, readonly name: string };

type EntityName_Event_Fragment = { readonly __typename: 'Event', readonly id: string, readonly name: string };

type EntityName_Organization_Fragment = { readonly __typename: 'Organization', readonly id: string, readonly name: string };

type EntityName_Person_Fragment = { readonly __typename: 'Person', readonly id: string, readonly name: string };

type EntityName_Place_Fragment = { readonly __typename: 'Place', readonly id: string, readonly name: string };

export type EntityNameFragment =
  | EntityName_Country_Fragment
  | EntityName_Event_Fragment
  | EntityName_Organization_Fragment
  | EntityName_Person_Fragment
  | EntityName_Place_Fragment
;

export type ArticleLineFragment = { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly publisher: { readonly id: string, readonly name: string } | null };

export type WordsFragment = { readonly text: string, readonly start: number, readonly end: number, readonly article: { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly publisher: { readonly id: string, readonly name: string } | null } };

export type ClaimFactsFragment = { readonly id: string, readonly predicate: Predicate, readonly polarity: Polarity, readonly basis: ClaimBasis, readonly date: string | null, readonly subject:
    | { readonly __typename: 'Country', readonly id: string, readonly name: string }
    | { readonly __typename: 'Event', readonly id: string, readonly name: string }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
    | { readonly __typename: 'Place', readonly id: string, readonly name: string }
  , readonly object:
    | { readonly __typename: 'Country', readonly id: string, readonly name: string }
    | { readonly __typename: 'Event', readonly id: string, readonly name: string }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
    | { readonly __typename: 'Place', readonly id: string, readonly name: string }
  , readonly attributedTo:
    | { readonly __typename: 'Country', readonly id: string, readonly name: string }
    | { readonly __typename: 'Event', readonly id: string, readonly name: string }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
    | { readonly __typename: 'Place', readonly id: string, readonly name: string }
   | null, readonly evidence: { readonly text: string, readonly start: number, readonly end: number, readonly article: { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly publisher: { readonly id: string, readonly name: string } | null } } };

export type QuoteFactsFragment = { readonly id: string, readonly text: string, readonly verb: string | null, readonly speakerLabel: string | null, readonly speaker:
    | { readonly __typename: 'Country', readonly id: string, readonly name: string }
    | { readonly __typename: 'Event', readonly id: string, readonly name: string }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
    | { readonly __typename: 'Place', readonly id: string, readonly name: string }
   | null, readonly evidence: { readonly text: string, readonly start: number, readonly end: number, readonly article: { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly publisher: { readonly id: string, readonly name: string } | null } } };

export type OfficeFactsFragment = { readonly id: string, readonly title: string, readonly person: { readonly __typename: 'Person', readonly id: string, readonly name: string }, readonly organization: { readonly __typename: 'Organization', readonly id: string, readonly name: string } | null, readonly country: { readonly __typename: 'Country', readonly id: string, readonly name: string } | null, readonly evidence: { readonly text: string, readonly start: number, readonly end: number, readonly article: { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly publisher: { readonly id: string, readonly name: string } | null } } };

export type EventLineFragment = { readonly __typename: 'Event', readonly kind: EventKind, readonly date: string | null, readonly id: string, readonly name: string };

export type NextPageFragment = { readonly hasNextPage: boolean, readonly endCursor: string | null };

export type HomeQueryVariables = Exact<{
  language: Language;
}>;


export type HomeQuery = { readonly graph: { readonly articles: number }, readonly people: { readonly totalCount: number }, readonly organizations: { readonly totalCount: number }, readonly countries: { readonly totalCount: number }, readonly places: { readonly totalCount: number }, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Event', readonly kind: EventKind, readonly date: string | null, readonly id: string, readonly name: string }> }, readonly claims: { readonly totalCount: number }, readonly quotes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly verb: string | null, readonly speakerLabel: string | null, readonly speaker:
        | { readonly __typename: 'Country', readonly id: string, readonly name: string }
        | { readonly __typename: 'Event', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string }
       | null, readonly evidence: { readonly text: string, readonly start: number, readonly end: number, readonly article: { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly publisher: { readonly id: string, readonly name: string } | null } } }> }, readonly articles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }> }, readonly named: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly entities: { readonly nodes: ReadonlyArray<
          | { readonly __typename: 'Country', readonly id: string, readonly name: string }
          | { readonly __typename: 'Event', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Place', readonly id: string, readonly name: string }
        > } }> } };

export type AroundQueryVariables = Exact<{
  id: string | number;
  first: number;
  language: Language;
  publisher?: string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
}>;


export type AroundQuery = { readonly neighborhood: { readonly truncated: boolean, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Country', readonly id: string, readonly name: string }
      | { readonly __typename: 'Event', readonly id: string, readonly name: string }
      | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
      | { readonly __typename: 'Place', readonly id: string, readonly name: string }
    >, readonly edges: ReadonlyArray<{ readonly source: string, readonly target: string, readonly relation: string, readonly count: number, readonly negated: number, readonly first: string | null, readonly last: string | null }> } | null };

export type LinkClaimsQueryVariables = Exact<{
  source: string | number;
  target: string | number;
  language: Language;
  publisher?: string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type LinkClaimsQuery = { readonly from:
    | { readonly __typename: 'Article' }
    | { readonly __typename: 'Claim' }
    | { readonly __typename: 'Country', readonly id: string, readonly name: string }
    | { readonly __typename: 'Event', readonly id: string, readonly name: string }
    | { readonly __typename: 'Mention' }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
    | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly offices: ReadonlyArray<{ readonly id: string, readonly title: string, readonly person: { readonly __typename: 'Person', readonly id: string, readonly name: string }, readonly organization: { readonly __typename: 'Organization', readonly id: string, readonly name: string } | null, readonly country: { readonly __typename: 'Country', readonly id: string, readonly name: string } | null, readonly evidence: { readonly text: string, readonly start: number, readonly end: number, readonly article: { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly publisher: { readonly id: string, readonly name: string } | null } } }> }
    | { readonly __typename: 'Place', readonly id: string, readonly name: string }
    | { readonly __typename: 'Position' }
    | { readonly __typename: 'Publisher' }
    | { readonly __typename: 'Quote' }
   | null, readonly to:
    | { readonly __typename: 'Article' }
    | { readonly __typename: 'Claim' }
    | { readonly __typename: 'Country', readonly id: string, readonly name: string }
    | { readonly __typename: 'Event', readonly id: string, readonly name: string }
    | { readonly __typename: 'Mention' }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
    | { readonly __typename: 'Place', readonly id: string, readonly name: string }
    | { readonly __typename: 'Position' }
    | { readonly __typename: 'Publisher' }
    | { readonly __typename: 'Quote' }
   | null, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: Predicate, readonly polarity: Polarity, readonly basis: ClaimBasis, readonly date: string | null, readonly subject:
        | { readonly __typename: 'Country', readonly id: string, readonly name: string }
        | { readonly __typename: 'Event', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string }
      , readonly object:
        | { readonly __typename: 'Country', readonly id: string, readonly name: string }
        | { readonly __typename: 'Event', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string }
      , readonly attributedTo:
        | { readonly __typename: 'Country', readonly id: string, readonly name: string }
        | { readonly __typename: 'Event', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string }
       | null, readonly evidence: { readonly text: string, readonly start: number, readonly end: number, readonly article: { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly publisher: { readonly id: string, readonly name: string } | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type PathBetweenQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  language: Language;
}>;


export type PathBetweenQuery = { readonly path: { readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Article', readonly id: string }
      | { readonly __typename: 'Claim', readonly id: string, readonly predicate: Predicate, readonly polarity: Polarity, readonly basis: ClaimBasis, readonly date: string | null, readonly subject:
          | { readonly __typename: 'Country', readonly id: string, readonly name: string }
          | { readonly __typename: 'Event', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Place', readonly id: string, readonly name: string }
        , readonly object:
          | { readonly __typename: 'Country', readonly id: string, readonly name: string }
          | { readonly __typename: 'Event', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Place', readonly id: string, readonly name: string }
        , readonly attributedTo:
          | { readonly __typename: 'Country', readonly id: string, readonly name: string }
          | { readonly __typename: 'Event', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Place', readonly id: string, readonly name: string }
         | null, readonly evidence: { readonly text: string, readonly start: number, readonly end: number, readonly article: { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly publisher: { readonly id: string, readonly name: string } | null } } }
      | { readonly __typename: 'Country', readonly id: string, readonly name: string }
      | { readonly __typename: 'Event', readonly id: string, readonly name: string }
      | { readonly __typename: 'Mention', readonly id: string }
      | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
      | { readonly __typename: 'Place', readonly id: string, readonly name: string }
      | { readonly __typename: 'Position', readonly id: string, readonly title: string, readonly person: { readonly __typename: 'Person', readonly id: string, readonly name: string }, readonly organization: { readonly __typename: 'Organization', readonly id: string, readonly name: string } | null, readonly country: { readonly __typename: 'Country', readonly id: string, readonly name: string } | null, readonly evidence: { readonly text: string, readonly start: number, readonly end: number, readonly article: { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly publisher: { readonly id: string, readonly name: string } | null } } }
      | { readonly __typename: 'Publisher', readonly id: string }
      | { readonly __typename: 'Quote', readonly id: string, readonly text: string, readonly verb: string | null, readonly speakerLabel: string | null, readonly speaker:
          | { readonly __typename: 'Country', readonly id: string, readonly name: string }
          | { readonly __typename: 'Event', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Place', readonly id: string, readonly name: string }
         | null, readonly evidence: { readonly text: string, readonly start: number, readonly end: number, readonly article: { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly publisher: { readonly id: string, readonly name: string } | null } } }
    >, readonly steps: ReadonlyArray<{ readonly relation: string, readonly forward: boolean }> } | null };

export type PublishersQueryVariables = Exact<{ [key: string]: never; }>;


export type PublishersQuery = { readonly publishers: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly name: string }> } };

export type QuotesAroundQueryVariables = Exact<{
  id: string | number;
  language: Language;
  publisher?: string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
}>;


export type QuotesAroundQuery = { readonly said: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly verb: string | null, readonly speakerLabel: string | null, readonly speaker:
        | { readonly __typename: 'Country', readonly id: string, readonly name: string }
        | { readonly __typename: 'Event', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string }
       | null, readonly evidence: { readonly text: string, readonly start: number, readonly end: number, readonly article: { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly publisher: { readonly id: string, readonly name: string } | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly about: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly verb: string | null, readonly speakerLabel: string | null, readonly speaker:
        | { readonly __typename: 'Country', readonly id: string, readonly name: string }
        | { readonly __typename: 'Event', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string }
       | null, readonly evidence: { readonly text: string, readonly start: number, readonly end: number, readonly article: { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly publisher: { readonly id: string, readonly name: string } | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type MoreQuotesAboutQueryVariables = Exact<{
  id: string | number;
  language: Language;
  publisher?: string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type MoreQuotesAboutQuery = { readonly quotes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly verb: string | null, readonly speakerLabel: string | null, readonly speaker:
        | { readonly __typename: 'Country', readonly id: string, readonly name: string }
        | { readonly __typename: 'Event', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string }
       | null, readonly evidence: { readonly text: string, readonly start: number, readonly end: number, readonly article: { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly publisher: { readonly id: string, readonly name: string } | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type SuggestQueryVariables = Exact<{
  text: string;
  language: Language;
}>;


export type SuggestQuery = { readonly names: { readonly edges: ReadonlyArray<{ readonly matched: ReadonlyArray<string>, readonly node:
        | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }
        | { readonly __typename: 'Country', readonly id: string, readonly name: string }
        | { readonly __typename: 'Event', readonly kind: EventKind, readonly date: string | null, readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly country: { readonly __typename: 'Country', readonly id: string, readonly name: string } | null }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly offices: ReadonlyArray<{ readonly title: string, readonly country: { readonly __typename: 'Country', readonly id: string, readonly name: string } | null }> }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly country: { readonly __typename: 'Country', readonly id: string, readonly name: string } | null }
        | { readonly __typename: 'Quote', readonly id: string, readonly text: string, readonly speaker:
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
           | null, readonly evidence: { readonly text: string, readonly start: number, readonly end: number, readonly article: { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly publisher: { readonly id: string, readonly name: string } | null } } }
       }> }, readonly events: { readonly edges: ReadonlyArray<{ readonly matched: ReadonlyArray<string>, readonly node:
        | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }
        | { readonly __typename: 'Country', readonly id: string, readonly name: string }
        | { readonly __typename: 'Event', readonly kind: EventKind, readonly date: string | null, readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly country: { readonly __typename: 'Country', readonly id: string, readonly name: string } | null }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly offices: ReadonlyArray<{ readonly title: string, readonly country: { readonly __typename: 'Country', readonly id: string, readonly name: string } | null }> }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly country: { readonly __typename: 'Country', readonly id: string, readonly name: string } | null }
        | { readonly __typename: 'Quote', readonly id: string, readonly text: string, readonly speaker:
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
           | null, readonly evidence: { readonly text: string, readonly start: number, readonly end: number, readonly article: { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly publisher: { readonly id: string, readonly name: string } | null } } }
       }> }, readonly articles: { readonly edges: ReadonlyArray<{ readonly matched: ReadonlyArray<string>, readonly node:
        | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }
        | { readonly __typename: 'Country', readonly id: string, readonly name: string }
        | { readonly __typename: 'Event', readonly kind: EventKind, readonly date: string | null, readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly country: { readonly __typename: 'Country', readonly id: string, readonly name: string } | null }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly offices: ReadonlyArray<{ readonly title: string, readonly country: { readonly __typename: 'Country', readonly id: string, readonly name: string } | null }> }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly country: { readonly __typename: 'Country', readonly id: string, readonly name: string } | null }
        | { readonly __typename: 'Quote', readonly id: string, readonly text: string, readonly speaker:
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
           | null, readonly evidence: { readonly text: string, readonly start: number, readonly end: number, readonly article: { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly publisher: { readonly id: string, readonly name: string } | null } } }
       }> } };

export type SuggestionsFragment = { readonly edges: ReadonlyArray<{ readonly matched: ReadonlyArray<string>, readonly node:
      | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }
      | { readonly __typename: 'Country', readonly id: string, readonly name: string }
      | { readonly __typename: 'Event', readonly kind: EventKind, readonly date: string | null, readonly id: string, readonly name: string }
      | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly country: { readonly __typename: 'Country', readonly id: string, readonly name: string } | null }
      | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly offices: ReadonlyArray<{ readonly title: string, readonly country: { readonly __typename: 'Country', readonly id: string, readonly name: string } | null }> }
      | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly country: { readonly __typename: 'Country', readonly id: string, readonly name: string } | null }
      | { readonly __typename: 'Quote', readonly id: string, readonly text: string, readonly speaker:
          | { readonly __typename: 'Country', readonly id: string, readonly name: string }
          | { readonly __typename: 'Event', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Place', readonly id: string, readonly name: string }
         | null, readonly evidence: { readonly text: string, readonly start: number, readonly end: number, readonly article: { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly publisher: { readonly id: string, readonly name: string } | null } } }
     }> };

export type ResultsQueryVariables = Exact<{
  text: string;
  types?: ReadonlyArray<SearchType> | SearchType | null | undefined;
  language: Language;
  after?: string | null | undefined;
}>;


export type ResultsQuery = { readonly search: { readonly edges: ReadonlyArray<{ readonly matched: ReadonlyArray<string>, readonly excerpt: { readonly text: string, readonly start: number, readonly matches: ReadonlyArray<{ readonly start: number, readonly end: number }> } | null, readonly node:
        | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }
        | { readonly __typename: 'Country', readonly id: string, readonly name: string }
        | { readonly __typename: 'Event', readonly kind: EventKind, readonly date: string | null, readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly country: { readonly __typename: 'Country', readonly id: string, readonly name: string } | null }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly offices: ReadonlyArray<{ readonly title: string, readonly country: { readonly __typename: 'Country', readonly id: string, readonly name: string } | null }> }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly country: { readonly __typename: 'Country', readonly id: string, readonly name: string } | null }
        | { readonly __typename: 'Quote', readonly id: string, readonly text: string, readonly speaker:
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
           | null, readonly evidence: { readonly text: string, readonly start: number, readonly end: number, readonly article: { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly publisher: { readonly id: string, readonly name: string } | null } } }
       }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

type Found_Article_Fragment = { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly publisher: { readonly id: string, readonly name: string } | null };

type Found_Country_Fragment = { readonly __typename: 'Country', readonly id: string, readonly name: string };

type Found_Event_Fragment = { readonly __typename: 'Event', readonly kind: EventKind, readonly date: string | null, readonly id: string, readonly name: string };

type Found_Organization_Fragment = { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly country: { readonly __typename: 'Country', readonly id: string, readonly name: string } | null };

type Found_Person_Fragment = { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly offices: ReadonlyArray<{ readonly title: string, readonly country: { readonly __typename: 'Country', readonly id: string, readonly name: string } | null }> };

type Found_Place_Fragment = { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly country: { readonly __typename: 'Country', readonly id: string, readonly name: string } | null };

type Found_Quote_Fragment = { readonly __typename: 'Quote', readonly id: string, readonly text: string, readonly speaker:
    | { readonly __typename: 'Country', readonly id: string, readonly name: string }
    | { readonly __typename: 'Event', readonly id: string, readonly name: string }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
    | { readonly __typename: 'Place', readonly id: string, readonly name: string }
   | null, readonly evidence: { readonly text: string, readonly start: number, readonly end: number, readonly article: { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly publisher: { readonly id: string, readonly name: string } | null } } };

export type FoundFragment =
  | Found_Article_Fragment
  | Found_Country_Fragment
  | Found_Event_Fragment
  | Found_Organization_Fragment
  | Found_Person_Fragment
  | Found_Place_Fragment
  | Found_Quote_Fragment
;

export type ClaimsByMonthQueryVariables = Exact<{
  id: string | number;
  predicates?: ReadonlyArray<Predicate> | Predicate | null | undefined;
  publisher?: string | null | undefined;
}>;


export type ClaimsByMonthQuery = { readonly timeline: { readonly undated: number, readonly truncated: boolean, readonly months: ReadonlyArray<{ readonly date: string, readonly claims: number }> } };

export type ClaimsByDayQueryVariables = Exact<{
  id: string | number;
  language: Language;
  predicates?: ReadonlyArray<Predicate> | Predicate | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type ClaimsByDayQuery = { readonly node:
    | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: Predicate, readonly polarity: Polarity, readonly basis: ClaimBasis, readonly date: string | null, readonly subject:
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
          , readonly object:
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
          , readonly attributedTo:
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
           | null, readonly evidence: { readonly text: string, readonly start: number, readonly end: number, readonly article: { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly publisher: { readonly id: string, readonly name: string } | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: Predicate, readonly polarity: Polarity, readonly basis: ClaimBasis, readonly date: string | null, readonly subject:
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
          , readonly object:
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
          , readonly attributedTo:
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
           | null, readonly evidence: { readonly text: string, readonly start: number, readonly end: number, readonly article: { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly publisher: { readonly id: string, readonly name: string } | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: Predicate, readonly polarity: Polarity, readonly basis: ClaimBasis, readonly date: string | null, readonly subject:
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
          , readonly object:
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
          , readonly attributedTo:
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
           | null, readonly evidence: { readonly text: string, readonly start: number, readonly end: number, readonly article: { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly publisher: { readonly id: string, readonly name: string } | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: Predicate, readonly polarity: Polarity, readonly basis: ClaimBasis, readonly date: string | null, readonly subject:
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
          , readonly object:
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
          , readonly attributedTo:
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
           | null, readonly evidence: { readonly text: string, readonly start: number, readonly end: number, readonly article: { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly publisher: { readonly id: string, readonly name: string } | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: Predicate, readonly polarity: Polarity, readonly basis: ClaimBasis, readonly date: string | null, readonly subject:
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
          , readonly object:
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
          , readonly attributedTo:
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
           | null, readonly evidence: { readonly text: string, readonly start: number, readonly end: number, readonly article: { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly publisher: { readonly id: string, readonly name: string } | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | Record<PropertyKey, never>
   | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const EntityNameFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment EntityName on Entity {
  __typename
  id
  name(language: $language)
}
    `, {"fragmentName":"EntityName"}) as unknown as TypedDocumentString<EntityNameFragment, unknown>;
export const ArticleLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ArticleLine on Article {
  id
  title
  publishedOn
  publisher {
    id
    name
  }
}
    `, {"fragmentName":"ArticleLine"}) as unknown as TypedDocumentString<ArticleLineFragment, unknown>;
export const WordsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Words on Evidence {
  text
  start
  end
  article {
    ...ArticleLine
  }
}
    fragment ArticleLine on Article {
  id
  title
  publishedOn
  publisher {
    id
    name
  }
}`, {"fragmentName":"Words"}) as unknown as TypedDocumentString<WordsFragment, unknown>;
export const QuoteFactsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment QuoteFacts on Quote {
  id
  text
  verb
  speakerLabel
  speaker {
    ...EntityName
  }
  evidence {
    ...Words
  }
}
    fragment EntityName on Entity {
  __typename
  id
  name(language: $language)
}
fragment ArticleLine on Article {
  id
  title
  publishedOn
  publisher {
    id
    name
  }
}
fragment Words on Evidence {
  text
  start
  end
  article {
    ...ArticleLine
  }
}`, {"fragmentName":"QuoteFacts"}) as unknown as TypedDocumentString<QuoteFactsFragment, unknown>;
export const NextPageFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}
    `, {"fragmentName":"NextPage"}) as unknown as TypedDocumentString<NextPageFragment, unknown>;
export const QuotePageFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment QuotePage on QuoteConnection {
  totalCount
  nodes {
    ...QuoteFacts
  }
  pageInfo {
    ...NextPage
  }
}
    fragment EntityName on Entity {
  __typename
  id
  name(language: $language)
}
fragment ArticleLine on Article {
  id
  title
  publishedOn
  publisher {
    id
    name
  }
}
fragment Words on Evidence {
  text
  start
  end
  article {
    ...ArticleLine
  }
}
fragment QuoteFacts on Quote {
  id
  text
  verb
  speakerLabel
  speaker {
    ...EntityName
  }
  evidence {
    ...Words
  }
}
fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}`, {"fragmentName":"QuotePage"}) as unknown as TypedDocumentString<QuotePageFragment, unknown>;
export const PersonQuotesFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment PersonQuotes on Person {
  quotes(first: 10) {
    ...QuotePage
  }
}
    fragment QuotePage on QuoteConnection {
  totalCount
  nodes {
    ...QuoteFacts
  }
  pageInfo {
    ...NextPage
  }
}
fragment EntityName on Entity {
  __typename
  id
  name(language: $language)
}
fragment ArticleLine on Article {
  id
  title
  publishedOn
  publisher {
    id
    name
  }
}
fragment Words on Evidence {
  text
  start
  end
  article {
    ...ArticleLine
  }
}
fragment QuoteFacts on Quote {
  id
  text
  verb
  speakerLabel
  speaker {
    ...EntityName
  }
  evidence {
    ...Words
  }
}
fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}`, {"fragmentName":"PersonQuotes"}) as unknown as TypedDocumentString<PersonQuotesFragment, unknown>;
export const OrganizationQuotesFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment OrganizationQuotes on Organization {
  quotes(first: 10) {
    ...QuotePage
  }
}
    fragment QuotePage on QuoteConnection {
  totalCount
  nodes {
    ...QuoteFacts
  }
  pageInfo {
    ...NextPage
  }
}
fragment EntityName on Entity {
  __typename
  id
  name(language: $language)
}
fragment ArticleLine on Article {
  id
  title
  publishedOn
  publisher {
    id
    name
  }
}
fragment Words on Evidence {
  text
  start
  end
  article {
    ...ArticleLine
  }
}
fragment QuoteFacts on Quote {
  id
  text
  verb
  speakerLabel
  speaker {
    ...EntityName
  }
  evidence {
    ...Words
  }
}
fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}`, {"fragmentName":"OrganizationQuotes"}) as unknown as TypedDocumentString<OrganizationQuotesFragment, unknown>;
export const CountryQuotesFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment CountryQuotes on Country {
  quotes(first: 10) {
    ...QuotePage
  }
}
    fragment QuotePage on QuoteConnection {
  totalCount
  nodes {
    ...QuoteFacts
  }
  pageInfo {
    ...NextPage
  }
}
fragment EntityName on Entity {
  __typename
  id
  name(language: $language)
}
fragment ArticleLine on Article {
  id
  title
  publishedOn
  publisher {
    id
    name
  }
}
fragment Words on Evidence {
  text
  start
  end
  article {
    ...ArticleLine
  }
}
fragment QuoteFacts on Quote {
  id
  text
  verb
  speakerLabel
  speaker {
    ...EntityName
  }
  evidence {
    ...Words
  }
}
fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}`, {"fragmentName":"CountryQuotes"}) as unknown as TypedDocumentString<CountryQuotesFragment, unknown>;
export const ClaimFactsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ClaimFacts on Claim {
  id
  predicate
  polarity
  basis
  date
  subject {
    ...EntityName
  }
  object {
    ...EntityName
  }
  attributedTo {
    ...EntityName
  }
  evidence {
    ...Words
  }
}
    fragment EntityName on Entity {
  __typename
  id
  name(language: $language)
}
fragment ArticleLine on Article {
  id
  title
  publishedOn
  publisher {
    id
    name
  }
}
fragment Words on Evidence {
  text
  start
  end
  article {
    ...ArticleLine
  }
}`, {"fragmentName":"ClaimFacts"}) as unknown as TypedDocumentString<ClaimFactsFragment, unknown>;
export const OfficeFactsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment OfficeFacts on Position {
  id
  title
  person {
    ...EntityName
  }
  organization {
    ...EntityName
  }
  country {
    ...EntityName
  }
  evidence {
    ...Words
  }
}
    fragment EntityName on Entity {
  __typename
  id
  name(language: $language)
}
fragment ArticleLine on Article {
  id
  title
  publishedOn
  publisher {
    id
    name
  }
}
fragment Words on Evidence {
  text
  start
  end
  article {
    ...ArticleLine
  }
}`, {"fragmentName":"OfficeFacts"}) as unknown as TypedDocumentString<OfficeFactsFragment, unknown>;
export const EventLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment EventLine on Event {
  ...EntityName
  kind
  date
}
    fragment EntityName on Entity {
  __typename
  id
  name(language: $language)
}`, {"fragmentName":"EventLine"}) as unknown as TypedDocumentString<EventLineFragment, unknown>;
export const FoundFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Found on SearchResult {
  __typename
  ... on Entity {
    ...EntityName
  }
  ... on Person {
    offices: positions {
      title
      country {
        ...EntityName
      }
    }
  }
  ... on Organization {
    country {
      ...EntityName
    }
  }
  ... on Place {
    country {
      ...EntityName
    }
  }
  ... on Event {
    kind
    date
  }
  ... on Article {
    ...ArticleLine
  }
  ... on Quote {
    id
    text
    speaker {
      ...EntityName
    }
    evidence {
      ...Words
    }
  }
}
    fragment EntityName on Entity {
  __typename
  id
  name(language: $language)
}
fragment ArticleLine on Article {
  id
  title
  publishedOn
  publisher {
    id
    name
  }
}
fragment Words on Evidence {
  text
  start
  end
  article {
    ...ArticleLine
  }
}`, {"fragmentName":"Found"}) as unknown as TypedDocumentString<FoundFragment, unknown>;
export const SuggestionsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Suggestions on SearchConnection {
  edges {
    matched
    node {
      ...Found
    }
  }
}
    fragment EntityName on Entity {
  __typename
  id
  name(language: $language)
}
fragment ArticleLine on Article {
  id
  title
  publishedOn
  publisher {
    id
    name
  }
}
fragment Words on Evidence {
  text
  start
  end
  article {
    ...ArticleLine
  }
}
fragment Found on SearchResult {
  __typename
  ... on Entity {
    ...EntityName
  }
  ... on Person {
    offices: positions {
      title
      country {
        ...EntityName
      }
    }
  }
  ... on Organization {
    country {
      ...EntityName
    }
  }
  ... on Place {
    country {
      ...EntityName
    }
  }
  ... on Event {
    kind
    date
  }
  ... on Article {
    ...ArticleLine
  }
  ... on Quote {
    id
    text
    speaker {
      ...EntityName
    }
    evidence {
      ...Words
    }
  }
}`, {"fragmentName":"Suggestions"}) as unknown as TypedDocumentString<SuggestionsFragment, unknown>;
export const ArticleTextDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ArticleText($id: ID!, $language: Language!) {
  node(id: $id) {
    __typename
    ... on Article {
      ...ArticleLine
      text
      body {
        start
        end
      }
      language
      url
      readAt
      claims(first: 100) {
        nodes {
          ...ClaimFacts
        }
      }
      quotes(first: 100) {
        nodes {
          ...QuoteFacts
        }
      }
    }
  }
}
    fragment EntityName on Entity {
  __typename
  id
  name(language: $language)
}
fragment ArticleLine on Article {
  id
  title
  publishedOn
  publisher {
    id
    name
  }
}
fragment Words on Evidence {
  text
  start
  end
  article {
    ...ArticleLine
  }
}
fragment ClaimFacts on Claim {
  id
  predicate
  polarity
  basis
  date
  subject {
    ...EntityName
  }
  object {
    ...EntityName
  }
  attributedTo {
    ...EntityName
  }
  evidence {
    ...Words
  }
}
fragment QuoteFacts on Quote {
  id
  text
  verb
  speakerLabel
  speaker {
    ...EntityName
  }
  evidence {
    ...Words
  }
}`) as unknown as TypedDocumentString<ArticleTextQuery, ArticleTextQueryVariables>;
export const ArticleMentionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ArticleMentions($id: ID!, $language: Language!, $after: String) {
  node(id: $id) {
    ... on Article {
      mentions(first: 100, after: $after) {
        nodes {
          id
          start
          end
          entity {
            ...EntityName
          }
        }
        pageInfo {
          ...NextPage
        }
      }
    }
  }
}
    fragment EntityName on Entity {
  __typename
  id
  name(language: $language)
}
fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<ArticleMentionsQuery, ArticleMentionsQueryVariables>;
export const WordsOfDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WordsOf($id: ID!, $language: Language!) {
  node(id: $id) {
    __typename
    ... on Claim {
      evidence {
        ...Words
      }
    }
    ... on Quote {
      evidence {
        ...Words
      }
    }
    ... on Position {
      evidence {
        ...Words
      }
    }
    ... on Mention {
      start
      end
      entity {
        ...EntityName
      }
      article {
        ...ArticleLine
      }
    }
  }
}
    fragment EntityName on Entity {
  __typename
  id
  name(language: $language)
}
fragment ArticleLine on Article {
  id
  title
  publishedOn
  publisher {
    id
    name
  }
}
fragment Words on Evidence {
  text
  start
  end
  article {
    ...ArticleLine
  }
}`) as unknown as TypedDocumentString<WordsOfQuery, WordsOfQueryVariables>;
export const PublisherArticlesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PublisherArticles($id: ID!, $after: String) {
  node(id: $id) {
    __typename
    ... on Publisher {
      name
      articles(first: 20, after: $after) {
        totalCount
        nodes {
          ...ArticleLine
        }
        pageInfo {
          ...NextPage
        }
      }
    }
  }
}
    fragment ArticleLine on Article {
  id
  title
  publishedOn
  publisher {
    id
    name
  }
}
fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<PublisherArticlesQuery, PublisherArticlesQueryVariables>;
export const EntityFactsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EntityFacts($id: ID!, $language: Language!) {
  node(id: $id) {
    __typename
    id
    ... on Entity {
      ...EntityName
      aliases
      claims(first: 20) {
        totalCount
        nodes {
          ...ClaimFacts
        }
        pageInfo {
          ...NextPage
        }
      }
      articles(first: 10) {
        totalCount
        nodes {
          ...ArticleLine
        }
        pageInfo {
          ...NextPage
        }
      }
    }
    ... on Person {
      unnamed
      offices: positions {
        ...OfficeFacts
      }
      ...PersonQuotes
      participations: events(first: 20) {
        totalCount
        nodes {
          ...EventLine
        }
      }
    }
    ... on Organization {
      country {
        ...EntityName
      }
      held: positions(first: 20) {
        totalCount
        nodes {
          ...OfficeFacts
        }
      }
      ...OrganizationQuotes
      participations: events(first: 20) {
        totalCount
        nodes {
          ...EventLine
        }
      }
    }
    ... on Country {
      held: positions(first: 20) {
        totalCount
        nodes {
          ...OfficeFacts
        }
      }
      ...CountryQuotes
      participations(first: 20) {
        totalCount
        nodes {
          ...EventLine
        }
      }
      events(first: 20) {
        totalCount
        nodes {
          ...EventLine
        }
      }
    }
    ... on Place {
      country {
        ...EntityName
      }
      events(first: 20) {
        totalCount
        nodes {
          ...EventLine
        }
      }
    }
    ... on Event {
      kind
      date
      dateBasis
      location {
        ...EntityName
      }
      country {
        ...EntityName
      }
      participants(first: 50) {
        edges {
          role
          node {
            ...EntityName
          }
        }
      }
    }
  }
}
    fragment PersonQuotes on Person {
  quotes(first: 10) {
    ...QuotePage
  }
}
fragment OrganizationQuotes on Organization {
  quotes(first: 10) {
    ...QuotePage
  }
}
fragment CountryQuotes on Country {
  quotes(first: 10) {
    ...QuotePage
  }
}
fragment QuotePage on QuoteConnection {
  totalCount
  nodes {
    ...QuoteFacts
  }
  pageInfo {
    ...NextPage
  }
}
fragment EntityName on Entity {
  __typename
  id
  name(language: $language)
}
fragment ArticleLine on Article {
  id
  title
  publishedOn
  publisher {
    id
    name
  }
}
fragment Words on Evidence {
  text
  start
  end
  article {
    ...ArticleLine
  }
}
fragment ClaimFacts on Claim {
  id
  predicate
  polarity
  basis
  date
  subject {
    ...EntityName
  }
  object {
    ...EntityName
  }
  attributedTo {
    ...EntityName
  }
  evidence {
    ...Words
  }
}
fragment QuoteFacts on Quote {
  id
  text
  verb
  speakerLabel
  speaker {
    ...EntityName
  }
  evidence {
    ...Words
  }
}
fragment OfficeFacts on Position {
  id
  title
  person {
    ...EntityName
  }
  organization {
    ...EntityName
  }
  country {
    ...EntityName
  }
  evidence {
    ...Words
  }
}
fragment EventLine on Event {
  ...EntityName
  kind
  date
}
fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<EntityFactsQuery, EntityFactsQueryVariables>;
export const MoreClaimsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MoreClaims($id: ID!, $language: Language!, $after: String) {
  node(id: $id) {
    ... on Entity {
      claims(first: 20, after: $after) {
        nodes {
          ...ClaimFacts
        }
        pageInfo {
          ...NextPage
        }
      }
    }
  }
}
    fragment EntityName on Entity {
  __typename
  id
  name(language: $language)
}
fragment ArticleLine on Article {
  id
  title
  publishedOn
  publisher {
    id
    name
  }
}
fragment Words on Evidence {
  text
  start
  end
  article {
    ...ArticleLine
  }
}
fragment ClaimFacts on Claim {
  id
  predicate
  polarity
  basis
  date
  subject {
    ...EntityName
  }
  object {
    ...EntityName
  }
  attributedTo {
    ...EntityName
  }
  evidence {
    ...Words
  }
}
fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<MoreClaimsQuery, MoreClaimsQueryVariables>;
export const MoreArticlesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MoreArticles($id: ID!, $after: String) {
  node(id: $id) {
    ... on Entity {
      articles(first: 20, after: $after) {
        nodes {
          ...ArticleLine
        }
        pageInfo {
          ...NextPage
        }
      }
    }
  }
}
    fragment ArticleLine on Article {
  id
  title
  publishedOn
  publisher {
    id
    name
  }
}
fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<MoreArticlesQuery, MoreArticlesQueryVariables>;
export const MoreQuotesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MoreQuotes($speaker: ID!, $language: Language!, $publisher: String, $from: Date, $to: Date, $after: String) {
  quotes(
    filter: {speaker: $speaker, publisher: $publisher, from: $from, to: $to}
    first: 20
    after: $after
  ) {
    nodes {
      ...QuoteFacts
    }
    pageInfo {
      ...NextPage
    }
  }
}
    fragment EntityName on Entity {
  __typename
  id
  name(language: $language)
}
fragment ArticleLine on Article {
  id
  title
  publishedOn
  publisher {
    id
    name
  }
}
fragment Words on Evidence {
  text
  start
  end
  article {
    ...ArticleLine
  }
}
fragment QuoteFacts on Quote {
  id
  text
  verb
  speakerLabel
  speaker {
    ...EntityName
  }
  evidence {
    ...Words
  }
}
fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<MoreQuotesQuery, MoreQuotesQueryVariables>;
export const HomeDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Home($language: Language!) {
  graph {
    articles
  }
  people {
    totalCount
  }
  organizations {
    totalCount
  }
  countries {
    totalCount
  }
  places {
    totalCount
  }
  events(first: 5) {
    totalCount
    nodes {
      ...EventLine
    }
  }
  claims {
    totalCount
  }
  quotes(first: 3) {
    totalCount
    nodes {
      ...QuoteFacts
    }
  }
  articles(first: 6) {
    nodes {
      ...ArticleLine
    }
  }
  named: articles(first: 1) {
    nodes {
      id
      entities(first: 6) {
        nodes {
          ...EntityName
        }
      }
    }
  }
}
    fragment EntityName on Entity {
  __typename
  id
  name(language: $language)
}
fragment ArticleLine on Article {
  id
  title
  publishedOn
  publisher {
    id
    name
  }
}
fragment Words on Evidence {
  text
  start
  end
  article {
    ...ArticleLine
  }
}
fragment QuoteFacts on Quote {
  id
  text
  verb
  speakerLabel
  speaker {
    ...EntityName
  }
  evidence {
    ...Words
  }
}
fragment EventLine on Event {
  ...EntityName
  kind
  date
}`) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const AroundDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Around($id: ID!, $first: Int!, $language: Language!, $publisher: String, $from: Date, $to: Date) {
  neighborhood(
    id: $id
    first: $first
    denied: true
    publisher: $publisher
    from: $from
    to: $to
  ) {
    nodes {
      ...EntityName
    }
    edges {
      source
      target
      relation
      count
      negated
      first
      last
    }
    truncated
  }
}
    fragment EntityName on Entity {
  __typename
  id
  name(language: $language)
}`) as unknown as TypedDocumentString<AroundQuery, AroundQueryVariables>;
export const LinkClaimsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query LinkClaims($source: ID!, $target: ID!, $language: Language!, $publisher: String, $from: Date, $to: Date, $after: String) {
  from: node(id: $source) {
    __typename
    ...EntityName
    ... on Person {
      offices: positions {
        ...OfficeFacts
      }
    }
  }
  to: node(id: $target) {
    __typename
    ...EntityName
  }
  claims(
    filter: {subject: $source, object: $target, publisher: $publisher, from: $from, to: $to}
    first: 20
    after: $after
  ) {
    totalCount
    nodes {
      ...ClaimFacts
    }
    pageInfo {
      ...NextPage
    }
  }
}
    fragment EntityName on Entity {
  __typename
  id
  name(language: $language)
}
fragment ArticleLine on Article {
  id
  title
  publishedOn
  publisher {
    id
    name
  }
}
fragment Words on Evidence {
  text
  start
  end
  article {
    ...ArticleLine
  }
}
fragment ClaimFacts on Claim {
  id
  predicate
  polarity
  basis
  date
  subject {
    ...EntityName
  }
  object {
    ...EntityName
  }
  attributedTo {
    ...EntityName
  }
  evidence {
    ...Words
  }
}
fragment OfficeFacts on Position {
  id
  title
  person {
    ...EntityName
  }
  organization {
    ...EntityName
  }
  country {
    ...EntityName
  }
  evidence {
    ...Words
  }
}
fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<LinkClaimsQuery, LinkClaimsQueryVariables>;
export const PathBetweenDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PathBetween($from: ID!, $to: ID!, $language: Language!) {
  path(from: $from, to: $to, facts: true) {
    nodes {
      __typename
      id
      ...EntityName
      ...ClaimFacts
      ...OfficeFacts
      ...QuoteFacts
    }
    steps {
      relation
      forward
    }
  }
}
    fragment EntityName on Entity {
  __typename
  id
  name(language: $language)
}
fragment ArticleLine on Article {
  id
  title
  publishedOn
  publisher {
    id
    name
  }
}
fragment Words on Evidence {
  text
  start
  end
  article {
    ...ArticleLine
  }
}
fragment ClaimFacts on Claim {
  id
  predicate
  polarity
  basis
  date
  subject {
    ...EntityName
  }
  object {
    ...EntityName
  }
  attributedTo {
    ...EntityName
  }
  evidence {
    ...Words
  }
}
fragment QuoteFacts on Quote {
  id
  text
  verb
  speakerLabel
  speaker {
    ...EntityName
  }
  evidence {
    ...Words
  }
}
fragment OfficeFacts on Position {
  id
  title
  person {
    ...EntityName
  }
  organization {
    ...EntityName
  }
  country {
    ...EntityName
  }
  evidence {
    ...Words
  }
}`) as unknown as TypedDocumentString<PathBetweenQuery, PathBetweenQueryVariables>;
export const PublishersDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Publishers {
  publishers(first: 100) {
    totalCount
    nodes {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<PublishersQuery, PublishersQueryVariables>;
export const QuotesAroundDocument = /*#__PURE__*/ new TypedDocumentString(`
    query QuotesAround($id: ID!, $language: Language!, $publisher: String, $from: Date, $to: Date) {
  said: quotes(
    filter: {speaker: $id, publisher: $publisher, from: $from, to: $to}
    first: 20
  ) {
    ...QuotePage
  }
  about: quotes(
    filter: {mentions: [$id], publisher: $publisher, from: $from, to: $to}
    first: 20
  ) {
    ...QuotePage
  }
}
    fragment QuotePage on QuoteConnection {
  totalCount
  nodes {
    ...QuoteFacts
  }
  pageInfo {
    ...NextPage
  }
}
fragment EntityName on Entity {
  __typename
  id
  name(language: $language)
}
fragment ArticleLine on Article {
  id
  title
  publishedOn
  publisher {
    id
    name
  }
}
fragment Words on Evidence {
  text
  start
  end
  article {
    ...ArticleLine
  }
}
fragment QuoteFacts on Quote {
  id
  text
  verb
  speakerLabel
  speaker {
    ...EntityName
  }
  evidence {
    ...Words
  }
}
fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<QuotesAroundQuery, QuotesAroundQueryVariables>;
export const MoreQuotesAboutDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MoreQuotesAbout($id: ID!, $language: Language!, $publisher: String, $from: Date, $to: Date, $after: String) {
  quotes(
    filter: {mentions: [$id], publisher: $publisher, from: $from, to: $to}
    first: 20
    after: $after
  ) {
    nodes {
      ...QuoteFacts
    }
    pageInfo {
      ...NextPage
    }
  }
}
    fragment EntityName on Entity {
  __typename
  id
  name(language: $language)
}
fragment ArticleLine on Article {
  id
  title
  publishedOn
  publisher {
    id
    name
  }
}
fragment Words on Evidence {
  text
  start
  end
  article {
    ...ArticleLine
  }
}
fragment QuoteFacts on Quote {
  id
  text
  verb
  speakerLabel
  speaker {
    ...EntityName
  }
  evidence {
    ...Words
  }
}
fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<MoreQuotesAboutQuery, MoreQuotesAboutQueryVariables>;
export const SuggestDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Suggest($text: String!, $language: Language!) {
  names: search(
    text: $text
    types: [PERSON, ORGANIZATION, COUNTRY, PLACE]
    first: 6
  ) {
    ...Suggestions
  }
  events: search(text: $text, types: [EVENT], first: 3) {
    ...Suggestions
  }
  articles: search(text: $text, types: [ARTICLE], first: 3) {
    ...Suggestions
  }
}
    fragment EntityName on Entity {
  __typename
  id
  name(language: $language)
}
fragment ArticleLine on Article {
  id
  title
  publishedOn
  publisher {
    id
    name
  }
}
fragment Words on Evidence {
  text
  start
  end
  article {
    ...ArticleLine
  }
}
fragment Suggestions on SearchConnection {
  edges {
    matched
    node {
      ...Found
    }
  }
}
fragment Found on SearchResult {
  __typename
  ... on Entity {
    ...EntityName
  }
  ... on Person {
    offices: positions {
      title
      country {
        ...EntityName
      }
    }
  }
  ... on Organization {
    country {
      ...EntityName
    }
  }
  ... on Place {
    country {
      ...EntityName
    }
  }
  ... on Event {
    kind
    date
  }
  ... on Article {
    ...ArticleLine
  }
  ... on Quote {
    id
    text
    speaker {
      ...EntityName
    }
    evidence {
      ...Words
    }
  }
}`) as unknown as TypedDocumentString<SuggestQuery, SuggestQueryVariables>;
export const ResultsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Results($text: String!, $types: [SearchType!], $language: Language!, $after: String) {
  search(text: $text, types: $types, first: 20, after: $after) {
    edges {
      matched
      excerpt {
        text
        start
        matches {
          start
          end
        }
      }
      node {
        ...Found
      }
    }
    pageInfo {
      ...NextPage
    }
  }
}
    fragment EntityName on Entity {
  __typename
  id
  name(language: $language)
}
fragment ArticleLine on Article {
  id
  title
  publishedOn
  publisher {
    id
    name
  }
}
fragment Words on Evidence {
  text
  start
  end
  article {
    ...ArticleLine
  }
}
fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}
fragment Found on SearchResult {
  __typename
  ... on Entity {
    ...EntityName
  }
  ... on Person {
    offices: positions {
      title
      country {
        ...EntityName
      }
    }
  }
  ... on Organization {
    country {
      ...EntityName
    }
  }
  ... on Place {
    country {
      ...EntityName
    }
  }
  ... on Event {
    kind
    date
  }
  ... on Article {
    ...ArticleLine
  }
  ... on Quote {
    id
    text
    speaker {
      ...EntityName
    }
    evidence {
      ...Words
    }
  }
}`) as unknown as TypedDocumentString<ResultsQuery, ResultsQueryVariables>;
export const ClaimsByMonthDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ClaimsByMonth($id: ID!, $predicates: [Predicate!], $publisher: String) {
  timeline(about: $id, predicates: $predicates, publisher: $publisher) {
    months {
      date
      claims
    }
    undated
    truncated
  }
}
    `) as unknown as TypedDocumentString<ClaimsByMonthQuery, ClaimsByMonthQueryVariables>;
export const ClaimsByDayDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ClaimsByDay($id: ID!, $language: Language!, $predicates: [Predicate!], $from: Date, $to: Date, $after: String) {
  node(id: $id) {
    ... on Entity {
      claims(predicates: $predicates, from: $from, to: $to, first: 50, after: $after) {
        nodes {
          ...ClaimFacts
        }
        pageInfo {
          ...NextPage
        }
      }
    }
  }
}
    fragment EntityName on Entity {
  __typename
  id
  name(language: $language)
}
fragment ArticleLine on Article {
  id
  title
  publishedOn
  publisher {
    id
    name
  }
}
fragment Words on Evidence {
  text
  start
  end
  article {
    ...ArticleLine
  }
}
fragment ClaimFacts on Claim {
  id
  predicate
  polarity
  basis
  date
  subject {
    ...EntityName
  }
  object {
    ...EntityName
  }
  attributedTo {
    ...EntityName
  }
  evidence {
    ...Words
  }
}
fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<ClaimsByDayQuery, ClaimsByDayQueryVariables>;