import { describe, expect, it } from 'vitest';
import { rowTexts } from './rows.ts';

const shapes = {
  City: { name: 'STRING!' },
  Friend: { name: 'STRING!', home: 'City' },
  Person: { name: 'STRING!', born: 'INTEGER', home: 'City', friend: 'Friend' },
  Native: { name: 'STRING!', town: 'City' },
  Writer: { name: 'STRING!', letter: 'Letter' },
  Letter: { text: 'STRING!' },
};
const home = { kind: 'relationship', type: 'LIVES_IN', forward: true, row: 'City', label: 'City' } as const;
const rows = rowTexts(shapes, {
  City: {},
  Letter: {},
  Friend: { home },
  Person: { home, friend: { kind: 'relationship', type: 'KNOWS', forward: false, row: 'Friend', label: 'Person' } },
  Native: { town: { kind: 'key', key: 'name', property: 'town', row: 'City', label: 'City' } },
  Writer: { letter: { kind: 'last', owner: 'to', property: 'name', order: 'day', row: 'Letter', label: 'Letter' } },
});

describe('a whole row', () => {
  it('is a list of its fields, those of neighbours behind its own', () => {
    expect(rows.City.whole('c')).toBe('[c.name]');
    expect(rows.Person.whole('p')).toBe(
      '[p.name, p.born, head([(p)-[:LIVES_IN]->(p_home:City) | [p_home.name]]), ' +
        'head([(p)<-[:KNOWS]-(p_friend:Person) | ' +
        '[p_friend.name, head([(p_friend)-[:LIVES_IN]->(p_friend_home:City) | [p_friend_home.name]])]])]',
    );
  });

  it('finds a neighbour by its key, or the last in an order', () => {
    expect(rows.Native.whole('p')).toBe(
      '[p.name, head(COLLECT { MATCH (p_town:City {name: p.town}) RETURN [p_town.name] })]',
    );
    expect(rows.Writer.whole('p')).toBe(
      '[p.name, head(COLLECT { MATCH (p_letter:Letter) USING INDEX SEEK p_letter:Letter(to, day) ' +
        "WHERE p_letter.to = p.name AND p_letter.day > '' RETURN [p_letter.text] " +
        'ORDER BY p_letter.to DESC, p_letter.day DESC LIMIT 1 })]',
    );
  });

  it('makes names for neighbours of a variable in backticks', () => {
    expect(rows.Friend.whole('`a b`')).toBe(
      '[`a b`.name, head([(`a b`)-[:LIVES_IN]->(ab_home:City) | [ab_home.name]])]',
    );
  });
});

describe('a selected row', () => {
  it('has the properties that are selected, and no others', () => {
    expect(rows.City.selected('c')).toBe('[property IN $given.selected.node | c[property]]');
  });

  it('has neighbours behind them, each only where something of it is selected', () => {
    const home = 'head([(p)-[:LIVES_IN]->(p_home:City) | [property IN $given.selected.home | p_home[property]]])';
    expect(rows.Friend.selected('p')).toBe(
      `[[property IN $given.selected.node | p[property]], CASE WHEN $given.selected.home IS NOT NULL THEN ${home} END]`,
    );
    expect(rows.Person.selected('p')).toContain(
      'CASE WHEN $given.selected.`friend.home` IS NOT NULL THEN head([(p_friend)',
    );
  });
});
