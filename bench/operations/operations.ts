import { nameQuery, searchOf, textQuery } from '../../src/graph/search-query.ts';
import { dig, fields, items, type Json, sortedById } from './canonical.ts';
import { operationFile } from './operation-file.ts';
import type { Samples } from './samples.ts';

export type Variables = Readonly<Record<string, Json>>;

/** One of the things that are timed, as each arm is asked for it. */
export interface Operation {
  readonly name: string;
  /** Folder of its queries and of the floor's statement. */
  readonly folder: string;
  /** Requests take these in turn; all arms get the same. */
  readonly variables: readonly Variables[];
  /** Whether it reads one page of a list, so that its cost should not depend on how much the graph holds. */
  readonly paged: boolean;
  readonly ours: Arm;
  readonly floor: { readonly view: View };
  /** A reason in place of a query where the peer cannot do it. */
  readonly peer: Arm | { readonly cannot: string };
}

interface Arm {
  readonly query: string;
  readonly view: View;
}

/** The part of an answer that has to be equal in all arms. */
type View = (data: Json) => Json;

/** All operations, with variables that fit the graph. */
export function operations(samples: Samples): readonly Operation[] {
  const { entities, hub, deep, inHub } = samples;
  const hubPage = { id: hub, after: inHub.cursor, key: inHub.key, depth: inHub.depth };
  return [
    ...basicOperations(samples),
    ...hubOperations(hub, hubPage),
    ...contractOperations(samples),
    helped(operation('all-claims', [{}], allClaims, true)),
    helped(operation('deep-page', [deepPage(deep)], allClaims, true)),
    helped(operation('hub-claims', [{ id: hub }], { ...claims, peer: peerList }, true)),
    helped(operation('hub-mentions', [hubPage], { ...hubMentions, peer: at('mentions') }, true)),
    twentyAliases(entities),
  ];
}

const at =
  (...keys: readonly (string | number)[]): View =>
  (data) =>
    dig(data, ...keys);
const rows: View = (data) => data;
const row: View = (data) => dig(data, 0);

/** The peer's list without the order key, which its client needs for nothing else. */
const peerList: View = (data) => items(dig(data, 'claims')).map(withoutOrder);

/** The peer has no list of claims on either side of an entity; its client merges two. */
const peerMerged: View = (entity) =>
  [...items(dig(entity, 'subjectOf')), ...items(dig(entity, 'objectOf'))]
    .sort((a, b) => (String(dig(a, 'byDate')) < String(dig(b, 'byDate')) ? 1 : -1))
    .slice(0, 20)
    .map(withoutOrder);

function withoutOrder(json: Json): Json {
  const { byDate: _byDate, ...rest } = fields(json);
  return rest;
}

const claims: Views = {
  ours: at('node', 'claims'),
  peer: (data) => peerMerged(dig(data, 'entities', 0)),
  floor: rows,
};
const allClaims: Views = { ours: at('claims'), peer: at('claims'), floor: rows };
const hubMentions: Views = { ours: at('node', 'mentions'), peer: at('entities', 0, 'mentions'), floor: rows };

function deepPage({ cursor, key, depth }: Samples['deep']): Variables {
  return { after: cursor, key, depth };
}

function basicOperations({ entities, deep, hundred }: Samples): Operation[] {
  const byId = entities.map((id) => ({ id }));
  const peerNodes: View = (data) => sortedById(dig(data, 'entities'));
  return [
    operation('entity-by-id', byId, { ours: at('node'), peer: at('entities', 0), floor: row }),
    operation('newest-claims', byId, claims, true),
    operation('three-levels', byId, claims, true),
    operation('all-claims', [{}], allClaims, true),
    operation('deep-page', [deepPage(deep)], allClaims, true),
    operation('first-and-total', [{}], { ours: at('claims'), peer: at('claimsConnection'), floor: row }, true),
    operation('hundred-nodes', [{ ids: hundred }], { ours: sortedById, peer: peerNodes, floor: sortedById }),
  ];
}

function hubOperations(id: string, page: Variables): Operation[] {
  return [
    operation('hub-claims', [{ id }], claims, true),
    operation('hub-mentions', [page], hubMentions, true),
    operation('hub-total', [{ id }], { ...hubMentions, floor: row }),
  ];
}

