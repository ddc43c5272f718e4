import { parseEdtf } from '../edtf.ts';
import type { ArticleGraph, Entity, EntityRef, Passage, Span } from '../extract/article-graph.ts';
import { fold } from '../extract/text/fold.ts';
import type {
  ArticleInput,
  ClaimInput,
  EntityInput,
  EvidenceInput,
  LocationInput,
  MentionInput,
  NameInput,
  NationalityInput,
  ParticipationInput,
  PositionInput,
  QuoteInput,
} from '../generated/cypher.ts';
import { makeId } from '../identify/id.ts';
import { type Identities, identify } from '../identify/identify.ts';

/** Order keys count offsets down from here, so that one direction means newest article first and from the text's start. */
const BEHIND_ANY_TEXT = 999_999_999;

/** All that the store writes for one article. */
export interface ArticleRows {
  readonly article: ArticleInput;
  readonly entities: readonly EntityInput[];
  readonly names: readonly NameInput[];
  readonly mentions: readonly MentionInput[];
  readonly quotes: readonly QuoteInput[];
  readonly positions: readonly PositionInput[];
  readonly claims: readonly ClaimInput[];
  readonly evidence: readonly EvidenceInput[];
  readonly participations: readonly ParticipationInput[];
  readonly locations: readonly LocationInput[];
  readonly nationalities: readonly NationalityInput[];
}

/** The rows of an article's graph, with ids made from content and the order keys that lists are paged by. */
export function articleRows(graph: ArticleGraph): ArticleRows {
  const identities = identify(graph);
  const article = articleRow(graph, identities);
  const entities = distinct(
    graph.entities.map((entity) => entityRow(entity, identities.entityId(entity.ref))),
    ({ id }) => id,
  );
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const at = ({ start }: Span) => `${article.byDate}|${String(BEHIND_ANY_TEXT - start).padStart(9, '0')}`;
  const { entityId } = identities;
  const optionalId = (ref: EntityRef | null) => (ref === null ? null : entityId(ref));
  const articleId = article.id;
  const evidence = (ownerId: string, passages: readonly Passage[]): EvidenceInput[] =>
    passages.map(({ text, start, end }) => {
      const id = makeId('Evidence', ownerId, articleId, start, end);
      return { id, text, start, end, ownerId, articleId, byDate: `${at({ start, end })}|${id}` };
    });

  const mentions = mentionRows(graph, identities, at);
  const positions = graph.positions.map((position) => {
    const [personId, organizationId, countryId] = [
      entityId(position.person),
      optionalId(position.organization),
      optionalId(position.country),
    ];
    const id = makeId('Position', personId, fold(position.title), organizationId, countryId);
    const { title } = position;
    const row = { id, title, personId, organizationId, countryId, byTitle: `${fold(title)}|${id}` };
    return { row, evidence: evidence(id, position.evidence) };
  });
  const claims = graph.claims.map((claim) => {
    const { predicate, polarity, role, date } = claim;
    const [subjectId, objectId, attributedToId] = [
      entityId(claim.subject),
      entityId(claim.object),
      optionalId(claim.attributedTo),
    ];
    const id = makeId('Claim', articleId, subjectId, predicate, objectId, attributedToId, polarity);
    const byDate = `${at(claim.evidence[0] ?? graph.article.body)}|${id}`;
    const row = { id, predicate, polarity, role, date, subjectId, objectId, attributedToId, articleId, byDate };
    return { row, evidence: evidence(id, claim.evidence) };
  });
  const affirmed = claims.map(({ row }) => row).filter(({ polarity }) => polarity === 'AFFIRMED');
  const stating = (predicate: string) => affirmed.filter((claim) => claim.predicate === predicate);

  return {
    article,
    entities,
    names: entities.flatMap(nameRows),
    mentions,
    quotes: graph.quotes.map((quote) => {
      const { text, start, end } = quote;
      return {
        id: makeId('Quote', articleId, start, end),
        text,
        start,
        end,
        verb: quote.cue?.text ?? null,
        speakerLabel: quote.speaker?.text ?? null,
        speakerId: optionalId(quote.speakerRef),
        mentionedIds: [
          ...new Set(mentions.filter((m) => m.start >= start && m.end <= end).map((mention) => mention.entityId)),
        ],
        articleId,
        byDate: at(quote),
      };
    }),
    positions: distinct(
      positions.map(({ row }) => row),
      ({ id }) => id,
    ),
    claims: distinct(
      claims.map(({ row }) => row),
      ({ id }) => id,
    ),
    evidence: distinct(
      [...positions, ...claims].flatMap((fact) => fact.evidence),
      ({ id }) => id,
    ),
    participations: distinct(stating('PARTICIPATED_IN'), (claim) => `${claim.subjectId} ${claim.objectId}`).map(
      ({ subjectId, objectId, role }) => ({
        entityId: subjectId,
        eventId: objectId,
        role: role ?? 'ACTOR',
        byDate: byId.get(objectId)?.byDate ?? objectId,
        byName: byId.get(subjectId)?.byName ?? subjectId,
      }),
    ),
    locations: stating('LOCATED_IN')
      .filter(({ subjectId }) => byId.get(subjectId)?.type === 'Event')
      .map(({ subjectId, objectId }) => ({
        eventId: subjectId,
        locationId: objectId,
        precise: byId.get(objectId)?.type === 'Place',
      })),
    nationalities: stating('BELONGS_TO').map(({ subjectId, objectId }) => ({
      organizationId: subjectId,
      countryId: objectId,
    })),
  };
}

