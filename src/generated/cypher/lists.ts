// Written by `npm run codegen` from the statements and the model in cypher/. Do not edit.
import { list, rows } from './model.ts';

/** The articles that name each entity. */
export const articlesOfEntity = list({
  name: 'article/articles-of-entity',
  order: 'DESC',
  parameters: { ids: 'LIST<STRING!>!', page: 'PageInput!', selected: 'MAP!' },
  row: { ownerId: 'STRING!', total: 'INTEGER', cursors: 'LIST<STRING!>!', nodes: 'LIST<ArticleRow!>!' },
  rows: 'keyedOne ownerId',
  text: ({ owners, DESC, RETURN }) => `${owners('id')}WITH id, CASE WHEN $given.page.counted THEN COUNT {
  MATCH (mention:Mention)
  USING INDEX SEEK mention:Mention(entityId, appearance)
  WHERE mention.entityId = id AND mention.appearance > ''
} END AS total
OPTIONAL CALL (id) {
  MATCH (mention:Mention)
  USING INDEX SEEK mention:Mention(entityId, appearance)
  WHERE mention.entityId = id AND mention.appearance > $given.page.lower AND mention.appearance < $given.page.upper
  RETURN mention
  ORDER BY mention.entityId${DESC}, mention.appearance${DESC}
  LIMIT $given.page.limit
}
OPTIONAL MATCH (mention)-[:IN]->(article:Article)
${RETURN} id AS ownerId, total, collect(CASE WHEN $given.page.cursors THEN mention.appearance END) AS cursors, collect(CASE WHEN article IS NOT NULL THEN ${rows.ArticleRow.selected('article')} END) AS nodes`,
});

/** The articles of each publisher. */
export const articlesOfPublisher = list({
  name: 'article/articles-of-publisher',
  order: 'DESC',
  parameters: { ids: 'LIST<STRING!>!', page: 'PageInput!', selected: 'MAP!' },
  row: { ownerId: 'STRING!', total: 'INTEGER', cursors: 'LIST<STRING!>!', nodes: 'LIST<ArticleRow!>!' },
  rows: 'keyedOne ownerId',
  text: ({ owners, DESC, RETURN }) => `${owners('id')}OPTIONAL MATCH (owner:Publisher {id: CASE WHEN $given.page.counted THEN id END})
WITH id, CASE WHEN $given.page.counted THEN COUNT { (owner)<-[:PUBLISHED_BY]-() } END AS total
OPTIONAL CALL (id) {
  MATCH (article:Article)
  USING INDEX SEEK article:Article(publisherId, byDate)
  WHERE article.publisherId = id AND article.byDate > $given.page.lower AND article.byDate < $given.page.upper
  RETURN article
  ORDER BY article.publisherId${DESC}, article.byDate${DESC}
  LIMIT $given.page.limit
}
${RETURN} id AS ownerId, total, collect(CASE WHEN $given.page.cursors THEN article.byDate END) AS cursors, collect(CASE WHEN article IS NOT NULL THEN ${rows.ArticleRow.selected('article')} END) AS nodes`,
});

/** The claims that each article makes or reports, in the order of the text. */
export const claimsOfArticle = list({
  name: 'claim/claims-of-article',
  order: 'DESC',
  parameters: { ids: 'LIST<STRING!>!', page: 'PageInput!', selected: 'MAP!' },
  row: { ownerId: 'STRING!', total: 'INTEGER', cursors: 'LIST<STRING!>!', nodes: 'LIST<ClaimRow!>!' },
  rows: 'keyedOne ownerId',
  text: ({ owners, DESC, RETURN }) => `${owners('id')}WITH id, CASE WHEN $given.page.counted THEN COUNT {
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(articleId, byDate)
  WHERE claim.articleId = id AND claim.byDate > ''
} END AS total
OPTIONAL CALL (id) {
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(articleId, byDate)
  WHERE claim.articleId = id AND claim.byDate > $given.page.lower AND claim.byDate < $given.page.upper
  RETURN claim
  ORDER BY claim.articleId${DESC}, claim.byDate${DESC}
  LIMIT $given.page.limit
}
${RETURN} id AS ownerId, total, collect(CASE WHEN $given.page.cursors THEN claim.byDate END) AS cursors, collect(CASE WHEN claim IS NOT NULL THEN ${rows.ClaimRow.selected('claim')} END) AS nodes`,
});

