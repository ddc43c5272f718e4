import { conditionsOf, type Filter, meaningOf } from '../conditions.ts';
import { countsOf } from '../counts.ts';
import { isClaim } from '../filters.ts';
import { type Entity, held, type MemoryGraph, type Participation } from '../graph.ts';
import { linkCounts } from '../link-counts.ts';
import {
  articlesOfEntity,
  claimsOfEntity,
  claimsOfSpeaker,
  eventsAtPlace,
  eventsInCountry,
  mentionsOfEntity,
  organizationsOfCountry,
  participantsOf,
  participationsOf,
  positionsAtOrganization,
  positionsForCountry,
  positionsOfPerson,
  quotesOfSpeaker,
} from '../lists.ts';
import { countryOfCode } from '../look-ups.ts';
import type { PageArguments } from '../page.ts';
import { articleView } from './article.ts';
import { claimView } from './claim.ts';
import { keyedListOf, listOf } from './list-of.ts';
import { mentionView } from './mention.ts';
import { positionView } from './position.ts';
import { quoteView } from './quote.ts';
import type { View } from './view.ts';

/** A person, an organisation, a country, a place or an event. */
export function entityView(graph: MemoryGraph, entity: Entity): View {
  const { id, type, nameFr, nameEn, aliases } = entity;
  return {
    __typename: type,
    id,
    name: ({ language }: { language: string }) => (language === 'EN' ? (nameEn ?? nameFr) : nameFr),
    hasName: ({ language }: { language: string }) => language === 'FR' || nameEn !== null,
    aliases,
    mentions: listOf(
      'mentions',
      id,
      () => mentionsOfEntity(graph, id),
      (one) => mentionView(graph, one),
    ),
    articles: listOf(
      'articles',
      id,
      () => articlesOfEntity(graph, id),
      (one) => articleView(graph, one),
    ),
    claims: ({ predicates, from, to, ...page }: Filter & PageArguments) => {
      const conditions = conditionsOf(graph, { predicates: predicates ?? null, from: from ?? null, to: to ?? null });
      const found = () => claimsOfEntity(graph, id).filter((one) => isClaim(graph, one, conditions));
      return listOf(`claims ${meaningOf(conditions)}`, id, found, (one) => claimView(graph, one))(page);
    },
    claimCounts: () =>
      countsOf(
        'predicate',
        claimsOfEntity(graph, id).map(({ predicate }) => predicate),
      ),
    links: () => linkCounts(graph, id),
    ...ownFields(graph, entity),
  };
}

export function entityViewOf(graph: MemoryGraph, id: string): View {
  return entityView(graph, held(graph.entities, id));
}

function ownFields(graph: MemoryGraph, entity: Entity): Record<string, unknown> {
  const { id, isoCode, countryCode } = entity;
  const country = () => viewOrNull(graph, countryOfCode(graph, countryCode));
  const view = (one: Entity) => entityView(graph, one);
  switch (entity.type) {
    case 'Person':
      return {
        ...speakerFields(graph, id),
        unnamed: entity.unnamed,
        positions: () => positionsOfPerson(graph, id).map((one) => positionView(graph, one)),
        events: participations(graph, id),
      };
    case 'Organization':
      return {
        ...speakerFields(graph, id),
        country,
        positions: listOf(
          'positions',
          id,
          () => positionsAtOrganization(graph, id),
          (one) => positionView(graph, one),
        ),
        events: participations(graph, id),
      };
    case 'Country':
      return {
        ...speakerFields(graph, id),
        isoCode,
        organizations: listOf('organizations', id, () => organizationsOfCountry(graph, isoCode), view),
        events: listOf('events', id, () => eventsInCountry(graph, isoCode), view),
        participations: participations(graph, id),
        positions: listOf(
          'positions',
          id,
          () => positionsForCountry(graph, id),
          (one) => positionView(graph, one),
        ),
      };
    case 'Place':
      return { country, events: listOf('events', id, () => eventsAtPlace(graph, id), view) };
    default:
      return {
        kind: entity.kind,
        date: entity.date,
        dateBasis: entity.dateBasis,
        location: () => (entity.locationId === null ? null : entityViewOf(graph, entity.locationId)),
        country,
        participants: keyedListOf('participants', id, () =>
          otherEnds(graph, participantsOf(graph, id), ({ entityId }) => entityId),
        ),
      };
  }
}

export function viewOrNull(graph: MemoryGraph, entity: Entity | null): View | null {
  return entity === null ? null : entityView(graph, entity);
}

function speakerFields(graph: MemoryGraph, id: string): Record<string, unknown> {
  return {
    quotes: listOf(
      'quotes',
      id,
      () => quotesOfSpeaker(graph, id),
      (one) => quoteView(graph, one),
    ),
    statements: listOf(
      'statements',
      id,
      () => claimsOfSpeaker(graph, id),
      (one) => claimView(graph, one),
    ),
  };
}

function participations(graph: MemoryGraph, id: string) {
  return keyedListOf('participations', id, () =>
    otherEnds(graph, participationsOf(graph, id), ({ eventId }) => eventId),
  );
}

function otherEnds(graph: MemoryGraph, items: readonly Participation[], otherEnd: (one: Participation) => string) {
  return {
    items,
    key: otherEnd,
    view: (one: Participation) => entityViewOf(graph, otherEnd(one)),
    role: ({ role }: Participation) => role,
  };
}
