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

/** What the graph holds, in memory: every node by its id, in the order in which they came. */
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

/** Keys of orders are left out where a thing's place can be told without them. */
export type Article = Omit<ArticleInput, 'byDate' | 'byTitle' | 'earliest' | 'latest'>;
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

export interface Entity extends Omit<EntityInput, 'byName' | 'byDate' | 'earliest' | 'latest'> {
  readonly locationId: string | null;
}

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

/** What `map` holds under `key`. @throws Error when it holds nothing: the graph would refer to what is not there */
export function held<Value>(map: ReadonlyMap<string, Value>, key: string): Value {
  const value = map.get(key);
  if (value === undefined) throw new Error(`The model holds no ${key}. Expected a node that it refers to.`);
  return value;
}
