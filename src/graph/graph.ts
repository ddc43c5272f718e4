import type { Run } from '../codegen/runtime.ts';
import type { Selected } from '../codegen/selection.ts';
import * as cypher from '../generated/cypher.ts';
import { batched, batchedSelected, ownedList } from './batch.ts';

export const ENTITY_TYPES = ['Country', 'Event', 'Organization', 'Person', 'Place'] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/**
 * What resolvers ask of the graph, for one request: rows by id, owners' lists, and statements of their own. Rows asked
 * for in one tick are loaded together, and each only once.
 */
export function graphOver(run: Run) {
  return {
    run,

    articles: selectedById(run, cypher.articlesById),
    claims: selectedById(run, cypher.claimsById),
    entities: selectedById(run, cypher.entitiesById),
    mentions: selectedById(run, cypher.mentionsById),
    positions: selectedById(run, cypher.positionsById),
    publishers: byId(run, cypher.publishersById),
    quotes: selectedById(run, cypher.quotesById),

    named: {
      Country: named(run, 'Country'),
      Event: named(run, 'Event'),
      Organization: named(run, 'Organization'),
      Person: named(run, 'Person'),
      Place: named(run, 'Place'),
    } satisfies Record<EntityType, unknown>,

    countries: batchedSelected(
      async (codes, selected) => nodes(await cypher.countriesByCode(run, { codes, selected })),
      () => null,
    ),
    locations: batchedSelected(
      async (ids, selected) => nodes(await cypher.locationOfEvent(run, { ids, selected })),
      () => null,
    ),
    entitiesOfQuote: batchedSelected(
      (ids, selected) => cypher.entitiesOfQuote(run, { ids, selected }),
      () => [],
    ),
    positionsOfPerson: batchedSelected(
      (ids, selected) => cypher.positionsOfPerson(run, { ids, selected }),
      () => [],
    ),

    articlesOfEntity: ownedList(run, 'byDate', cypher.articlesOfEntity),
    articlesOfPublisher: ownedList(run, 'byDate', cypher.articlesOfPublisher),
    claimsOfArticle: ownedList(run, 'byDate', cypher.claimsOfArticle),
    claimsOfEntity: ownedList(run, 'byDate', cypher.claimsOfEntity),
    claimsOfSpeaker: ownedList(run, 'byDate', cypher.claimsOfSpeaker),
    entitiesOfArticle: ownedList(run, 'byDate', cypher.entitiesOfArticle),
    eventsAtPlace: ownedList(run, 'byDate', cypher.eventsAtPlace),
    eventsInCountry: ownedList(run, 'byDate', cypher.eventsInCountry),
    eventsOfParticipant: ownedList(run, 'byDate', cypher.eventsOfParticipant),
    evidenceOfOwner: ownedList(run, 'byDate', cypher.evidenceOfOwner),
    mentionsOfArticle: ownedList(run, 'byDate', cypher.mentionsOfArticle),
    mentionsOfEntity: ownedList(run, 'byDate', cypher.mentionsOfEntity),
    organizationsOfCountry: ownedList(run, 'byName', cypher.organizationsOfCountry),
    participantsOfEvent: ownedList(run, 'byName', cypher.participantsOfEvent),
    positionsAtOrganization: ownedList(run, 'byTitle', cypher.positionsAtOrganization),
    positionsForCountry: ownedList(run, 'byTitle', cypher.positionsForCountry),
    quotesOfArticle: ownedList(run, 'byDate', cypher.quotesOfArticle),
    quotesOfSpeaker: ownedList(run, 'byDate', cypher.quotesOfSpeaker),
  };
}

export type Graph = ReturnType<typeof graphOver>;

/** The entities of a type that have a folded name. */
function named(run: Run, type: EntityType) {
  return batchedSelected(
    (keys, selected) => cypher.entitiesByName(run, { keys, type, selected }),
    () => [],
  );
}

type Rows<Node> = ReadonlyMap<string, { readonly node: Node }>;

function byId<Node>(run: Run, statement: (run: Run, parameters: { ids: readonly string[] }) => Promise<Rows<Node>>) {
  return batched<Node | null>(
    async (ids) => nodes(await statement(run, { ids })),
    () => null,
  );
}

function selectedById<Node>(
  run: Run,
  statement: (run: Run, parameters: { ids: readonly string[]; selected: Selected }) => Promise<Rows<Node>>,
) {
  return batchedSelected<Node | null>(
    async (ids, selected) => nodes(await statement(run, { ids, selected })),
    () => null,
  );
}

function nodes<Node>(rows: Rows<Node>): ReadonlyMap<string, Node> {
  return new Map([...rows].map(([key, { node }]) => [key, node]));
}
