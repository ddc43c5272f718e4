import { describe, expect, it } from 'vitest';
import {
  articlesOfEntity,
  claimsOfEntity,
  claimsOfSpeaker,
  eventsAtPlace,
  mentionsOfEntity,
  participantsOf,
  participationsOf,
  positionsAtOrganization,
  positionsForCountry,
  quotesOfSpeaker,
} from './lists.ts';
import { graphOfTexts } from './store.ts';
import { TEXTS } from './texts.ts';

const graph = graphOfTexts(TEXTS);

describe('the graph in memory', () => {
  it('is the same when the same texts come again', () => {
    expect(graphOfTexts([...TEXTS, ...TEXTS])).toEqual(graph);
  });

  it('keeps the first name and adds what later articles know', () => {
    const first = 'Behrouz Kamali a rencontré Marc Aubier à Paris.';
    const second = 'date 2015 BEHROUZ KAMALI à Paris\n\nBehrouz Kamali a visité Paris. Kamali a salué Marc Aubier.';
    const named = (texts: readonly string[]) => [...graphOfTexts(texts).entities.values()].map(({ nameFr }) => nameFr);
    expect(named([first, second])).toContain('Behrouz Kamali');
    const merged = [...graphOfTexts([first, second]).entities.values()];
    expect(merged.find(({ nameFr }) => nameFr === 'Behrouz Kamali')?.aliases).toContain('Kamali');
  });

  it('rests every fact on words of its article', () => {
    for (const { articleId, start, end, text } of [...graph.evidence.values(), ...graph.mentions.values()])
      expect(graph.articles.get(articleId)?.text.slice(start, end)).toBe(text);
  });

  it.each([
    ['statements', claimsOfSpeaker],
    ['claims', claimsOfEntity],
    ['quotes', quotesOfSpeaker],
    ['mentions', mentionsOfEntity],
    ['articles', articlesOfEntity],
    ['participations', participationsOf],
    ['participants', participantsOf],
    ['events at a place', eventsAtPlace],
    ['positions at an organisation', positionsAtOrganization],
    ['positions for a country', positionsForCountry],
  ])('has a list of %s that needs several pages', (_name, listOf) => {
    expect(Math.max(...[...graph.entities.keys()].map((id) => listOf(graph, id).length))).toBeGreaterThan(20);
  });

  it('has what is rare: no date, no name, what is denied, a name that two have', () => {
    expect([...graph.articles.values()].filter(({ publishedOn }) => publishedOn === null).length).toBeGreaterThan(5);
    expect([...graph.claims.values()].some(({ polarity }) => polarity === 'NEGATED')).toBe(true);
    expect([...graph.entities.values()].some(({ unnamed }) => unnamed)).toBe(true);
    expect(graph.names.get('hatami')?.size).toBe(2);
  });
});
