import { readArticle } from '../article.ts';
import type { ArticleGraph, Claim, Entity, EntityRef } from '../article-graph.ts';
import { type Document, readDocument } from '../document.ts';
import { graphOf } from '../extract-graph.ts';
import type { NameSpan } from '../names/name-span.ts';

const TYPES: Readonly<Record<string, NameSpan['type']>> = { P: 'Person', O: 'Organization', L: 'Place' };

/**
 * A document for tests of what follows the recognition of names: the names are marked by hand, as in
 * `[P Amir Hatami] est en [L Syrie]`, so that a test holds whatever the model has learnt.
 */
export function documentOf(marked: string): Document {
  const names: NameSpan[] = [];
  let text = '';
  let last = 0;
  for (const mark of marked.matchAll(/\[([POL]) ([^\]]+)\]/g)) {
    text += marked.slice(last, mark.index);
    const name = mark[2] ?? '';
    names.push({ type: TYPES[mark[1] ?? ''] ?? 'Place', start: text.length, end: text.length + name.length });
    text += name;
    last = mark.index + mark[0].length;
  }
  const article = readArticle(text + marked.slice(last));
  const { start } = article.body;
  return readDocument(article, () =>
    names.map((name) => ({ ...name, start: name.start - start, end: name.end - start })),
  );
}

/** The graph of a text with marked names. */
export function graphOfMarked(marked: string): ArticleGraph {
  return graphOf(documentOf(marked));
}

/** The mentions of each entity of a type as `name: mention | mention`. */
export function mentionsOf({ entities }: ArticleGraph, type: Entity['type']): string[] {
  return entities
    .filter((entity) => entity.type === type)
    .map(({ name, mentions }) => `${name.fr}: ${mentions.map(({ text }) => text).join(' | ')}`);
}

/** The claims of a graph as `subject PREDICATE object`, with what is unusual behind: `NEGATED`, `said by X`. */
export function claimsOf({ entities, claims }: ArticleGraph, ...predicates: readonly Claim['predicate'][]): string[] {
  const nameOf = (ref: EntityRef) => entities.find((entity) => entity.ref === ref)?.name.fr ?? ref;
  return claims
    .filter(({ predicate }) => predicates.includes(predicate))
    .map(({ subject, predicate, object, polarity, attributedTo }) =>
      [
        nameOf(subject),
        predicate,
        nameOf(object),
        ...(polarity === 'NEGATED' ? ['NEGATED'] : []),
        ...(attributedTo === null ? [] : [`said by ${nameOf(attributedTo)}`]),
      ].join(' '),
    );
}
