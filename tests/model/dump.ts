import type { ContributionInput, PositionInput } from '../../src/generated/cypher/model.ts';
import { allNames } from '../../src/graph/all-names.ts';
import { typeOfId } from '../../src/graph/id.ts';
import { lookUpKey } from '../../src/graph/look-up-key.ts';
import { MODEL_VERSION } from '../../src/graph/versions.ts';
import type { ArticleRows } from '../../src/ingest/complete-rows.ts';
import { type Dump, sortedDump } from '../support/plain-dump.ts';
import { foldedRow } from './fold.ts';
import { type KeptLink, linksOf, statements } from './kept-links.ts';
import { earliest } from './order.ts';
import { whoIsWho } from './who-is-who.ts';

type Values = Readonly<Record<string, unknown>>;

/** What a database holds that was given these articles, to the last property, as `plainDump` gives it. */
export function dumpOf(articles: readonly ArticleRows[]): Dump {
  const oldestFirst = whoIsWho(articles).toSorted((a, b) => (a.article.byDate < b.article.byDate ? -1 : 1));
  const graph = new Drawing();
  graph.node(['Newsgraph'], 'graph', { id: 'graph', version: MODEL_VERSION });
  drawEntities(graph, oldestFirst);
  for (const rows of oldestFirst) {
    drawArticle(graph, rows);
    drawFacts(graph, rows);
  }
  for (const rows of oldestFirst) drawClaims(graph, rows);
  drawLinks(graph, oldestFirst);
  return graph.dump();
}

/**
 * Nodes and relationships as they are drawn; of two of one id, or of one type (and relation, where they have one) between the
 * same two, the first stays.
 */
class Drawing {
  readonly #nodes = new Map<string, { labels: string[]; properties: Values }>();
  readonly #relationships = new Map<string, Dump['relationships'][number]>();

