/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

/** What an entity is to an event, in PLOVER's terms. */
export type ParticipantRole =
  /** It acts. */
  | 'ACTOR'
  /** It is acted upon. */
  | 'RECIPIENT';

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

export type AroundQueryVariables = Exact<{
  id: string | number;
}>;


export type AroundQuery = { neighborhood: { truncated: boolean, nodes: Array<
      | { __typename: 'Country', id: string, name: string }
      | { __typename: 'Event', id: string, name: string }
      | { __typename: 'Organization', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Place', id: string, name: string }
    >, edges: Array<{ source: string, target: string, relation: string }> } | null };

export type ArticlesQueryVariables = Exact<{ [key: string]: never; }>;


export type ArticlesQuery = { articles: { totalCount: number, nodes: Array<{ title: string, publishedOn: string | null, text: string, publisher: { name: string } | null, entities: { nodes: Array<
          | { name: string, mentions: { nodes: Array<{ start: number, end: number, text: string }> } }
          | { name: string, mentions: { nodes: Array<{ start: number, end: number, text: string }> } }
          | { name: string, mentions: { nodes: Array<{ start: number, end: number, text: string }> } }
          | { name: string, mentions: { nodes: Array<{ start: number, end: number, text: string }> } }
          | { name: string, mentions: { nodes: Array<{ start: number, end: number, text: string }> } }
        > } }> } };

export type AstanaSummitQueryVariables = Exact<{ [key: string]: never; }>;


export type AstanaSummitQuery = { event: { name: string, kind: EventKind, location:
      | { __typename: 'Country', name: string }
      | { __typename: 'Event', name: string }
      | { __typename: 'Organization', name: string }
      | { __typename: 'Person', name: string }
      | { __typename: 'Place', name: string }
     | null, articles: { nodes: Array<{ publishedOn: string | null }> }, claims: { nodes: Array<{ predicate: Predicate, subject:
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
         }> } } | null };

export type FromSyriaQueryVariables = Exact<{ [key: string]: never; }>;


export type FromSyriaQuery = { country: { name: string, organizations: { nodes: Array<{ name: string, name_en: string }> }, events: { nodes: Array<{ name: string, kind: EventKind, participants: { edges: Array<{ role: ParticipantRole, node:
              | { __typename: 'Country', name: string }
              | { __typename: 'Event', name: string }
              | { __typename: 'Organization', name: string }
              | { __typename: 'Person', name: string }
              | { __typename: 'Place', name: string }
             }> } }> } } | null };

export type PathQueryVariables = Exact<{
  from: string | number;
  to: string | number;
}>;


export type PathQuery = { path: { length: number, nodes: Array<
      | { __typename: 'Article', id: string }
      | { __typename: 'Claim', id: string }
      | { __typename: 'Country', id: string }
      | { __typename: 'Event', id: string }
      | { __typename: 'Mention', id: string }
      | { __typename: 'Organization', id: string }
      | { __typename: 'Person', id: string }
      | { __typename: 'Place', id: string }
      | { __typename: 'Position', id: string }
      | { __typename: 'Publisher', id: string }
      | { __typename: 'Quote', id: string }
    >, steps: Array<{ relation: string, forward: boolean }> } | null };

export type RefetchQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type RefetchQuery = { nodes: Array<
    | { __typename: 'Article', id: string }
    | { __typename: 'Claim', id: string }
    | { __typename: 'Country', id: string }
    | { __typename: 'Event', id: string }
    | { __typename: 'Mention', id: string }
    | { __typename: 'Organization', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'Place', id: string }
    | { __typename: 'Position', id: string }
    | { __typename: 'Publisher', id: string }
    | { __typename: 'Quote', text: string, id: string, speaker:
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
       | null }
   | null> };

export type RussianArmyQueryVariables = Exact<{ [key: string]: never; }>;


export type RussianArmyQuery = { organization: { name: string, country: { isoCode: string } | null, events: { nodes: Array<{ name: string }> }, claims: { nodes: Array<{ predicate: Predicate, subject:
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
        , object:
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
        , attributedTo:
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
         | null, evidence: { text: string } }> } } | null };

export type SearchQueryVariables = Exact<{ [key: string]: never; }>;


export type SearchQuery = { search: { edges: Array<{ score: number, node:
        | { __typename: 'Article', id: string, title: string }
        | { __typename: 'Country', id: string, name: string }
        | { __typename: 'Event', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Place', id: string, name: string }
       }> } };

export type WhoIsHatamiQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoIsHatamiQuery = { person: { id: string, name: string, aliases: Array<string>, positions: Array<{ title: string, organization: { name: string } | null, country: { name: string, isoCode: string } | null, evidence: { text: string, start: number, end: number, article: { id: string, publishedOn: string | null, publisher: { name: string } | null } } }>, events: { totalCount: number, edges: Array<{ role: ParticipantRole, node: { name: string, kind: EventKind, date: string | null } }> }, quotes: { totalCount: number, nodes: Array<{ text: string, verb: string | null, speakerLabel: string | null, evidence: { text: string, start: number, end: number } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type ExampleIdsQueryVariables = Exact<{ [key: string]: never; }>;


export type ExampleIdsQuery = { person: { id: string, quotes: { nodes: Array<{ id: string }> } } | null, organization: { id: string } | null, country: { id: string } | null };
