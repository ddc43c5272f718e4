import type { Selected } from '../cypher-codegen/runtime/selection.ts';
import type { Run } from '../cypher-codegen/runtime/statement.ts';
import type { ArticleRow, EntityCore } from '../generated/cypher/model.ts';
import { search as searchStatement } from '../generated/cypher/traversal.ts';
import { luceneQuery } from './lucene.ts';

export interface SearchHit {
  readonly score: number;
  readonly node: ArticleRow | EntityCore;
}

/** Entities and articles that contain all of these folded words, best first; none for no words. */
export async function search(
  run: Run,
  words: readonly string[],
  part: { readonly skip: number; readonly limit: number; readonly selected: Selected },
): Promise<readonly SearchHit[]> {
  if (words.length === 0) return [];
  const rows = await searchStatement(run, { query: luceneQuery(words), ...part });
  return rows.flatMap(({ score, entity, article }) => {
    const node = entity ?? article;
    return node === null ? [] : [{ score, node }];
  });
}
