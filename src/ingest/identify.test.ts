import { describe, expect, it } from 'vitest';
import { type Given, NOTHING_GIVEN } from '../extract/article/given.ts';
import type { Article, Entity, Mention } from '../extract/article-graph.ts';
import { readGiven, writeGiven } from './given-article.ts';
import { identify } from './identify.ts';

const mention: Mention = { text: 'x', start: 0, end: 1, form: 'NAME', reason: 'FULL_NAME' };
const shared = { ref: 'e0', aliases: [], mentions: [mention] } as const;

function article(text: string, publishedOn = '2018-09'): Article {
  return {
    title: text,
    text,
    language: 'fr',
    url: null,
    publishedOn,
    publisher: 'PressTV',
    body: { start: 0, end: text.length },
  };
}

function entityId(entity: Entity, inArticle: Article): string {
  return identify({ article: inArticle, entities: [entity], quotes: [], positions: [], claims: [] }).entityId('e0');
}

function sameInTwoArticles(one: Entity, other: Entity, years: readonly [string, string] = ['2018-09', '2018-10']) {
  return entityId(one, article('one', years[0])) === entityId(other, article('other', years[1]));
}

const named = (fr: string) => ({ ...shared, name: { fr, en: null } });
const person = (fr: string, unnamed = false): Entity => ({ ...named(fr), type: 'Person', unnamed });
const army = (countryCode: string | null): Entity => ({ ...named('Armée'), type: 'Organization', countryCode });
const summit = (fr: string, date: string | null, isNamed = true): Entity => ({
  ...named(fr),
  type: 'Event',
  kind: 'MEETING',
  date,
  dateBasis: date === null ? null : 'STATED',
  countryCode: null,
  named: isNamed,
  main: false,
});

describe('identify', () => {
  it('knows an article again by its text alone', () => {
    const id = (text: string) =>
      identify({ article: article(text), entities: [], quotes: [], positions: [], claims: [] }).articleId;
    expect(id('Bonjour.')).toBe(id('Bonjour.'));
    expect(id('Bonjour.')).not.toBe(id('Bonjour !'));
  });

  it('knows a named event by the year in which its date begins', () => {
    const both = [summit('Sommet', '2018-12-30/2019-01-02'), summit('Sommet', '2018')] as const;
    expect(sameInTwoArticles(...both)).toBe(true);
    expect(sameInTwoArticles(summit('Sommet', '{2018-09,2018-10}'), summit('Sommet', '2018'))).toBe(true);
    expect(sameInTwoArticles(summit('Sommet', '{2018-09,2018-10}'), summit('Sommet', '{2019-09,2019-10}'))).toBe(false);
  });

  it('tells apart what two papers give with the same text', () => {
    const graph = { article: article('Bonjour.'), entities: [], quotes: [], positions: [], claims: [] };
    const given = (publisher: string, url: string | null = null): Given => ({ ...NOTHING_GIVEN, publisher, url });
    const all = [given('AFP'), given('Reuters'), given('AFP', 'https://news.example/'), NOTHING_GIVEN].map((one) =>
      identify(graph, one),
    );
    expect(new Set(all.map(({ articleId }) => articleId)).size).toBe(4);
    expect(new Set(all.map(({ sha256 }) => sha256)).size).toBe(1);
    expect(identify(graph, readGiven(writeGiven(given('AFP')))).articleId).toBe(all[0]?.articleId);
    expect(identify(graph).articleId).toBe(all[3]?.articleId);
  });

  it.each<[string, Entity, Entity, boolean]>([
    ['a person by name, whatever its case and diacritics', person('Élise Côté'), person('ELISE COTE'), true],
    ['not two persons of different names', person('Amir Hatami'), person('Ali Hatami'), false],
    ['no person known by office only', person('Commandant', true), person('Commandant', true), false],
    ['an organisation of the same country', army('RU'), army('RU'), true],
    ['not the organisation of another country', army('RU'), army('SY'), false],
    ['a named event of the same year', summit('Sommet d’Astana', null), summit("Sommet d'Astana", null), true],
    ['not one of another year', summit('Sommet', '2017-01'), summit('Sommet', '2018-01'), false],
    ['no event without a name', summit('Rencontre', '2018', false), summit('Rencontre', '2018', false), false],
  ])('knows again in another article %s', (_case, one, other, same) => {
    expect(sameInTwoArticles(one, other)).toBe(same);
  });

  it('gives a dated event’s year before the article’s', () => {
    expect(sameInTwoArticles(summit('Sommet', '2017'), summit('Sommet', '2017'), ['2018', '2019'])).toBe(true);
    expect(sameInTwoArticles(summit('Sommet', null), summit('Sommet', null), ['2018', '2019'])).toBe(false);
  });

  it('refuses a ref that is not among the entities', () => {
    const { entityId: idOf } = identify({ article: article('x'), entities: [], quotes: [], positions: [], claims: [] });
    expect(() => idOf('e7')).toThrow('refers to e7');
  });
});