/** The claims that each entity is the subject or the object of. */
export const claimsOfEntity = list({
  name: 'claim/claims-of-entity',
  order: 'DESC',
  parameters: { ids: 'LIST<STRING!>!', page: 'PageInput!', selected: 'MAP!' },
  row: { ownerId: 'STRING!', total: 'INTEGER', cursors: 'LIST<STRING!>!', nodes: 'LIST<ClaimRow!>!' },
  rows: 'keyedOne ownerId',
  text: ({ owners, DESC, RETURN }) => `${owners('id')}OPTIONAL MATCH (owner:Entity {id: CASE WHEN $given.page.counted THEN id END})
WITH id, CASE WHEN $given.page.counted THEN COUNT { (owner)<-[:SUBJECT]-() } + COUNT { (owner)<-[:OBJECT]-() } END AS total
OPTIONAL CALL (id) {
  CALL (id) {
    MATCH (claim:Claim)
    USING INDEX SEEK claim:Claim(subjectId, byDate)
    WHERE claim.subjectId = id AND claim.byDate > $given.page.lower AND claim.byDate < $given.page.upper
    RETURN claim
    ORDER BY claim.subjectId${DESC}, claim.byDate${DESC}
    LIMIT $given.page.limit

    UNION

    MATCH (claim:Claim)
    USING INDEX SEEK claim:Claim(objectId, byDate)
    WHERE claim.objectId = id AND claim.byDate > $given.page.lower AND claim.byDate < $given.page.upper
    RETURN claim
    ORDER BY claim.objectId${DESC}, claim.byDate${DESC}
    LIMIT $given.page.limit
  }
  RETURN claim
  ORDER BY claim.byDate${DESC}
  LIMIT $given.page.limit
}
${RETURN} id AS ownerId, total, collect(CASE WHEN $given.page.cursors THEN claim.byDate END) AS cursors, collect(CASE WHEN claim IS NOT NULL THEN ${rows.ClaimRow.selected('claim')} END) AS nodes`,
});

/** The claims that articles attribute to each entity. */
export const claimsOfSpeaker = list({
  name: 'claim/claims-of-speaker',
  order: 'DESC',
  parameters: { ids: 'LIST<STRING!>!', page: 'PageInput!', selected: 'MAP!' },
  row: { ownerId: 'STRING!', total: 'INTEGER', cursors: 'LIST<STRING!>!', nodes: 'LIST<ClaimRow!>!' },
  rows: 'keyedOne ownerId',
  text: ({ owners, DESC, RETURN }) => `${owners('id')}OPTIONAL MATCH (owner:Entity {id: CASE WHEN $given.page.counted THEN id END})
WITH id, CASE WHEN $given.page.counted THEN COUNT { (owner)<-[:ATTRIBUTED_TO]-() } END AS total
OPTIONAL CALL (id) {
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(attributedToId, byDate)
  WHERE claim.attributedToId = id AND claim.byDate > $given.page.lower AND claim.byDate < $given.page.upper
  RETURN claim
  ORDER BY claim.attributedToId${DESC}, claim.byDate${DESC}
  LIMIT $given.page.limit
}
${RETURN} id AS ownerId, total, collect(CASE WHEN $given.page.cursors THEN claim.byDate END) AS cursors, collect(CASE WHEN claim IS NOT NULL THEN ${rows.ClaimRow.selected('claim')} END) AS nodes`,
});