  node(labels: string[], id: string, properties: Values): void {
    if (!this.#nodes.has(id)) this.#nodes.set(id, { labels, properties: withoutNull(properties) });
  }

  /** Nothing where one of the ends is null. */
  relationship(from: string, type: string, to: string | null, properties: Values = {}): void {
    const key = `${from} ${type} ${to} ${properties['relation']}`;
    if (to === null || this.#relationships.has(key)) return;
    this.#relationships.set(key, { from, type, to, properties: withoutNull(properties) });
  }

  value(id: string, property: string): unknown {
    return this.#nodes.get(id)?.properties[property];
  }

  dump(): Dump {
    const relationships = [...this.#relationships.values()];
    const degrees = new Map<string, number>();
    for (const end of relationships.flatMap(({ from, to }) => [from, to]))
      degrees.set(end, (degrees.get(end) ?? 0) + 1);
    const nodes = [...this.#nodes].map(([id, { labels, properties }]) => {
      return { labels: labels.toSorted(), properties, degree: degrees.get(id) ?? 0 };
    });
    return sortedDump({ nodes, relationships });
  }
}

function drawEntities(graph: Drawing, articles: readonly ArticleRows[]): void {
  const said = new Map<string, ContributionInput[]>();
  for (const one of articles.flatMap(({ contributions }) => contributions))
    said.set(one.entityId, [...(said.get(one.entityId) ?? []), one]);
  for (const [id, contributions] of said) {
    const row = foldedRow(contributions);
    const { type, ...entity } = row;
    graph.node(['Entity', type], id, entity);
    for (const { articleId, entityId, type: _, ...one } of contributions)
      graph.relationship(articleId, 'CONTRIBUTES', entityId, one);
    for (const key of allNames(row).map(lookUpKey)) {
      graph.node(['Name'], key, { key });
      graph.relationship(key, 'NAMES', id);
    }
  }
}

/** Those of older articles are drawn before: a publisher is called as its oldest article calls it. */
function drawArticle(
  graph: Drawing,
  { article: { publisherByName: byName, ...article }, suppressed, spellings, identities }: ArticleRows,
): void {
  const { id, publisherId, publisherName: name } = article;
  graph.node(['Article'], id, article);
  for (const fact of suppressed) graph.relationship(id, 'HEEDS', `decision_SUPPRESS_${fact}`);
  for (const { organizationId, keys } of spellings) graph.relationship(id, 'SPELLS_OUT', organizationId, { keys });
  for (const { articleId, ...identity } of identities) {
    graph.node(['Identity'], identity.id, identity);
    graph.relationship(articleId, 'IDENTIFIES', identity.id);
  }
  if (publisherId === null) return;
  graph.node(['Publisher'], publisherId, { id: publisherId, name, byName });
  graph.relationship(id, 'PUBLISHED_BY', publisherId);
}

function drawFacts(graph: Drawing, { mentions, quotes, positions, evidence }: ArticleRows): void {
  for (const mention of mentions) {
    graph.node(['Mention'], mention.id, { ...mention });
    graph.relationship(mention.id, 'IN', mention.articleId);
    graph.relationship(mention.id, 'OF', mention.entityId);
  }
  for (const { mentionedIds, ...quote } of quotes) {
    graph.node(['Quote'], quote.id, quote);
    graph.relationship(quote.id, 'IN', quote.articleId);
    graph.relationship(quote.id, 'SPOKEN_BY', quote.speakerId);
    for (const entityId of mentionedIds)
      graph.relationship(quote.id, 'MENTIONS', entityId, { entityId, byDate: quote.byDate });
  }
  const byRank = evidence.toSorted((a, b) => (a.byDate < b.byDate ? -1 : 1));
  for (const position of positions) {
    const title = byRank.find(({ ownerId }) => ownerId === position.id)?.title ?? null;
    drawPosition(graph, { ...position, title: title ?? position.title });
  }
  for (const one of evidence) {
    graph.node(['Evidence'], one.id, { ...one });
    graph.relationship(one.id, 'IN', one.articleId);
    graph.relationship(one.ownerId, 'EVIDENCED_BY', one.id);
  }
}

function drawPosition(graph: Drawing, position: PositionInput): void {
  const { id, personId, organizationId, countryId } = position;
  graph.node(['Position'], id, { ...position, byName: graph.value(personId, 'byName') });
  graph.relationship(personId, 'HOLDS', id);
  graph.relationship(id, 'AT', organizationId);
  graph.relationship(id, 'FOR', countryId);
}

/** Claims, and the relationships that those draw that are not negated; a role is that of the oldest claim. */
function drawClaims(graph: Drawing, { claims }: ArticleRows): void {
  for (const claim of claims.toSorted((a, b) => (a.byDate < b.byDate ? -1 : 1))) {
    const { id, articleId, subjectId, objectId, attributedToId, predicate, polarity, byDate: order } = claim;
    graph.node(['Claim'], id, { ...claim });
    graph.relationship(id, 'IN', articleId);
    graph.relationship(id, 'SUBJECT', subjectId);
    graph.relationship(id, 'OBJECT', objectId);
    graph.relationship(id, 'ATTRIBUTED_TO', attributedToId);
    if (polarity !== 'AFFIRMED') continue;
    if (predicate === 'BELONGS_TO') graph.relationship(subjectId, 'OF', objectId);
    if (predicate === 'LOCATED_IN' && subjectId.startsWith('event_'))
      graph.relationship(subjectId, 'LOCATED_IN', objectId);
    if (predicate !== 'PARTICIPATED_IN') continue;
    const keys = { byDate: graph.value(objectId, 'byDate'), byName: graph.value(subjectId, 'byName') };
    const participation = { role: claim.role ?? 'ACTOR', order, entityId: subjectId, eventId: objectId, ...keys };
    graph.relationship(subjectId, 'PARTICIPATED_IN', objectId, participation);
  }
}

/** What all claims and offices together state of one entity and another. */
function drawLinks(graph: Drawing, articles: readonly ArticleRows[]): void {
  const facts = {
    articles: new Map(articles.map(({ article }) => [article.id, article])),
    claims: articles.flatMap(({ claims }) => claims),
    positions: [...new Map(articles.flatMap(({ positions }) => positions.map((one) => [one.id, one]))).values()],
    evidence: articles.flatMap(({ evidence }) => evidence),
  };
  const links = linksOf(statements(facts));
  for (const { source, relation, target, count, negated, oldest, newest } of links) {
    const ofBoth = links.filter((link) => [source, target].every((end) => [link.source, link.target].includes(end)));
    const names = ofBoth.map((link) => `${link.source} ${link.relation} ${link.target}`).sort();
    const key = (article: typeof oldest) =>
      article && `${earliest(article.publishedOn)}|${article.id}|${article.publishedOn}`;
    graph.relationship(source, 'LINKED', target, {
      sourceId: source,
      targetId: target,
      sourceType: typeOfId(source),
      targetType: typeOfId(target),
      relation,
      pair: [source.slice(-11), target.slice(-11)].sort().join(''),
      count,
      negated,
      oldest: key(oldest),
      newest: key(newest),
      strength: strengthOf([{ count, negated, newest }]),
      tie: names[0] === `${source} ${relation} ${target}` ? strengthOf(ofBoth) : null,
    });
  }
}

/** How many state links together, then the day of the newest. */
function strengthOf(links: readonly Pick<KeptLink, 'count' | 'negated' | 'newest'>[]): string {
  const stating = links.reduce((sum, { count, negated }) => sum + count - negated, 0);
  const days = links.map(({ newest }) => earliest(newest?.publishedOn ?? null)).sort();
  return `${String(stating).padStart(9, '0')}|${days.at(-1)}`;
}

function withoutNull(properties: Values): Values {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null));
}
