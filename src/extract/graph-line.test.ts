import { expect, test } from 'vitest';
import { toLine } from './graph-line.ts';
import { graphOfMarked } from './testing/marked.ts';

const TEXT =
  '[L France] : [P Jean Dupont] reçu à [L Nice]\n\n3 mars 2017 . –\nLe président français [P Jean Dupont] a rencontré [P Paul Durand] à [L Nice]. ' +
  '« Nous irons plus loin ensemble », a déclaré [P Dupont].';

test('prints names instead of refs, one entity line a mention, the main event first', () => {
  const line = toLine('a.txt', graphOfMarked(TEXT));
  expect(Object.keys(line)).toEqual(['file', 'article', 'entities', 'quotes', 'positions', 'events', 'claims']);
  expect(line.file).toBe('a.txt');
  expect(line.article).toMatchObject({ publishedOn: '2017-03-03' });
  expect(line.article).not.toHaveProperty('text');
  expect(line.entities).toContainEqual({
    type: 'Person',
    name: 'Jean Dupont',
    start: expect.any(Number),
    end: expect.any(Number),
    text: 'Dupont',
    form: 'NAME',
  });
  expect(line.quotes).toMatchObject([
    {
      text: '« Nous irons plus loin ensemble »',
      speaker: { text: 'Dupont' },
      speakerName: 'Jean Dupont',
      cue: 'a déclaré',
    },
  ]);
  expect(line.positions).toMatchObject([
    { person: 'Jean Dupont', title: 'président', organization: null, country: 'FR' },
  ]);
  expect(line.events[0]).toMatchObject({
    name: 'Jean Dupont reçu à Nice',
    place: 'Nice',
    country: 'FR',
    date: '2017-03-03',
  });
  expect(line.claims).toContainEqual({
    subject: 'Jean Dupont',
    predicate: 'MET',
    object: 'Paul Durand',
    polarity: 'AFFIRMED',
    basis: 'VERB',
    role: null,
    attributedTo: null,
    date: null,
    evidence: expect.objectContaining({ text: 'président français Jean Dupont a rencontré Paul Durand' }),
  });
});
