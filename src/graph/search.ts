import type { Selected } from '../cypher-codegen/runtime/selection.ts';
import type { Run } from '../cypher-codegen/runtime/statement.ts';
import type { ArticleRow, EntityCore, QuoteRow } from '../generated/cypher/model.ts';
import { search as searchStatement } from '../generated/cypher/traversal.ts';
import { ENTITY_TYPES, type EntityType } from './nodes.ts';
import { nameQuery, type SearchedText, textQuery } from './search-query.ts';
import { typeWord } from './words.ts';

/** What is found, and how deep a search goes: of each index the best hits so many. */
export const DEEPEST_HIT = 1_000;

export type SearchType = EntityType | 'Article' | 'Quote';

export interface SearchHit {
  readonly score: number;
  readonly node: ArticleRow | EntityCore | QuoteRow;
}

/** Nodes of these types that have all words of a text, best first; none where there are no words. */
export async function search(
  run: Run,
  searched: SearchedText,
  types: ReadonlySet<SearchType>,
  part: { readonly skip: number; readonly limit: number; readonly selected: Selected },
): Promise<readonly SearchHit[]> {
  const entityTypes = [...types].filter((type) => type !== 'Article' && type !== 'Quote');
  const isAnyType = entityTypes.length === ENTITY_TYPES.length;
  const texts = textQuery(searched);
  const queries = {
    nameQuery: entityTypes.length === 0 ? '' : nameQuery(searched, isAnyType ? [] : entityTypes.map(typeWord)),
    articleQuery: types.has('Article') ? texts : '',
    quoteQuery: types.has('Quote') ? texts : '',
  };
  if (Object.values(queries).every((query) => query === '')) return [];
  const rows = await searchStatement(run, { ...queries, depth: DEEPEST_HIT, ...part });
  return rows.flatMap(({ score, entity, article, quote }) => {
    const node = entity ?? article ?? quote;
    return node === null ? [] : [{ score, node }];
  });
}
