import { describe, expect, it } from 'vitest';
import { generateArticles } from '../../bench/data/articles.ts';

const CLAIMS = 2_000;
const articles = [...generateArticles(CLAIMS)];

describe('generated articles', () => {
  it('have every passage where its offsets say', () => {
    for (const { article, entities, quotes, positions, claims } of articles) {
      const mentions = entities.flatMap((entity) => entity.mentions);
      const evidence = [...positions, ...claims].flatMap((fact) => fact.evidence);
      expect(mentions.length).toBeGreaterThan(15);
      for (const { text, start, end } of [...mentions, ...quotes, ...evidence]) {
        expect(article.text.slice(start, end)).toBe(text);
      }
    }
  });

  it('are the same for the same seed and others for another', () => {
    const [first] = generateArticles(CLAIMS, 1);
    const [other] = generateArticles(CLAIMS, 2);
    expect(first).toEqual(articles[0]);
    expect(other).not.toEqual(first);
  });

  it('give the hub half of the claims, and frequent names far more than rare ones', () => {
    const counts = new Map<string, number>();
    for (const { entities, claims } of articles) {
      const names = new Map(entities.map(({ ref, name }) => [ref, name.fr]));
      for (const ref of claims.flatMap(({ subject, object }) => [subject, object])) {
        const name = names.get(ref) ?? '';
        counts.set(name, (counts.get(name) ?? 0) + 1);
      }
    }
    const [hub, second] = [...counts].sort(([, a], [, b]) => b - a);
    const middle = [...counts.values()].sort((a, b) => a - b)[counts.size >> 1];
    expect(hub?.[0]).toBe('Agence centrale');
    expect(hub?.[1]).toBeGreaterThan(CLAIMS * 0.48);
    expect(second?.[1]).toBeGreaterThan(10 * (middle ?? 0));
  });
});
