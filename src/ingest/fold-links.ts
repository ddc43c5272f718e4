import type { LinkInput } from '../generated/cypher/model.ts';
import { typeOfId } from '../graph/id.ts';
import { pairOf, strengthOf } from '../graph/link.ts';
import { groupBy } from '../group-by.ts';

/**
 * What is stated of a relation of one entity to another, by one article or by several: how often, how often it is denied, and
 * the oldest and newest article with a date, `DAY|ID|DATE`.
 */
export type LinkSum = Pick<LinkInput, 'sourceId' | 'relation' | 'targetId' | 'count' | 'negated' | 'oldest' | 'newest'>;

/** One sum a link of several that may be of the same one, in whatever order they come. */
export function foldLinks(sums: readonly LinkSum[]): readonly LinkSum[] {
  return [...groupBy(sums, linkName).values()].map((ofOne) => ofOne.reduce(added));
}

/** What tells a link from all others. */
export function linkName({ sourceId, relation, targetId }: LinkSum): string {
  return `${sourceId} ${relation} ${targetId}`;
}

/** The rows of links, all those of each pair. The link whose name comes first has the strength of all of them as its tie. */
export function linkRows(links: readonly LinkSum[]): LinkInput[] {
  const ofPairs = groupBy(links, ({ sourceId, targetId }) => pairOf(sourceId, targetId));
  return [...ofPairs].flatMap(([pair, ofPair]) => {
    const tie = strength(ofPair);
    const first = ofPair.map(linkName).sort()[0];
    return ofPair.map((link) => linkRow(link, pair, linkName(link) === first ? tie : null));
  });
}

function linkRow(link: LinkSum, pair: string, tie: string | null): LinkInput {
  const { sourceId, relation, targetId, count, negated, oldest, newest } = link;
  return {
    sourceId,
    targetId,
    sourceType: typeOfId(sourceId) ?? '',
    targetType: typeOfId(targetId) ?? '',
    relation,
    pair,
    count,
    negated,
    oldest,
    newest,
    strength: strength([link]),
    tie,
  };
}

function strength(links: readonly LinkSum[]): string {
  const stating = links.reduce((sum, { count, negated }) => sum + count - negated, 0);
  const newest = links
    .flatMap((link) => link.newest ?? [])
    .sort()
    .at(-1);
  return strengthOf(stating, newest?.slice(0, newest.indexOf('|')) ?? '');
}

function added(one: LinkSum, other: LinkSum): LinkSum {
  const oldest = [one.oldest, other.oldest].filter((key) => key !== null).sort();
  const newest = [one.newest, other.newest].filter((key) => key !== null).sort();
  return {
    ...one,
    count: one.count + other.count,
    negated: one.negated + other.negated,
    oldest: oldest.at(0) ?? null,
    newest: newest.at(-1) ?? null,
  };
}
