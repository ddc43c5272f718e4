import type { Run } from '../cypher-codegen/runtime/statement.ts';
import { createLinks, deleteLinks, linkStates, sumsOfPairs, updateLinks } from '../generated/cypher/link.ts';
import type { PairInput } from '../generated/cypher/model.ts';
import { pairOf } from '../graph/link.ts';
import type { ArticleRows } from './complete-rows.ts';
import { foldLinks, type LinkSum, linkName, linkRows } from './fold-links.ts';
import { statedLinks } from './stated-links.ts';

/** Adds what new articles state to links, in the transaction that has made their claims and offices. */
export async function addLinks(run: Run, articles: readonly ArticleRows[]): Promise<void> {
  const stated = foldLinks(articles.flatMap(statedLinks));
  const known = await linkStates(run, { pairs: pairsOf(stated.map(({ sourceId, targetId }) => [sourceId, targetId])) });
  const ties = new Map(known.map((link) => [linkName(link), link.tie]));
  const added = new Set(stated.map(linkName));
  const rows = linkRows(foldLinks([...known, ...stated]));
  const isNew = (link: LinkSum) => !ties.has(linkName(link));
  await createLinks(run, { links: rows.filter(isNew) });
  const changed = rows.filter((link) => added.has(linkName(link)) || ties.get(linkName(link)) !== link.tie);
  await updateLinks(run, { links: changed.filter((link) => !isNew(link)) });
}

/** Folds the links of pairs anew from what is left to state them. */
export async function refoldLinks(run: Run, pairs: readonly PairInput[]): Promise<void> {
  const sums = await sumsOfPairs(run, { ends: pairs });
  await deleteLinks(run, { pairs: pairsOf(pairs.map(({ one, other }) => [one, other])) });
  await createLinks(run, { links: linkRows(sums) });
}

function pairsOf(ends: readonly (readonly [string, string])[]): string[] {
  return [...new Set(ends.map(([one, other]) => pairOf(one, other)))];
}
