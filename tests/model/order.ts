import { parseEdtf } from '../../src/edtf.ts';
import { nameKey } from '../../src/graph/name-key.ts';
import { type Article, type Entity, held, type MemoryGraph, type Position, type Publisher } from './graph.ts';

/** Below 0 when `a` comes before `b`, above 0 when after it. */
export type Order<Item> = (a: Item, b: Item) => number;

/** Texts by code points, as the database has them; JavaScript compares UTF-16 code units. */
export const byText: Order<string> = (a, b) => {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return (a.codePointAt(same) ?? -1) - (b.codePointAt(same) ?? -1);
};

export function reversed<Item>(order: Order<Item>): Order<Item> {
  return (a, b) => order(b, a);
}

/** Compares by several orders: the first that finds a difference decides. */
export function firstOf<Item>(...orders: readonly Order<Item>[]): Order<Item> {
  return (a, b) => orders.map((order) => order(a, b)).find((difference) => difference !== 0) ?? 0;
}

export function on<Item, Value>(value: (item: Item) => Value, order: Order<Value>): Order<Item> {
  return (a, b) => order(value(a), value(b));
}

export const byNumber: Order<number> = (a, b) => a - b;

/** The first day that a date may mean; what has no date counts as older than all. */
export function earliest(date: string | null): string {
  return date === null ? '' : (parseEdtf(date)?.earliest ?? '');
}

/** The last day that a date may mean; none for what has no date. */
export function latest(date: string | null): string | null {
  return date === null ? null : (parseEdtf(date)?.latest ?? null);
}

const byId: Order<{ readonly id: string }> = on(({ id }) => id, byText);

/** Newest first; the same day by id, downwards. */
export const newestArticleFirst: Order<Article> = reversed(
  firstOf<Article>(
    on(({ publishedOn }) => earliest(publishedOn), byText),
    byId,
  ),
);

/** Newest first; the same day by id, downwards. */
export const newestEventFirst: Order<Entity> = reversed(
  firstOf<Entity>(
    on(({ date }) => earliest(date), byText),
    byId,
  ),
);

/** Names without case and diacritics, a part of one before the whole; equal ones by id. */
export const byName: Order<Entity> = firstOf<Entity>(
  on(({ nameFr }) => nameKey(nameFr), byText),
  byId,
);
export const byPublisherName: Order<Publisher> = firstOf<Publisher>(
  on(({ name }) => nameKey(name), byText),
  byId,
);
export const byTitle: Order<Article | Position> = firstOf<Article | Position>(
  on(({ title }) => nameKey(title), byText),
  byId,
);

interface InArticle {
  readonly id: string;
  readonly articleId: string;
}

/** Newest article first, then the order in one article. */
export function byArticle<Item extends InArticle>(graph: MemoryGraph, inOne: Order<Item>): Order<Item> {
  return firstOf(
    on(({ articleId }) => held(graph.articles, articleId), newestArticleFirst),
    inOne,
  );
}

/** From the start of the text; what starts at the same place by id, downwards. */
export const inText: Order<{ readonly id: string; readonly start: number }> = firstOf(
  on(({ start }) => start, byNumber),
  reversed(byId),
);

/**
 * Claims of an article, and evidence of one fact, have the order in which the article gave them; rows keep it in a key.
 */
export const asKept: Order<{ readonly byDate: string }> = reversed(on(({ byDate }) => byDate, byText));
