import type { Resolvers } from '../generated/graphql.ts';
import { Article, articleQueries } from './article.ts';
import { Claim, claimQueries, PredicateCount } from './claim.ts';
import { Country, countryQueries } from './country.ts';
import { Entity } from './entity.ts';
import { Event, EventKindCount, eventQueries } from './event.ts';
import { Evidence } from './evidence.ts';
import { graphQueries } from './graph.ts';
import { LinkCount } from './link.ts';
import { Mention } from './mention.ts';
import { Node, nodeQueries } from './node.ts';
import { Organization, organizationQueries } from './organization.ts';
import { Person, personQueries } from './person.ts';
import { Place, placeQueries } from './place.ts';
import { Position } from './position.ts';
import { Publisher, publisherQueries } from './publisher.ts';
import { Quote, quoteQueries } from './quote.ts';
import { Reader, readerQueries } from './reader.ts';
import { CountryCodeScalar, DateScalar } from './scalars.ts';
import { SearchEdge, SearchResult, searchQuery } from './search.ts';
import { timelineQuery } from './timeline.ts';
import { traversalQueries } from './traversal.ts';

/** The resolvers of all fields that are not simply a property of their parent. */
export const resolvers: Resolvers = {
  Query: {
    ...nodeQueries,
    ...personQueries,
    ...organizationQueries,
    ...countryQueries,
    ...placeQueries,
    ...eventQueries,
    ...articleQueries,
    ...publisherQueries,
    ...quoteQueries,
    ...claimQueries,
    ...searchQuery,
    ...timelineQuery,
    ...traversalQueries,
    ...graphQueries,
    ...readerQueries,
  },
  Article,
  Claim,
  Country,
  CountryCode: CountryCodeScalar,
  Date: DateScalar,
  Entity,
  Event,
  EventKindCount,
  Evidence,
  Mention,
  LinkCount,
  Node,
  Organization,
  Person,
  Place,
  Position,
  PredicateCount,
  Publisher,
  Quote,
  Reader,
  SearchEdge,
  SearchResult,
};