/** The claims that each entity is the subject or the object of, of these predicates and published in this time. */
export const filteredClaimsOfEntity = list({
  name: 'claim/filtered-claims-of-entity',
  order: 'DESC',
  parameters: { ids: 'LIST<STRING!>!', filter: 'EntityClaimFilterInput!', page: 'PageInput!', selected: 'MAP!' },
  row: { ownerId: 'STRING!', total: 'INTEGER', cursors: 'LIST<STRING!>!', nodes: 'LIST<ClaimRow!>!' },
  rows: 'keyedOne ownerId',
  text: ({ owners, DESC, RETURN }) => `${owners('id')}WITH
  id,
  CASE WHEN $given.filter.lower > $given.page.lower THEN $given.filter.lower ELSE $given.page.lower END AS lower,
  CASE WHEN $given.filter.upper < $given.page.upper THEN $given.filter.upper ELSE $given.page.upper END AS upper,
  CASE WHEN $given.page.counted THEN COUNT {
    UNWIND $given.filter.predicates AS predicate
    MATCH (claim:Claim)
    USING INDEX SEEK claim:Claim(subjectId, predicate, byDate)
    WHERE claim.subjectId = id AND claim.predicate = predicate AND claim.byDate > $given.filter.lower AND claim.byDate < $given.filter.upper
      AND ($given.filter.from IS NULL OR claim.byDate >= $given.filter.from OR EXISTS { MATCH (claim)-[:IN]->(a:Article) WHERE a.latest >= $given.filter.from })
  } + COUNT {
    UNWIND $given.filter.predicates AS predicate
    MATCH (claim:Claim)
    USING INDEX SEEK claim:Claim(objectId, predicate, byDate)
    WHERE claim.objectId = id AND claim.predicate = predicate AND claim.byDate > $given.filter.lower AND claim.byDate < $given.filter.upper
      AND ($given.filter.from IS NULL OR claim.byDate >= $given.filter.from OR EXISTS { MATCH (claim)-[:IN]->(a:Article) WHERE a.latest >= $given.filter.from })
  } END AS total
OPTIONAL CALL (id, lower, upper) {
  UNWIND $given.filter.predicates AS predicate
  CALL (id, predicate, lower, upper) {
    MATCH (claim:Claim)
    USING INDEX SEEK claim:Claim(subjectId, predicate, byDate)
    WHERE claim.subjectId = id AND claim.predicate = predicate AND claim.byDate > lower AND claim.byDate < upper
      AND ($given.filter.from IS NULL OR claim.byDate >= $given.filter.from OR EXISTS { MATCH (claim)-[:IN]->(a:Article) WHERE a.latest >= $given.filter.from })
    RETURN claim
    ORDER BY claim.subjectId${DESC}, claim.predicate${DESC}, claim.byDate${DESC}
    LIMIT $given.page.limit

    UNION

    MATCH (claim:Claim)
    USING INDEX SEEK claim:Claim(objectId, predicate, byDate)
    WHERE claim.objectId = id AND claim.predicate = predicate AND claim.byDate > lower AND claim.byDate < upper
      AND ($given.filter.from IS NULL OR claim.byDate >= $given.filter.from OR EXISTS { MATCH (claim)-[:IN]->(a:Article) WHERE a.latest >= $given.filter.from })
    RETURN claim
    ORDER BY claim.objectId${DESC}, claim.predicate${DESC}, claim.byDate${DESC}
    LIMIT $given.page.limit
  }
  RETURN claim
  ORDER BY claim.byDate${DESC}
  LIMIT $given.page.limit
}
${RETURN} id AS ownerId, total, collect(CASE WHEN $given.page.cursors THEN claim.byDate END) AS cursors, collect(CASE WHEN claim IS NOT NULL THEN ${rows.ClaimRow.selected('claim')} END) AS nodes`,
});

