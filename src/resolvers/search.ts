import { NODE } from '../cypher-codegen/runtime/selection.ts';
import type { QueryResolvers, SearchEdgeResolvers, SearchResultResolvers, SearchType } from '../generated/graphql.ts';
import { excerptOf, matcher } from '../graph/excerpt.ts';
import { DEEPEST_HIT, type SearchType as FoundType, search } from '../graph/search.ts';
import { type Word, words } from '../graph/words.ts';
import { checkedSize } from './connection.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { entityType } from './entity.ts';
import { checkedType } from './ids.ts';
import { connectionAsk } from './lookahead.ts';
import type { SearchEdgeParent, SearchResultParent } from './parents.ts';
import { searchWords } from './search-words.ts';
import { askOf, type FieldAsk } from './selection.ts';

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
const FOUND_IN = ['nameFr', 'nameEn', 'aliases', 'knownAs', 'text', 'start'];

export const SearchResult: SearchResultResolvers = {
  __resolveType: ({ id }) => {
    const type = checkedType(id);
    return type === 'Article' || type === 'Quote' ? type : entityType(id);
  },
};

export const SearchEdge: SearchEdgeResolvers = {
  matched: ({ node, asked }) => {
    if (!('text' in node)) return [nameFound(node, asked)];
    const found = excerptOf(node.text, asked)?.matches ?? [];
    return [...new Set(found.map(({ start, end }) => node.text.slice(start, end)))];
  },
  excerpt: ({ node, asked }) => {
    const excerpt = 'text' in node ? excerptOf(node.text, asked) : null;
    const before = 'start' in node ? node.start : 0; // a quote's text is a part of its article's
    return (
      excerpt && {
        text: excerpt.text,
        start: before + excerpt.start,
        end: before + excerpt.end,
        matches: excerpt.matches.map(({ start, end }) => ({ start: before + start, end: before + end })),
      }
    );
  },
};

/** The first name that has most of the words. */
function nameFound(
  { nameFr, nameEn, aliases, knownAs }: Exclude<SearchResultParent, { readonly text: string }>,
  asked: readonly Word[],
): string {
  const match = matcher(asked);
  const found = (name: string) => new Set([...words(name)].flatMap((word) => match(word)?.asked ?? [])).size;
  const names = [nameFr, ...(nameEn === null ? [] : [nameEn]), ...aliases, ...knownAs];
  return names.reduce((best, name) => (found(name) > found(best) ? name : best));
}

/** Cursors hold how many hits go before, the one they stand for included. */
export const searchQuery: Pick<QueryResolvers, 'search'> = {
  search: async (_query, { text, types, first, after }, { graph }, info) => {
    const size = checkedSize('first', first ?? 20, [0, MOST_HITS]);
    const wanted = new Set(types ?? USUAL_TYPES);
    const list = ['search', text, ...[...wanted].sort()];
    const skip = after == null ? 0 : Number(decodeCursor(list, after));
    const asked = searchWords(text);
    const limit = Math.min(size + 1, Math.max(0, DEEPEST_HIT - skip));
    const selected = selectedOf(askOf(info));
    const found = await search(graph.run, text, new Set([...wanted].map((type) => TYPES[type])), {
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

/** What the nodes must carry, for themselves and to tell what matched. */
function selectedOf(field: FieldAsk) {
  const { selected } = connectionAsk(field);
  const edges = field.types.flatMap((type) => [...field.below(type).fields.values()]).filter(isOf('edges'));
  const asked = edges.flatMap((edge) => edge.types.flatMap((type) => [...edge.below(type).fields.values()]));
  if (!asked.some(isOf('matched', 'excerpt'))) return selected;
  return { ...selected, [NODE]: [...new Set([...(selected[NODE] ?? []), ...FOUND_IN])] };
}

function isOf(...names: readonly string[]): (asked: FieldAsk) => boolean {
  return ({ field }) => names.includes(field.name);
}
