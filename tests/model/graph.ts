import type {
  ArticleInput,
  ClaimInput,
  EntityInput,
  EvidenceInput,
  LocationInput,
  MentionInput,
  NationalityInput,
  ParticipationInput,
  PositionInput,
  QuoteInput,
} from '../../src/generated/cypher/model.ts';

/** The graph in memory: all nodes by id. */
export interface MemoryGraph {
  readonly articles: Map<string, Article>;
  readonly publishers: Map<string, Publisher>;
  readonly entities: Map<string, Entity>;
  /** Ids of the entities that have each folded name or alias. */
  readonly names: Map<string, Set<string>>;
  readonly mentions: Map<string, Mention>;
  readonly quotes: Map<string, Quote>;
  readonly positions: Map<string, Position>;
  readonly claims: Map<string, Claim>;
  readonly evidence: Map<string, Evidence>;
  /** By the ids of participant and event. */
  readonly participations: Map<string, Participation>;
  readonly locations: LocationInput[];
  readonly nationalities: NationalityInput[];
}

/** Order keys are left out where the order can be told without them. */
export interface Article extends Omit<ArticleInput, 'byDate' | 'byTitle' | 'earliest' | 'latest'> {
  readonly readAt: string;
}
export type Mention = Omit<MentionInput, 'byDate' | 'appearance'>;
export type Quote = Omit<QuoteInput, 'byDate'>;
export type Position = Omit<PositionInput, 'byTitle'>;
export type Claim = ClaimInput;
export type Evidence = EvidenceInput;
export type Participation = Pick<ParticipationInput, 'entityId' | 'eventId' | 'role'>;

export interface Publisher {
  readonly id: string;
  readonly name: string;
}

export type Entity = Omit<EntityInput, 'byName' | 'byDate' | 'earliest' | 'latest' | 'ranks'>;

export function emptyGraph(): MemoryGraph {
  return {
    articles: new Map(),
    publishers: new Map(),
    entities: new Map(),
    names: new Map(),
    mentions: new Map(),
    quotes: new Map(),
    positions: new Map(),
    claims: new Map(),
    evidence: new Map(),
    participations: new Map(),
    locations: [],
    nationalities: [],
  };
}

/** The value of `key`. @throws Error when there is none: a reference to a node that does not exist */
export function held<Value>(map: ReadonlyMap<string, Value>, key: string): Value {
  const value = map.get(key);
  if (value === undefined) throw new Error(`The model holds no ${key}. Expected a node that it refers to.`);
  return value;
}