/** The entities that each article names, in the order of their first mention. */
export const entitiesOfArticle = list({
  name: 'entity/entities-of-article',
  order: 'DESC',
  parameters: { ids: 'LIST<STRING!>!', page: 'PageInput!', selected: 'MAP!' },
  row: { ownerId: 'STRING!', total: 'INTEGER', cursors: 'LIST<STRING!>!', nodes: 'LIST<EntityRow!>!' },
  rows: 'keyedOne ownerId',
  text: ({ owners, DESC, RETURN }) => `${owners('id')}WITH id, CASE WHEN $given.page.counted THEN COUNT {
  MATCH (mention:Mention)
  USING INDEX SEEK mention:Mention(articleId, appearance)
  WHERE mention.articleId = id AND mention.appearance > ''
} END AS total
OPTIONAL CALL (id) {
  MATCH (mention:Mention)
  USING INDEX SEEK mention:Mention(articleId, appearance)
  WHERE mention.articleId = id AND mention.appearance > $given.page.lower AND mention.appearance < $given.page.upper
  RETURN mention
  ORDER BY mention.articleId${DESC}, mention.appearance${DESC}
  LIMIT $given.page.limit
}
OPTIONAL MATCH (mention)-[:OF]->(entity:Entity)
${RETURN} id AS ownerId, total, collect(CASE WHEN $given.page.cursors THEN mention.appearance END) AS cursors, collect(CASE WHEN entity IS NOT NULL THEN ${rows.EntityRow.selected('entity')} END) AS nodes`,
});

/** The events that take place at each place. */
export const eventsAtPlace = list({
  name: 'event/events-at-place',
  order: 'DESC',
  parameters: { ids: 'LIST<STRING!>!', page: 'PageInput!', selected: 'MAP!' },
  row: { ownerId: 'STRING!', total: 'INTEGER', cursors: 'LIST<STRING!>!', nodes: 'LIST<EntityRow!>!' },
  rows: 'keyedOne ownerId',
  text: ({ owners, DESC, RETURN }) => `${owners('id')}WITH id, CASE WHEN $given.page.counted THEN COUNT {
  MATCH (event:Event)
  USING INDEX SEEK event:Event(locationId, byDate)
  WHERE event.locationId = id AND event.byDate > ''
} END AS total
OPTIONAL CALL (id) {
  MATCH (event:Event)
  USING INDEX SEEK event:Event(locationId, byDate)
  WHERE event.locationId = id AND event.byDate > $given.page.lower AND event.byDate < $given.page.upper
  RETURN event
  ORDER BY event.locationId${DESC}, event.byDate${DESC}
  LIMIT $given.page.limit
}
${RETURN} id AS ownerId, total, collect(CASE WHEN $given.page.cursors THEN event.byDate END) AS cursors, collect(CASE WHEN event IS NOT NULL THEN ${rows.EntityRow.selected('event')} END) AS nodes`,
});

/** The events that each entity takes part in. */
export const eventsOfParticipant = list({
  name: 'event/events-of-participant',
  order: 'DESC',
  parameters: { ids: 'LIST<STRING!>!', page: 'PageInput!', selected: 'MAP!' },
  row: { ownerId: 'STRING!', total: 'INTEGER', cursors: 'LIST<STRING!>!', /** what each is to the event */ roles: 'LIST<STRING!>!', nodes: 'LIST<EntityRow!>!' },
  rows: 'keyedOne ownerId',
  text: ({ owners, DESC, RETURN }) => `${owners('id')}OPTIONAL MATCH (owner:Entity {id: CASE WHEN $given.page.counted THEN id END})
WITH id, CASE WHEN $given.page.counted THEN COUNT { (owner)-[:PARTICIPATED_IN]->() } END AS total
OPTIONAL CALL (id) {
  MATCH (:Entity)-[participation:PARTICIPATED_IN]->(event:Event)
  USING INDEX SEEK participation:PARTICIPATED_IN(entityId, byDate)
  WHERE participation.entityId = id AND participation.byDate > $given.page.lower AND participation.byDate < $given.page.upper
  RETURN participation, event
  ORDER BY participation.entityId${DESC}, participation.byDate${DESC}
  LIMIT $given.page.limit
}
${RETURN} id AS ownerId, total, collect(CASE WHEN $given.page.cursors THEN participation.byDate END) AS cursors, collect(participation.role) AS roles, collect(CASE WHEN event IS NOT NULL THEN ${rows.EntityRow.selected('event')} END) AS nodes`,
});

