import { memoized } from '../cypher-codegen/runtime/memoized.ts';
import type { ArticleRow, EntityCore, QuoteRow } from '../generated/cypher/model.ts';
import type { QueryResolvers, SearchEdgeResolvers, SearchResultResolvers, SearchType } from '../generated/graphql.ts';
import { allNames } from '../graph/all-names.ts';
import { excerptOf, foundInTitleAlone, matcher } from '../graph/excerpt.ts';
import { DEEPEST_HIT, type SearchType as FoundType, search } from '../graph/search.ts';
import type { SearchedText } from '../graph/search-query.ts';
import { nameWord, words } from '../graph/words.ts';
import { checkedPageSize } from './connection.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { entityType } from './entity.ts';
import { checkedType } from './ids.ts';
import { connectionAsk } from './lookahead.ts';
import type { SearchEdgeParent, SearchResultParent } from './parents.ts';
import { searchedText } from './searched-text.ts';
import { askOf } from './selection.ts';
import { withSource } from './source.ts';

const MOST_HITS = 100;

const TYPES: Readonly<Record<SearchType, FoundType>> = {
  ARTICLE: 'Article',
  COUNTRY: 'Country',
  EVENT: 'Event',
  ORGANIZATION: 'Organization',
  PERSON: 'Person',
  PLACE: 'Place',
  QUOTE: 'Quote',
};

/** The words of a quote are those of its article. */
const USUAL_TYPES = (Object.keys(TYPES) as SearchType[]).filter((type) => type !== 'QUOTE');

/** What tells where the words were found. */
const FOUND_IN: readonly (keyof EntityCore | keyof ArticleRow | keyof QuoteRow)[] = [
  'nameFr',
  'nameEn',
  'aliases',
  'knownAs',
  'title',
  'text',
  'start',
];

export const SearchResult: SearchResultResolvers = {
  __resolveType: ({ id }) => {
    const type = checkedType(id);
    return type === 'Article' || type === 'Quote' ? type : entityType(id);
  },
};

/** The words in the text of a hit; `null` of an entity. Offsets are those of the hit's own text. */
const excerptIn = memoized(({ node, asked }: SearchEdgeParent) =>
  'text' in node ? excerptOf(node.text, asked.words) : null,
);

export const SearchEdge: SearchEdgeResolvers = {
  matched: withSource({ properties: FOUND_IN }, (edge: SearchEdgeParent) => {
    const { node, asked } = edge;
    if (!('text' in node)) return [nameFound(node, asked)];
    const found = excerptIn(edge)?.matches ?? [];
    const inTitle = 'title' in node ? foundInTitleAlone(node.title, node.text, asked.words) : [];
    return [...new Set([...inTitle, ...found.map(({ start, end }) => node.text.slice(start, end))])];
  }),
  excerpt: withSource({ properties: FOUND_IN }, (edge: SearchEdgeParent) => {
    const excerpt = excerptIn(edge);
    const before = 'start' in edge.node ? edge.node.start : 0; // a quote's text is a part of its article's
    return (
      excerpt && {
        text: excerpt.text,
        start: before + excerpt.start,
        end: before + excerpt.end,
        matches: excerpt.matches.map(({ start, end }) => ({ start: before + start, end: before + end })),
      }
    );
  }),
};

/** The name that was typed; else the first that has most of the words. */
function nameFound(entity: Exclude<SearchResultParent, { readonly text: string }>, asked: SearchedText): string {
  const typed = allNames(entity).find((name) => nameWord(name) === nameWord(asked.text));
  if (typed !== undefined) return typed;
  const match = matcher(asked.words);
  const found = (name: string) => new Set([...words(name)].flatMap((word) => match(word)?.asked ?? [])).size;
  return allNames(entity).reduce((best, name) => (found(name) > found(best) ? name : best));
}

/** Cursors hold how many hits go before, the one they stand for included. */
export const searchQuery: Pick<QueryResolvers, 'search'> = {
  search: async (_query, { text, types, first, after }, { graph }, info) => {
    const size = checkedPageSize('first', first ?? 20, MOST_HITS);
    const wanted = new Set(types ?? USUAL_TYPES);
    const list = ['search', text, ...[...wanted].sort()];
    const skip = after == null ? 0 : Number(decodeCursor(list, after));
    const asked = searchedText(text);
    const limit = Math.min(size + 1, Math.max(0, DEEPEST_HIT - skip));
    const { selected } = connectionAsk(askOf(info));
    const found = await search(graph.run, asked, new Set([...wanted].map((type) => TYPES[type])), {
      skip,
      limit,
      selected,
    });
    const edges: SearchEdgeParent[] = found
      .slice(0, size)
      .map(({ score, node }, i) => ({ score, node, asked, cursor: encodeCursor(list, String(skip + i + 1)) }));
    return {
      edges,
      nodes: edges.map(({ node }) => node),
      pageInfo: {
        hasNextPage: found.length > size,
        hasPreviousPage: skip > 0,
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      },
    };
  },
};