function articleRow({ article }: ArticleGraph, { articleId: id, sha256, publisherId }: Identities): ArticleInput {
  const { title, text, language, publishedOn, publisher } = article;
  const { earliest, latest } = days(publishedOn);
  return {
    id,
    title,
    text,
    language,
    publishedOn,
    earliest,
    latest,
    url: null,
    sha256,
    publisherId,
    publisherKey: publisher === null ? null : fold(publisher),
    publisherName: publisher,
    byDate: `${earliest}|${id}`,
    byTitle: `${fold(title)}|${id}`,
  };
}

function entityRow(entity: Entity, id: string): EntityInput {
  const isEvent = entity.type === 'Event';
  const { earliest, latest } = isEvent ? days(entity.date) : { earliest: null, latest: null };
  return {
    id,
    type: entity.type,
    nameFr: entity.name.fr,
    nameEn: entity.name.en,
    aliases: entity.aliases,
    byName: `${fold(entity.name.fr)}|${id}`,
    unnamed: entity.type === 'Person' ? entity.unnamed : null,
    isoCode: entity.type === 'Country' ? entity.isoCode : null,
    countryCode: 'countryCode' in entity ? entity.countryCode : null,
    kind: isEvent ? entity.kind : null,
    date: isEvent ? entity.date : null,
    earliest,
    latest,
    byDate: isEvent ? `${earliest}|${id}` : null,
  };
}

function nameRows({ id, nameFr, nameEn, aliases }: EntityInput): NameInput[] {
  const keys = new Set([nameFr, ...(nameEn === null ? [] : [nameEn]), ...aliases].map(fold));
  return [...keys].map((key) => ({ key, entityId: id }));
}

function mentionRows({ entities }: ArticleGraph, identities: Identities, at: (span: Span) => string): MentionInput[] {
  const { articleId, entityId } = identities;
  const rows = entities.flatMap(({ ref, mentions }) =>
    mentions.map(({ text, start, end, form, reason }) => {
      const id = makeId('Mention', articleId, entityId(ref), start, end);
      return {
        id,
        text,
        start,
        end,
        form,
        reason,
        entityId: entityId(ref),
        articleId,
        byDate: `${at({ start, end })}|${id}`,
      };
    }),
  );
  const named = new Set<string>();
  return distinct(rows, ({ id }) => id)
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((row) => {
      const appearance = named.has(row.entityId) ? null : row.byDate;
      named.add(row.entityId);
      return { ...row, appearance };
    });
}

/** First and last day of an EDTF date; an unknown one sorts before all others. */
function days(date: string | null): { readonly earliest: string; readonly latest: string } {
  return (date === null ? null : parseEdtf(date)) ?? { earliest: '', latest: '' };
}

function distinct<Row>(rows: readonly Row[], key: (row: Row) => string): Row[] {
  return [...new Map(rows.toReversed().map((row) => [key(row), row])).values()].toReversed();
}