/** Who takes part in each event, by name. */
export const participantsOfEvent = list({
  name: 'event/participants-of-event',
  order: 'ASC',
  parameters: { ids: 'LIST<STRING!>!', page: 'PageInput!', selected: 'MAP!' },
  row: { ownerId: 'STRING!', total: 'INTEGER', cursors: 'LIST<STRING!>!', /** what each is to the event */ roles: 'LIST<STRING!>!', nodes: 'LIST<EntityRow!>!' },
  rows: 'keyedOne ownerId',
  text: ({ owners, DESC, RETURN }) => `${owners('id')}OPTIONAL MATCH (owner:Entity {id: CASE WHEN $given.page.counted THEN id END})
WITH id, CASE WHEN $given.page.counted THEN COUNT { (owner)<-[:PARTICIPATED_IN]-() } END AS total
OPTIONAL CALL (id) {
  MATCH (participant:Entity)-[participation:PARTICIPATED_IN]->(:Event)
  USING INDEX SEEK participation:PARTICIPATED_IN(eventId, byName)
  WHERE participation.eventId = id AND participation.byName > $given.page.lower AND participation.byName < $given.page.upper
  RETURN participation, participant
  ORDER BY participation.eventId${DESC}, participation.byName${DESC}
  LIMIT $given.page.limit
}
${RETURN} id AS ownerId, total, collect(CASE WHEN $given.page.cursors THEN participation.byName END) AS cursors, collect(participation.role) AS roles, collect(CASE WHEN participant IS NOT NULL THEN ${rows.EntityRow.selected('participant')} END) AS nodes`,
});

/** All the words that each claim or position rests on, newest article first, the plainest words first. */
export const evidenceOfOwner = list({
  name: 'evidence/evidence-of-owner',
  order: 'DESC',
  parameters: { ids: 'LIST<STRING!>!', page: 'PageInput!', selected: 'MAP!' },
  row: { ownerId: 'STRING!', total: 'INTEGER', cursors: 'LIST<STRING!>!', nodes: 'LIST<EvidenceRow!>!' },
  rows: 'keyedOne ownerId',
  text: ({ owners, DESC, RETURN }) => `${owners('id')}WITH id, CASE WHEN $given.page.counted THEN COUNT {
  MATCH (evidence:Evidence)
  USING INDEX SEEK evidence:Evidence(ownerId, byDate)
  WHERE evidence.ownerId = id AND evidence.byDate > ''
} END AS total
OPTIONAL CALL (id) {
  MATCH (evidence:Evidence)
  USING INDEX SEEK evidence:Evidence(ownerId, byDate)
  WHERE evidence.ownerId = id AND evidence.byDate > $given.page.lower AND evidence.byDate < $given.page.upper
  RETURN evidence
  ORDER BY evidence.ownerId${DESC}, evidence.byDate${DESC}
  LIMIT $given.page.limit
}
${RETURN} id AS ownerId, total, collect(CASE WHEN $given.page.cursors THEN evidence.byDate END) AS cursors, collect(CASE WHEN evidence IS NOT NULL THEN ${rows.EvidenceRow.selected('evidence')} END) AS nodes`,
});

/** Where each article names entities, in the order of the text. */
export const mentionsOfArticle = list({
  name: 'mention/mentions-of-article',
  order: 'DESC',
  parameters: { ids: 'LIST<STRING!>!', page: 'PageInput!', selected: 'MAP!' },
  row: { ownerId: 'STRING!', total: 'INTEGER', cursors: 'LIST<STRING!>!', nodes: 'LIST<MentionRow!>!' },
  rows: 'keyedOne ownerId',
  text: ({ owners, DESC, RETURN }) => `${owners('id')}WITH id, CASE WHEN $given.page.counted THEN COUNT {
  MATCH (mention:Mention)
  USING INDEX SEEK mention:Mention(articleId, byDate)
  WHERE mention.articleId = id AND mention.byDate > ''
} END AS total
OPTIONAL CALL (id) {
  MATCH (mention:Mention)
  USING INDEX SEEK mention:Mention(articleId, byDate)
  WHERE mention.articleId = id AND mention.byDate > $given.page.lower AND mention.byDate < $given.page.upper
  RETURN mention
  ORDER BY mention.articleId${DESC}, mention.byDate${DESC}
  LIMIT $given.page.limit
}
${RETURN} id AS ownerId, total, collect(CASE WHEN $given.page.cursors THEN mention.byDate END) AS cursors, collect(CASE WHEN mention IS NOT NULL THEN ${rows.MentionRow.selected('mention')} END) AS nodes`,
});

