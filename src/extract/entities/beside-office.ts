import { type Document, wordAt } from '../document.ts';
import type { EntityMention, EntityTable } from '../drafts/entity-table.ts';
import { DE, DEFINITE_ARTICLE, PREPOSITIONS } from '../lexicons/function-words.ts';
import { personBehind } from '../phrases/apposition.ts';

/** The organisations behind *de*, *du*, *de la* at a token, the longest mention first. */
export function bodiesBehind(doc: Document, table: EntityTable, token: number): EntityMention[] {
  if (!DE.has(doc.lower[token] ?? '')) return [];
  const first = DEFINITE_ARTICLE.has(doc.lower[token + 1] ?? '') ? token + 2 : token + 1;
  return table.startingAt(doc.tokens[first]?.start ?? -1).filter(({ draft }) => draft.type === 'Organization');
}

/**
 * True where a person's name stands right before or behind an office, perhaps with a comma or a rank: the office is that
 * one's. In *avec le commandant, le général X, ministre, a parlé* it is another's.
 */
export function isBesidePerson(doc: Document, first: number, behind: number): boolean {
  const next = doc.lower[behind] === ',' ? behind + 1 : behind;
  const before = doc.lower[first - 2] === ',' ? first - 3 : first - 2;
  if ([next, before].some((token) => doc.names[doc.nameOf[token] ?? -1]?.type === 'Person')) return true;
  return (
    !PREPOSITIONS.has(doc.lower[first - 2] ?? '') && personBehind(doc, wordAt(doc, behind), doc.words.length) !== null
  );
}
