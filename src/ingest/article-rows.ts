import { type Given, NOTHING_GIVEN } from '../extract/article/given.ts';
import type { ArticleGraph, Claim, Entity, EntityRef, Passage, Position, Quote } from '../extract/article-graph.ts';
import { isOwn, OWN_READER, type Reader } from '../extract/reader.ts';
import type { ArticleInput, ClaimInput, EvidenceInput, PositionInput } from '../generated/cypher/model.ts';
import { makeId } from '../graph/id.ts';
import { nameKey } from '../graph/name-key.ts';
import { orderKey } from '../graph/order-key.ts';
import { searchable } from '../graph/words.ts';
import { type ArticleRows, completeRows, type FactRows } from './complete-rows.ts';
import { ownContribution } from './contributions.ts';
import { dayKey, days } from './days.ts';
import { writeGiven } from './given-article.ts';
import { type Identities, identify } from './identify.ts';
import type { HeldReading } from './readings/counting-reading.ts';
import { writeReading } from './readings/reading.ts';

/** Order keys count offsets down from here, so that one direction means newest article first and from the text's start. */
const BEHIND_ANY_TEXT = 999_999_999;

/**
 * The rows of an article's graph, with ids made from content and the order keys that lists are paged by. A claim of an
 * entity about itself is left out: it states nothing, and comes of two names that turn out to be one.
 *
 * @param given what was given with the text
 * @param reader Who has found it. What another reader than this program's has found is kept as it is.
 */
export function articleRows(
  graph: ArticleGraph,
  given: Given = NOTHING_GIVEN,
  reader: Reader = OWN_READER,
): ArticleRows {
  const identities = identify(graph, given);
  const article = { ...articleRow(graph, identities), given: writeGiven(given), ...readingRow(graph, reader) };
  const context: Context = {
    articleId: article.id,
    entityId: identities.entityId,
    order: (place, id) => `${article.byDate}|${String(BEHIND_ANY_TEXT - place).padStart(9, '0')}|${id}`,
  };
  const source = { articleId: article.id, order: article.byDate };
  const stated = graph.claims.filter(({ subject, object }) => context.entityId(subject) !== context.entityId(object));
  const positions = graph.positions.map((position) => positionRow(position, context));
  const claims = stated.map((claim) => claimRow(claim, context));
  return completeRows({
    article,
    own: graph.entities.map((entity) => ownContribution(context.entityId(entity.ref), entity, source)),
    mentions: mentionRows(graph.entities, context),
    quotes: distinct(graph.quotes.map((quote) => quoteRow(quote, context))),
    positions: distinct(positions),
    claims: distinct(claims),
    evidence: distinct([
      ...graph.positions.flatMap(({ evidence, title }, i) => evidenceRows(evidence, positions[i], title, context)),
      ...stated.flatMap(({ evidence }, i) => evidenceRows(evidence, claims[i], null, context)),
    ]),
    suppressed: [],
  });
}

/** What the rows of an article's facts have in common. */
interface Context {
  readonly articleId: string;
  readonly entityId: (ref: EntityRef) => string;
  /** The key of what has this place, an offset or a rank, among the things of its kind in the article. */
  readonly order: (place: number, id: string) => string;
}

function articleRow(
  { article }: ArticleGraph,
  { articleId: id, sha256, publisherId }: Identities,
): Omit<ArticleInput, 'given' | keyof HeldReading> {
  const { title, text, language, url, publishedOn, publisher, body } = article;
  const { earliest, latest } = days(publishedOn);
  return {
    id,
    title,
    text,
    titleWords: searchable(title),
    textWords: searchable(text),
    language,
    url,
    publishedOn,
    earliest,
    latest,
    sha256,
    bodyStart: body.start,
    bodyEnd: body.end,
    publisherId,
    publisherName: publisher,
    publisherByName: publisher && publisherId && orderKey(publisher, publisherId),
    byDate: dayKey(earliest, id),
    byTitle: orderKey(title, id),
  };
}

function readingRow(graph: ArticleGraph, reader: Reader): HeldReading {
  const reading = isOwn(reader) ? null : writeReading({ reader, graph });
  return { readerName: reader.name, reader: reader.version, reading };
}

/** In the order of the text. */
function mentionRows(
  entities: readonly Entity[],
  { articleId, entityId, order }: Context,
): FactRows['mentions'][number][] {
  const rows = entities.flatMap(({ ref, mentions }) =>
    mentions.map(({ text, start, end, form, reason }) => {
      const id = makeId('Mention', articleId, entityId(ref), start, end);
      const byDate = order(start, id);
      return { id, text, start, end, form, reason, entityId: entityId(ref), articleId, byDate };
    }),
  );
  return distinct(rows).sort((a, b) => a.start - b.start || a.end - b.end);
}

function quoteRow(quote: Quote, { articleId, entityId, order }: Context): FactRows['quotes'][number] {
  const { text, start, end, cue, speaker, speakerRef } = quote;
  const id = makeId('Quote', articleId, start, end);
  return {
    id,
    text,
    start,
    end,
    verb: cue?.text ?? null,
    speakerLabel: speaker?.text ?? null,
    speakerId: speakerRef && entityId(speakerRef),
    articleId,
    byDate: order(start, id),
  };
}

function positionRow({ person, title, organization, country }: Position, { entityId }: Context): PositionInput {
  const personId = entityId(person);
  const organizationId = organization && entityId(organization);
  const countryId = country && entityId(country);
  const id = makeId('Position', personId, nameKey(title), organizationId, countryId);
  return { id, title, personId, organizationId, countryId, byTitle: orderKey(title, id) };
}

function claimRow(claim: Claim, { articleId, entityId, order }: Context): ClaimInput {
  const { predicate, polarity, basis, role, date, subject, object, attributedTo, evidence } = claim;
  const [subjectId, objectId] = [entityId(subject), entityId(object)];
  const attributedToId = attributedTo && entityId(attributedTo);
  const id = makeId('Claim', articleId, subjectId, predicate, objectId, attributedToId, polarity);
  const byDate = order(evidence[0]?.start ?? 0, id);
  return { id, predicate, polarity, basis, role, date, subjectId, objectId, attributedToId, articleId, byDate };
}

function evidenceRows(
  passages: readonly Passage[],
  owner: { readonly id: string } | undefined,
  title: string | null,
  { articleId, order }: Context,
): EvidenceInput[] {
  if (owner === undefined) return [];
  return passages.map(({ text, start, end }, rank) => {
    const id = makeId('Evidence', owner.id, articleId, start, end);
    return { id, text, start, end, title, ownerId: owner.id, articleId, byDate: order(rank, id) };
  });
}

/** The first row of each id. */
function distinct<Row extends { readonly id: string }>(rows: readonly Row[]): Row[] {
  const first = new Map<string, Row>();
  for (const row of rows) if (!first.has(row.id)) first.set(row.id, row);
  return [...first.values()];
}