/** Where articles name each entity, newest article first, in the order of the text. */
export const mentionsOfEntity = list({
  name: 'mention/mentions-of-entity',
  order: 'DESC',
  parameters: { ids: 'LIST<STRING!>!', page: 'PageInput!', selected: 'MAP!' },
  row: { ownerId: 'STRING!', total: 'INTEGER', cursors: 'LIST<STRING!>!', nodes: 'LIST<MentionRow!>!' },
  rows: 'keyedOne ownerId',
  text: ({ owners, DESC, RETURN }) => `${owners('id')}OPTIONAL MATCH (owner:Entity {id: CASE WHEN $given.page.counted THEN id END})
WITH id, CASE
  WHEN owner:Country THEN COUNT {
    MATCH (mention:Mention)
    USING INDEX SEEK mention:Mention(entityId, byDate)
    WHERE mention.entityId = id AND mention.byDate > ''
  }
  WHEN $given.page.counted THEN COUNT { (owner)<-[:OF]-() }
END AS total
OPTIONAL CALL (id) {
  MATCH (mention:Mention)
  USING INDEX SEEK mention:Mention(entityId, byDate)
  WHERE mention.entityId = id AND mention.byDate > $given.page.lower AND mention.byDate < $given.page.upper
  RETURN mention
  ORDER BY mention.entityId${DESC}, mention.byDate${DESC}
  LIMIT $given.page.limit
}
${RETURN} id AS ownerId, total, collect(CASE WHEN $given.page.cursors THEN mention.byDate END) AS cursors, collect(CASE WHEN mention IS NOT NULL THEN ${rows.MentionRow.selected('mention')} END) AS nodes`,
});

/** The organisations that belong to each country, by name. */
export const organizationsOfCountry = list({
  name: 'organization/organizations-of-country',
  order: 'ASC',
  parameters: { ids: 'LIST<STRING!>!', page: 'PageInput!', selected: 'MAP!' },
  row: { ownerId: 'STRING!', total: 'INTEGER', cursors: 'LIST<STRING!>!', nodes: 'LIST<EntityRow!>!' },
  rows: 'keyedOne ownerId',
  text: ({ owners, DESC, RETURN }) => `${owners('id')}WITH id, CASE WHEN $given.page.counted THEN COUNT {
  MATCH (organization:Organization)
  USING INDEX SEEK organization:Organization(countryCode, byName)
  WHERE organization.countryCode = id AND organization.byName > ''
} END AS total
OPTIONAL CALL (id) {
  MATCH (organization:Organization)
  USING INDEX SEEK organization:Organization(countryCode, byName)
  WHERE organization.countryCode = id AND organization.byName > $given.page.lower AND organization.byName < $given.page.upper
  RETURN organization
  ORDER BY organization.countryCode${DESC}, organization.byName${DESC}
  LIMIT $given.page.limit
}
${RETURN} id AS ownerId, total, collect(CASE WHEN $given.page.cursors THEN organization.byName END) AS cursors, collect(CASE WHEN organization IS NOT NULL THEN ${rows.EntityRow.selected('organization')} END) AS nodes`,
});

