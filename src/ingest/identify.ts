import { createHash } from 'node:crypto';
import { type Given, NOTHING_GIVEN } from '../extract/article/given.ts';
import type { ArticleGraph, Entity, EntityRef } from '../extract/article-graph.ts';
import { makeId } from '../graph/id.ts';
import { nameKey } from '../graph/name-key.ts';
import { days } from './days.ts';
import { type GivenArticle, writeGiven } from './given-article.ts';

/** The ids of one article's nodes that other articles may share. */
export interface Identities {
  readonly articleId: string;
  readonly sha256: string;
  readonly publisherId: string | null;
  /** Throws on a ref that the graph does not hold. */
  readonly entityId: (ref: EntityRef) => string;
}

/**
 * Who is who across articles. Two articles speak of the same
 * - article, when the text is the same to the letter, and what was given with it is the same;
 * - country, when the ISO code is the same;
 * - person, when the full name is the same; a person known by office only is the article's own;
 * - organisation or place, when name and country are the same;
 * - named event, when name and year (its own, else the article's) are the same; one without a name is the article's own.
 * Names are compared without case and diacritics. Acronyms that others spell out are joined later: src/ingest/who-is-who.ts.
 */
export function identify({ article, entities }: ArticleGraph, given: Given = NOTHING_GIVEN): Identities {
  const articleId = articleIdOf({ text: article.text, given });
  const year = yearOf(article.publishedOn);
  const ids = new Map(
    entities.map((entity) => [entity.ref, makeId(entity.type, ...identity(entity, articleId, year))]),
  );
  return {
    articleId,
    sha256: sha256Of(article.text),
    publisherId: article.publisher === null ? null : publisherIdOf(article.publisher),
    entityId: (ref) => ids.get(ref) ?? unknown(ref),
  };
}

/** The id of an article: that of its text where nothing else is given. */
export function articleIdOf({ text, given }: GivenArticle): string {
  const written = writeGiven(given);
  return written === null ? makeId('Article', sha256Of(text)) : makeId('Article', sha256Of(text), written);
}

/** The id of the publisher with this name, whatever its case and diacritics. */
export function publisherIdOf(name: string): string {
  return makeId('Publisher', nameKey(name));
}

/** The id of the country with this ISO code. */
export function countryIdOf(isoCode: string): string {
  return makeId('Country', isoCode);
}

function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function identity(entity: Entity, articleId: string, year: string | null): readonly (string | null)[] {
  const name = nameKey(entity.name.fr);
  switch (entity.type) {
    case 'Country':
      return [entity.isoCode];
    case 'Person':
      return entity.unnamed ? [name, articleId] : [name];
    case 'Organization':
    case 'Place':
      return [name, entity.countryCode];
    case 'Event':
      return entity.named ? [name, yearOf(entity.date) ?? year] : [name, entity.date, articleId];
  }
}

/** The year in which a date begins. */
function yearOf(date: string | null): string | null {
  return days(date).earliest.slice(0, 4) || null;
}

function unknown(ref: EntityRef): never {
  throw new Error(`The article's graph refers to ${ref}, which is not among its entities.`);
}
