import { expect, it } from 'vitest';
import { extractGraph } from '../extract/extract-graph.ts';
import { makeId } from '../graph/id.ts';
import { articleRows } from './article-rows.ts';
import { identified } from './identified.ts';

const [USE, BODY] = [makeId('Organization', 'abc', null), makeId('Organization', 'fondation aubrac', null)];
const TEXT =
  'date 2019-01-01 L’ABC a critiqué la Fondation Aubrac. Marc Aubier, directeur de l’ABC, a accusé l’ABC. « Non », a déclaré l’ABC.\n';
const rows = articleRows(extractGraph(TEXT));

it('leaves an article as it is in which nothing is another', () => {
  expect(identified(rows, new Map([[makeId('Organization', 'xyz', null), BODY]]))).toBe(rows);
});

it('puts one for another in all that an article states, which keeps its ids', () => {
  const after = identified(rows, new Map([[USE, BODY]]));
  const { identities, ...stated } = after;
  expect(JSON.stringify(stated)).not.toContain(USE);
  expect(identities).toEqual([
    { id: USE, entityId: BODY, key: 'abc', countryCode: null, articleId: rows.article.id, reason: 'ACRONYM' },
  ]);
  expect(after.mentions.map(({ id }) => id)).toEqual(rows.mentions.map(({ id }) => id));
  expect(after.positions).toMatchObject([{ id: rows.positions[0]?.id, organizationId: BODY }]);
  expect(after.quotes).toMatchObject([{ id: rows.quotes[0]?.id, speakerId: BODY }]);
  const firsts = after.mentions.filter(({ entityId, appearance }) => entityId === BODY && appearance !== null);
  expect(firsts).toHaveLength(1);
});

it('calls it by its name, and keeps the acronym as an alias', () => {
  const { contributions, mentions } = identified(rows, new Map([[USE, BODY]]));
  const said = contributions.filter(({ entityId }) => entityId === BODY);
  expect(said).toMatchObject([{ nameFr: 'Fondation Aubrac', aliases: ['ABC'], order: rows.article.byDate }]);
  expect(new Set(mentions.filter(({ text }) => text === 'ABC').map(({ reason }) => reason))).toEqual(
    new Set(['ACRONYM']),
  );
});

it('leaves out what is stated of the two, and what it rests on', () => {
  const ofBoth = rows.claims.filter(({ subjectId, objectId }) => subjectId === USE && objectId === BODY);
  expect(ofBoth).toHaveLength(1);
  const after = identified(rows, new Map([[USE, BODY]]));
  expect(rows.claims.length - after.claims.length).toBe(1);
  const owners = new Set([...after.claims, ...after.positions].map(({ id }) => id));
  for (const { ownerId } of after.evidence) expect(owners).toContain(ownerId);
});