/** The offices held in each organisation, by title. */
export const positionsAtOrganization = list({
  name: 'position/positions-at-organization',
  order: 'ASC',
  parameters: { ids: 'LIST<STRING!>!', page: 'PageInput!', selected: 'MAP!' },
  row: { ownerId: 'STRING!', total: 'INTEGER', cursors: 'LIST<STRING!>!', nodes: 'LIST<PositionRow!>!' },
  rows: 'keyedOne ownerId',
  text: ({ owners, DESC, RETURN }) => `${owners('id')}OPTIONAL MATCH (owner:Entity {id: CASE WHEN $given.page.counted THEN id END})
WITH id, CASE WHEN $given.page.counted THEN COUNT { (owner)<-[:AT]-() } END AS total
OPTIONAL CALL (id) {
  MATCH (position:Position)
  USING INDEX SEEK position:Position(organizationId, byTitle)
  WHERE position.organizationId = id AND position.byTitle > $given.page.lower AND position.byTitle < $given.page.upper
  RETURN position
  ORDER BY position.organizationId${DESC}, position.byTitle${DESC}
  LIMIT $given.page.limit
}
${RETURN} id AS ownerId, total, collect(CASE WHEN $given.page.cursors THEN position.byTitle END) AS cursors, collect(CASE WHEN position IS NOT NULL THEN ${rows.PositionRow.selected('position')} END) AS nodes`,
});

/** The offices held for each country, by title. */
export const positionsForCountry = list({
  name: 'position/positions-for-country',
  order: 'ASC',
  parameters: { ids: 'LIST<STRING!>!', page: 'PageInput!', selected: 'MAP!' },
  row: { ownerId: 'STRING!', total: 'INTEGER', cursors: 'LIST<STRING!>!', nodes: 'LIST<PositionRow!>!' },
  rows: 'keyedOne ownerId',
  text: ({ owners, DESC, RETURN }) => `${owners('id')}OPTIONAL MATCH (owner:Entity {id: CASE WHEN $given.page.counted THEN id END})
WITH id, CASE WHEN $given.page.counted THEN COUNT { (owner)<-[:FOR]-() } END AS total
OPTIONAL CALL (id) {
  MATCH (position:Position)
  USING INDEX SEEK position:Position(countryId, byTitle)
  WHERE position.countryId = id AND position.byTitle > $given.page.lower AND position.byTitle < $given.page.upper
  RETURN position
  ORDER BY position.countryId${DESC}, position.byTitle${DESC}
  LIMIT $given.page.limit
}
${RETURN} id AS ownerId, total, collect(CASE WHEN $given.page.cursors THEN position.byTitle END) AS cursors, collect(CASE WHEN position IS NOT NULL THEN ${rows.PositionRow.selected('position')} END) AS nodes`,
});

/** The offices of each person, by title. */
export const positionsOfPerson = list({
  name: 'position/positions-of-person',
  order: 'ASC',
  parameters: { ids: 'LIST<STRING!>!', page: 'PageInput!', selected: 'MAP!' },
  row: { ownerId: 'STRING!', total: 'INTEGER', cursors: 'LIST<STRING!>!', nodes: 'LIST<PositionRow!>!' },
  rows: 'keyedOne ownerId',
  text: ({ owners, DESC, RETURN }) => `${owners('id')}OPTIONAL MATCH (owner:Entity {id: CASE WHEN $given.page.counted THEN id END})
WITH id, CASE WHEN $given.page.counted THEN COUNT { (owner)-[:HOLDS]->() } END AS total
OPTIONAL CALL (id) {
  MATCH (position:Position)
  USING INDEX SEEK position:Position(personId, byTitle)
  WHERE position.personId = id AND position.byTitle > $given.page.lower AND position.byTitle < $given.page.upper
  RETURN position
  ORDER BY position.personId${DESC}, position.byTitle${DESC}
  LIMIT $given.page.limit
}
${RETURN} id AS ownerId, total, collect(CASE WHEN $given.page.cursors THEN position.byTitle END) AS cursors, collect(CASE WHEN position IS NOT NULL THEN ${rows.PositionRow.selected('position')} END) AS nodes`,
});

