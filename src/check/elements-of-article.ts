import type { Values } from '../graph/rows.ts';
import type { ArticleRows } from '../ingest/complete-rows.ts';
import { decisionId } from '../ingest/decisions.ts';
import { type Element, node, relationship } from './compare.ts';
import type { Elements } from './comparison.ts';

/** What the database holds of a stored article for itself, and of what ties it to what it shares with others. */
export function elementsOfArticle(rows: ArticleRows): Elements {
  const { publisherByName, ...article } = rows.article;
  const quotes = rows.quotes.map(({ mentionedIds, ...quote }) => quote);
  return {
    nodes: [
      made('Article', article),
      ...rows.mentions.map((one) => made('Mention', one)),
      ...quotes.map((one) => made('Quote', one)),
      ...rows.claims.map((one) => made('Claim', one)),
      ...rows.evidence.map((one) => made('Evidence', one)),
    ],
    relationships: [
      ...to(article.id, 'PUBLISHED_BY', article.publisherId),
      ...rows.suppressed.flatMap((id) => to(article.id, 'HEEDS', decisionId('SUPPRESS', id))),
      ...rows.spellings.flatMap(({ organizationId, keys }) => to(article.id, 'SPELLS_OUT', organizationId, { keys })),
      ...rows.identities.flatMap(({ id }) => to(article.id, 'IDENTIFIES', id)),
      ...rows.contributions.flatMap(({ articleId, entityId, type, ...said }) =>
        to(articleId, 'CONTRIBUTES', entityId, said),
      ),
      ...[...rows.mentions, ...rows.quotes, ...rows.claims, ...rows.evidence].flatMap((one) =>
        to(one.id, 'IN', one.articleId),
      ),
      ...rows.mentions.flatMap(({ id, entityId }) => to(id, 'OF', entityId)),
      ...rows.quotes.flatMap(({ id, speakerId }) => to(id, 'SPOKEN_BY', speakerId)),
      ...rows.quotes.flatMap(({ id, mentionedIds, byDate }) =>
        mentionedIds.flatMap((entityId) => to(id, 'MENTIONS', entityId, { entityId, byDate })),
      ),
      ...rows.claims.flatMap(({ id, subjectId }) => to(id, 'SUBJECT', subjectId)),
      ...rows.claims.flatMap(({ id, objectId }) => to(id, 'OBJECT', objectId)),
      ...rows.claims.flatMap(({ id, attributedToId }) => to(id, 'ATTRIBUTED_TO', attributedToId)),
      ...rows.evidence.flatMap(({ ownerId, id }) => to(ownerId, 'EVIDENCED_BY', id)),
    ],
  };
}

function made<Row extends { readonly id: string }>(label: string, row: Row): Element {
  return node({ id: row.id, labels: [label], properties: { ...row } });
}

function to(from: string, type: string, end: string | null, properties: Values = {}): Element[] {
  return end === null ? [] : [relationship({ from, type, to: end, properties })];
}
