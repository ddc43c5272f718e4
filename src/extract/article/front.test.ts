import { describe, expect, test } from 'vitest';
import { readFront } from './front.ts';

function read(text: string) {
  const { headline, opening, lead, publishedOn, bylines } = readFront(text, { start: 0, end: text.length });
  const words = (start: number) => text.slice(start).trim().slice(0, 12);
  return {
    headline: headline && text.slice(headline.start, headline.end),
    opening: words(opening),
    lead: words(lead.start),
    publishedOn,
    bylines: bylines.map(({ start, end }) => text.slice(start, end)),
  };
}

const REPORT = 'Le maire de Brunn, Luc Vidal, a démissionné hier. Il reste conseiller.';
const LEAD = 'Le maire de ';

describe('a line of the date is no headline', () => {
  test.each([
    '12 mars 2021',
    'Publié le 12 mars 2021 à 10h30',
    'Publié le 12/03/2021',
    '12/03/2021',
    'Le vendredi 12 mars 2021',
    'Mis à jour le 12 mars 2021 à 18h',
    '2021-03-12',
    'Par Anne Morel, le 12 mars 2021',
    'Paris, le 12 mars 2021',
    'Vendredi 12 mars 2021 - 10:32',
    'AFP, publié le 12 mars 2021',
  ])('%s', (line) => {
    const expected = { opening: LEAD, lead: LEAD, publishedOn: '2021-03-12' };
    expect(read(`${line}\n\n${REPORT}`)).toMatchObject({ ...expected, headline: null });
    expect(read(`Le maire s’en va\n${line}\n${REPORT}`)).toMatchObject({
      headline: 'Le maire s’en va',
      lead: LEAD,
      publishedOn: '2021-03-12',
    });
    expect(read(`${line}\nLe maire s’en va\n\n${REPORT}`)).toMatchObject({
      headline: 'Le maire s’en va',
      publishedOn: '2021-03-12',
    });
  });

  test.each([
    ['NEW YORK, 12 mars 2021 – ', '2021-03-12'],
    ['ALEP, 12 février 2018 (AFP) – ', '2018-02-12'],
    ['LILLE, 12 mars (AFP) – ', null],
    ['NEW YORK – ', null],
    ['MARSEILLE. _ ', null],
  ])('%s', (dateline, publishedOn) => {
    expect(read(dateline + REPORT)).toMatchObject({ headline: null, opening: LEAD, lead: LEAD, publishedOn });
    expect(read(`Le maire s’en va\n\n${dateline}${REPORT}`)).toMatchObject({
      headline: 'Le maire s’en va',
      lead: LEAD,
      publishedOn,
    });
  });
});

test('the day of publication comes before that of a change', () => {
  expect(read(`Mis à jour le 14/03/2021\nPublié le 12/03/2021\n\n${REPORT}`).publishedOn).toBe('2021-03-12');
  expect(read(`Publié le 12/03/2021\nMis à jour le 14/03/2021\n\n${REPORT}`).publishedOn).toBe('2021-03-12');
});

test('the line of the date may stand behind the introduction, or at the end', () => {
  expect(read(`Un départ\n\n${REPORT}\n\nPublié le 12 mars 2021\n\nAutre texte.`).publishedOn).toBe('2021-03-12');
  expect(read(`Un départ\n\n${REPORT}\n\nFait à Brunn, le 12 mars 2021`).publishedOn).toBe('2021-03-12');
  expect(read(`Un départ\n\n${REPORT}\n\n12 mars 2021\n\nAutre texte.`).publishedOn).toBeNull();
});

test.each([
  [`Un départ\n\nPar Anne Morel\n\n${REPORT}`, ['Par Anne Morel']],
  [`Un départ\n\n${REPORT}\n\nClaire MARTIN-DUPUY`, ['Claire MARTIN-DUPUY']],
  [`Un départ\n\n${REPORT}\n\nPropos recueillis par Luc Brun\n`, ['Propos recueillis par Luc Brun']],
  [`Un départ\n\n« ${REPORT} »\n\nLuc Brun`, []],
])('knows who wrote %j', (text, bylines) => {
  expect(read(text)).toMatchObject({ headline: 'Un départ', bylines });
});

test('a headline with a kicker stays one', () => {
  expect(read(`PORTRAIT – Un maire s’en va\n\n${REPORT}`)).toMatchObject({ headline: 'PORTRAIT – Un maire s’en va' });
});

test('a text of nothing but dates has an opening', () => {
  expect(read('12 mars 2021')).toMatchObject({ headline: null, opening: '12 mars 2021', publishedOn: '2021-03-12' });
});
