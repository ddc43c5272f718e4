import { describe, expect, it } from 'vitest';
import { extractGraph } from '../extract/extract-graph.ts';
import { articleRows } from './article-rows.ts';
import type { ArticleRows } from './complete-rows.ts';
import { withoutSuppressed } from './without-suppressed.ts';

const ROWS = articleRows(
  extractGraph(
    'date 2019-03-02 Behrouz Kamali, ministre de la Défense iranien, a participé au sommet d’Astana. Kamali y a rencontré ' +
      'Marc Aubier. « Marc Aubier a menacé Lina Dubrac », a déclaré Behrouz Kamali.\n\nSource: PressTV\n',
  ),
);

/** The rows without those of a kind that this holds for, of which there are some. */
function without<Kind extends 'claims' | 'quotes' | 'positions' | 'mentions'>(
  kind: Kind,
  isMeant: (fact: ArticleRows[Kind][number]) => boolean,
) {
  const facts: readonly ArticleRows[Kind][number][] = ROWS[kind];
  const ids = facts.filter(isMeant).map(({ id }) => id);
  expect(ids).not.toEqual([]);
  return withoutSuppressed(ROWS, new Set(ids));
}

const idOf = (name: string) => ROWS.contributions.find(({ nameFr }) => nameFr === name)?.entityId;
const [KAMALI, AUBIER, DUBRAC, SUMMIT] = ['Behrouz Kamali', 'Marc Aubier', 'Lina Dubrac', 'Sommet d’Astana'].map(idOf);
const said = ({ contributions }: ArticleRows, id: string | undefined) =>
  contributions.find(({ entityId }) => entityId === id);

describe('what is suppressed of an article', () => {
  it('leaves it as it is where it has nothing of that', () => {
    expect(withoutSuppressed(ROWS, new Set(['claim_x']))).toBe(ROWS);
  });

  it('is named, and gone, wherever else the id is asked for', () => {
    const [first, second] = [...ROWS.claims, ...ROWS.quotes].map(({ id }) => id);
    const rows = withoutSuppressed(ROWS, new Set([first ?? '', second ?? '', 'quote_elsewhere']));
    expect(rows.suppressed).toEqual([first, second]);
    expect(JSON.stringify({ ...rows, suppressed: [] })).not.toContain(first);
  });

  it('takes of a claim the evidence and what it draws, and leaves its ends', () => {
    const { claims, evidence, participations, mentions } = without(
      'claims',
      ({ predicate }) => predicate === 'PARTICIPATED_IN',
    );
    expect(ROWS.participations).not.toEqual([]);
    expect(participations).toEqual([]);
    expect(evidence).toHaveLength(ROWS.evidence.length - (ROWS.claims.length - claims.length));
    expect(mentions).toEqual(ROWS.mentions);
  });

  it('takes of an event the place where that claim is gone', () => {
    const located = articleRows(extractGraph('date 2019 Le sommet d’Astana s’est tenu à Damas.\n'));
    const isPlace = ({ predicate }: { predicate: string }) => predicate === 'LOCATED_IN';
    const ids = located.claims.filter(isPlace).map(({ id }) => id);
    const places = (rows: ArticleRows) => rows.contributions.flatMap(({ locationId }) => locationId ?? []);
    expect(places(located)).toHaveLength(1);
    expect(places(withoutSuppressed(located, new Set(ids)))).toEqual([]);
  });

  it('takes of a quote who is named in it, and leaves the claims of it', () => {
    const { quotes, claims } = without('quotes', () => true);
    expect(quotes).toEqual([]);
    expect(claims).toEqual(ROWS.claims);
    expect(claims.some(({ attributedToId }) => attributedToId === KAMALI)).toBe(true);
  });

  it('takes of an office the evidence alone', () => {
    const { positions, evidence, contributions } = without('positions', () => true);
    expect(positions).toEqual([]);
    expect(evidence).toHaveLength(ROWS.claims.length);
    expect(contributions).toEqual(ROWS.contributions);
  });

  it('gives the next mention the appearance of one that is gone, and quotes name whom they still name', () => {
    const first = ROWS.mentions.find(({ entityId }) => entityId === AUBIER);
    const { mentions, quotes } = without('mentions', ({ id }) => id === first?.id);
    const [next, ...others] = mentions.filter(({ entityId }) => entityId === AUBIER);
    expect(next?.appearance).toBe(next?.byDate);
    expect(others.map(({ appearance }) => appearance)).toEqual(others.map(() => null));
    expect(quotes).toEqual(ROWS.quotes);
    const bare = without('mentions', ({ entityId }) => entityId === AUBIER).quotes;
    expect(bare.map(({ mentionedIds }) => mentionedIds.includes(AUBIER ?? ''))).toEqual([false]);
    expect(bare[0]?.textWords).not.toBe(ROWS.quotes[0]?.textWords);
  });

  it('takes with the last mention of a wording the alias, and leaves the name', () => {
    expect(said(ROWS, KAMALI)?.aliases).toEqual(['Kamali']);
    const rows = without('mentions', ({ text }) => text === 'Kamali');
    expect(said(rows, KAMALI)).toEqual({ ...said(ROWS, KAMALI), aliases: [] });
    expect(
      said(
        without('mentions', ({ text }) => text === 'Behrouz Kamali'),
        KAMALI,
      ),
    ).toEqual(said(ROWS, KAMALI));
  });

  it('takes the entity with the last mention, unless something that is left is of it', () => {
    const isOf = (id: string | undefined) => ROWS.mentions.filter(({ entityId }) => entityId === id);
    const ids = new Set([...isOf(DUBRAC), ...isOf(SUMMIT)].map(({ id }) => id));
    expect(said(withoutSuppressed(ROWS, ids), SUMMIT)).toEqual(said(ROWS, SUMMIT));
    expect(said(withoutSuppressed(ROWS, ids), DUBRAC)).toBeDefined();
    for (const { id, subjectId, objectId } of ROWS.claims)
      if ([subjectId, objectId].includes(DUBRAC ?? '')) ids.add(id);
    expect(said(withoutSuppressed(ROWS, ids), DUBRAC)).toBeUndefined();
  });

  it('is the same one after the other as together', () => {
    const ids = [ROWS.claims, ROWS.mentions, ROWS.positions].flatMap((facts) => facts.slice(0, 2).map(({ id }) => id));
    const oneByOne = ids.reduce((rows, id) => withoutSuppressed(rows, new Set([id])), ROWS);
    const { suppressed, ...together } = withoutSuppressed(ROWS, new Set(ids));
    expect(oneByOne).toEqual({ ...together, suppressed: ids });
    expect([...suppressed].sort()).toEqual([...ids].sort());
  });
});