/** The quotes that each article holds, in the order of the text. */
export const quotesOfArticle = list({
  name: 'quote/quotes-of-article',
  order: 'DESC',
  parameters: { ids: 'LIST<STRING!>!', page: 'PageInput!', selected: 'MAP!' },
  row: { ownerId: 'STRING!', total: 'INTEGER', cursors: 'LIST<STRING!>!', nodes: 'LIST<QuoteRow!>!' },
  rows: 'keyedOne ownerId',
  text: ({ owners, DESC, RETURN }) => `${owners('id')}WITH id, CASE WHEN $given.page.counted THEN COUNT {
  MATCH (quote:Quote)
  USING INDEX SEEK quote:Quote(articleId, byDate)
  WHERE quote.articleId = id AND quote.byDate > ''
} END AS total
OPTIONAL CALL (id) {
  MATCH (quote:Quote)
  USING INDEX SEEK quote:Quote(articleId, byDate)
  WHERE quote.articleId = id AND quote.byDate > $given.page.lower AND quote.byDate < $given.page.upper
  RETURN quote
  ORDER BY quote.articleId${DESC}, quote.byDate${DESC}
  LIMIT $given.page.limit
}
${RETURN} id AS ownerId, total, collect(CASE WHEN $given.page.cursors THEN quote.byDate END) AS cursors, collect(CASE WHEN quote IS NOT NULL THEN ${rows.QuoteRow.selected('quote')} END) AS nodes`,
});

/** What each entity is quoted as saying. */
export const quotesOfSpeaker = list({
  name: 'quote/quotes-of-speaker',
  order: 'DESC',
  parameters: { ids: 'LIST<STRING!>!', page: 'PageInput!', selected: 'MAP!' },
  row: { ownerId: 'STRING!', total: 'INTEGER', cursors: 'LIST<STRING!>!', nodes: 'LIST<QuoteRow!>!' },
  rows: 'keyedOne ownerId',
  text: ({ owners, DESC, RETURN }) => `${owners('id')}OPTIONAL MATCH (owner:Entity {id: CASE WHEN $given.page.counted THEN id END})
WITH id, CASE WHEN $given.page.counted THEN COUNT { (owner)<-[:SPOKEN_BY]-() } END AS total
OPTIONAL CALL (id) {
  MATCH (quote:Quote)
  USING INDEX SEEK quote:Quote(speakerId, byDate)
  WHERE quote.speakerId = id AND quote.byDate > $given.page.lower AND quote.byDate < $given.page.upper
  RETURN quote
  ORDER BY quote.speakerId${DESC}, quote.byDate${DESC}
  LIMIT $given.page.limit
}
${RETURN} id AS ownerId, total, collect(CASE WHEN $given.page.cursors THEN quote.byDate END) AS cursors, collect(CASE WHEN quote IS NOT NULL THEN ${rows.QuoteRow.selected('quote')} END) AS nodes`,
});

/** The events that take place in each country. */
export const eventsInCountry = list({
  name: 'event/events-in-country',
  order: 'DESC',
  parameters: { ids: 'LIST<STRING!>!', page: 'PageInput!', selected: 'MAP!' },
  row: { ownerId: 'STRING!', total: 'INTEGER', cursors: 'LIST<STRING!>!', nodes: 'LIST<EntityRow!>!' },
  rows: 'keyedOne ownerId',
  prefetches: { participantsOfEvent: [participantsOfEvent, 'event.id'] },
  text: ({ owners, DESC, lists, RETURN, columns }) => `${owners('isoCode')}WITH isoCode, CASE WHEN $given.page.counted THEN COUNT {
  MATCH (event:Event)
  USING INDEX SEEK event:Event(countryCode, byDate)
  WHERE event.countryCode = isoCode AND event.byDate > ''
} END AS events
OPTIONAL CALL (isoCode) {
  MATCH (event:Event)
  USING INDEX SEEK event:Event(countryCode, byDate)
  WHERE event.countryCode = isoCode AND event.byDate > $given.page.lower AND event.byDate < $given.page.upper
  RETURN event
  ORDER BY event.countryCode${DESC}, event.byDate${DESC}
  LIMIT $given.page.limit
}
${lists}${RETURN} isoCode AS ownerId, events AS total, collect(CASE WHEN $given.page.cursors THEN event.byDate END) AS cursors, collect(CASE WHEN event IS NOT NULL THEN ${rows.EntityRow.selected('event')} END) AS nodes${columns}`,
});
