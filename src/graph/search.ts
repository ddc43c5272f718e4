import type { Run } from '../codegen/runtime.ts';
import type { Selected } from '../codegen/selection.ts';
import { type ArticleRow, type EntityCore, search as searchStatement } from '../generated/cypher.ts';
import { luceneQuery } from './lucene.ts';

export interface SearchHit {
  readonly score: number;
  readonly node: ArticleRow | EntityCore;
}

/** Entities and articles that have the words of `text`, best first; none for a text without words. */
export async function search(
  run: Run,
  text: string,
  part: { readonly skip: number; readonly limit: number; readonly selected: Selected },
): Promise<readonly SearchHit[]> {
  const query = luceneQuery(text);
  if (query === null) return [];
  const rows = await searchStatement(run, { query, ...part });
  return rows.flatMap(({ score, entity, article }) => {
    const node = entity ?? article;
    return node === null ? [] : [{ score, node }];
  });
}
