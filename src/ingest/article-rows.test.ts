import { expect, it } from 'vitest';
import { hubArticle } from '../../tests/support/hub.ts';
import { articleRows } from './article-rows.ts';

const article = hubArticle(0);

it('makes the same rows of the same graph', () => {
  expect(articleRows(article)).toEqual(articleRows(hubArticle(0)));
});

it('has an appearance at the first mention of each entity only', () => {
  const [first] = article.entities;
  if (!first) throw new Error('The article names somebody.');
  const [mention] = first.mentions;
  if (!mention) throw new Error('Somebody is mentioned.');
  const again = { ...mention, start: mention.start + 1, end: mention.end + 1 };
  const entities = [{ ...first, mentions: [again, mention] }, ...article.entities.slice(1)];
  const rows = articleRows({ ...article, entities }).mentions.filter(({ text }) => text === mention.text);
  expect(rows.map(({ start, appearance }) => [start, appearance !== null])).toEqual([
    [mention.start, true],
    [again.start, false],
  ]);
});

it('leaves out what an entity claims of itself', () => {
  const claims = article.claims.map((claim) => ({ ...claim, object: claim.subject }));
  const rows = articleRows({ ...article, claims });
  expect(rows.claims).toEqual([]);
  expect(rows.participations).toEqual([]);
  expect(rows.evidence.every(({ ownerId }) => ownerId.startsWith('position_'))).toBe(true);
});

it('draws no relationship from a claim that is negated', () => {
  const claims = article.claims.map((claim) => ({ ...claim, polarity: 'NEGATED' as const }));
  const { participations, locations, nationalities } = articleRows({ ...article, claims });
  expect([...participations, ...locations, ...nationalities]).toEqual([]);
});

it('orders newer articles behind older ones, and what stands earlier in a text above what stands later', () => {
  const [met, took] = articleRows(article).claims;
  const older = articleRows({ ...article, article: { ...article.article, publishedOn: '2001' } }).claims[0];
  expect((older?.byDate ?? '') < (met?.byDate ?? '')).toBe(true);
  expect((took?.byDate ?? '') < (met?.byDate ?? '')).toBe(true);
});