function contractOperations(samples: Samples): Operation[] {
  const codes = samples.countries.map((code) => ({ code }));
  const words = samples.words.map((text) => ({
    text,
    names: nameQuery(searchOf(text), []),
    articles: textQuery(searchOf(text)),
  }));
  const pairs = samples.pairs.map(([from, to]) => ({ from, to }));
  const centers = samples.entities.slice(0, 10).map((id) => ({ id, depth: 2, first: 100 }));
  const around = { ours: at('neighborhood'), floor: row, cannot: 'neighbourhoods' };
  const articles = samples.articles.map((id) => ({ id }));
  const peerQuotes: View = (data) => sortedById(dig(data, 'quotes'));
  return [
    operation('who-is', named(samples.people), { ours: at('person'), peer: peerPerson, floor: row }),
    operation('from-a-country', codes, { ours: at('country'), peer: peerCountry, floor: row }),
    operation('organization', named(samples.organizations), {
      ours: at('organization'),
      peer: peerOrganization,
      floor: row,
    }),
    operation('event', named(samples.events), { ours: at('event'), peer: peerEvent, floor: row }),
    operation('search', words, {
      ours: at('search'),
      floor: rows,
      cannot: 'entities and articles together',
    }),
    operation('path', pairs, { ours: at('path'), floor: row, cannot: 'paths' }),
    operation('neighborhood', centers, around),
    { ...operation('neighborhood', [{ id: samples.hub, depth: 1, first: 25 }], around), name: 'hub-neighborhood' },
    { ...operation('neighborhood', [{ id: samples.hub, depth: 2, first: 100 }], around), name: 'hub-neighborhood-2' },
    operation('refetch', [{ ids: samples.quotes }], { ours: sortedById, peer: peerQuotes, floor: sortedById }),
    operation('articles', [{}], { ours: at('articles'), peer: peerArticles, floor: row }),
    operation('article-with-mentions', articles, { ours: at('node'), peer: at('articles', 0), floor: row }),
  ];
}

type Views = { readonly ours: View; readonly floor: View } & ({ readonly peer: View } | { readonly cannot: string });

function operation(name: string, variables: readonly Variables[], views: Views, paged = false): Operation {
  return {
    name,
    folder: name,
    variables,
    paged,
    ours: { query: operationFile(name, 'ours.graphql'), view: views.ours },
    floor: { view: views.floor },
    peer:
      'cannot' in views ? { cannot: views.cannot } : { query: operationFile(name, 'peer.graphql'), view: views.peer },
  };
}

/**
 * The same operation, with a condition in the peer's query that every node meets and that lets Neo4j use an index. No
 * client would come upon it without reading plans.
 */
function helped(operation: Operation): Operation {
  if ('cannot' in operation.peer) return operation;
  const query = operationFile(operation.folder, 'helped.graphql');
  return { ...operation, name: `${operation.name}, peer helped`, peer: { ...operation.peer, query } };
}

/** Twenty times "newest claims" in one operation, under twenty aliases. */
function twentyAliases(entities: readonly string[]): Operation {
  const name = 'twenty-aliases';
  const numbers = Array.from({ length: 20 }, (_, i) => i);
  const query = (field: (i: number) => string, file: string) =>
    `query TwentyAliases(${numbers.map((i) => `$id${i}: ID!`).join(' ')}) {\n` +
    `${numbers.map((i) => `  a${i}: ${field(i)}`).join('\n')}\n}\n${operationFile(name, file)}`;
  const ids = numbers.map((i) => entities[i % entities.length] ?? '');
  const inOrder = (data: Json) => numbers.map((i) => dig(data, `a${i}`));
  return {
    name,
    folder: name,
    variables: [{ ids, ...Object.fromEntries(ids.map((id, i) => [`id${i}`, id])) }],
    paged: true,
    ours: {
      query: query((i) => `node(id: $id${i}) { ...Claims }`, 'ours.graphql'),
      view: (data) => inOrder(data).map((node) => dig(node, 'claims')),
    },
    floor: { view: rows },
    peer: {
      query: query((i) => `entities(where: { id: { eq: $id${i} } }) { ...Claims }`, 'peer.graphql'),
      view: (data) => inOrder(data).map((found) => peerMerged(dig(found, 0))),
    },
  };
}

function named(list: Samples['people']): Variables[] {
  return list.map(({ name, key }) => ({ name, key }));
}

/** The peer gives a quote's passage as fields of the quote. */
function peerPerson(data: Json): Json {
  const person = fields(dig(data, 'names', 0, 'people', 0));
  const quotes = fields(dig(person, 'quotes'));
  const withEvidence = items(dig(quotes, 'items')).map((quote) => {
    const { text, start, end, verb, speakerLabel } = fields(quote);
    return { evidence: { end, start, text }, speakerLabel, text, verb } as Json;
  });
  return { ...person, quotes: { ...quotes, items: withEvidence } };
}

function peerCountry(data: Json): Json {
  const { countries, organizations, events } = fields(data);
  return { events, ...fields(dig(countries ?? null, 0)), organizations } as Json;
}

function peerOrganization(data: Json): Json {
  return { claims: dig(data, 'claims'), ...fields(dig(data, 'names', 0, 'organizations', 0)) };
}

function peerEvent(data: Json): Json {
  const { mentions, ...event } = fields(dig(data, 'names', 0, 'events', 0));
  const articles = items(mentions ?? null).map((mention) => dig(mention, 'article'));
  return { articles, claims: dig(data, 'claims'), ...event };
}

/** The peer reaches an article's entities over their first mentions. */
function peerArticles(data: Json): Json {
  const connection = fields(dig(data, 'articlesConnection'));
  const articles = items(dig(connection, 'items')).map((article) => {
    const { mentions, ...rest } = fields(article);
    return { entities: items(mentions ?? null).map((mention) => dig(mention, 'entity')), ...rest };
  });
  return { ...connection, items: articles };
}
