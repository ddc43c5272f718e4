import { expect, test } from 'vitest';
import { readDateLine, readDateline } from './date-line.ts';

const dayIn = (line: string) => readDateLine(line)?.day ?? null;

test.each([
  '12 mars 2021',
  'Publié le 12 mars 2021 à 10h30',
  'Publié le 12/03/2021',
  '12/03/2021',
  'Le vendredi 12 mars 2021',
  'Mis à jour le 12 mars 2021',
  'Mis à jour le 12.03.2021 à 8 h',
  '2021-03-12',
  '2021-03-12T10:32:00+01:00',
  'Par Anne Morel, le 12 mars 2021',
  'Par Luc Brun | Publié le 12/03/2021 à 07:15',
  'Paris, le 12 mars 2021',
  'Fait à Saint-Vire-sur-Brunn, le 12 mars 2021',
  'Vendredi 12 mars 2021 - 10:32',
  'AFP, publié le 12 mars 2021',
  'AFP – Publié le 12 mars 2021, 10 h 32',
  'Publié le : 12 mars 2021 - Modifié le : 13 mars 2021',
  'Article publié le 12 mars 2021 (mis à jour le 13 mars 2021 à 8h)',
  'PARIS, 12 mars 2021 (AFP)',
  'Brunn, 12 mars 2021',
  'Saint-Vire – Vendredi 12 mars 2021',
  'COMMUNIQUÉ – Le 12 mars 2021',
  '12 déc. 2018',
  'Le 1er févr. 2019',
  '6 janvier 2016 . –',
  '1er janvier 2016, 14h30 . –',
  'Mardi 26 juillet 2016, Normandie . –',
])('reads the line %j', (line) => {
  expect(dayIn(line)).toMatch(/^(?:2021-03-12|2018-12-12|2019-02-01|2016-01-06|2016-01-01|2016-07-26)$/);
});

test.each([
  'Le 12 mars 2021, la Terre a tremblé',
  'Grève du 12 mars 2021',
  'Né le 12 mars 1921',
  'Bataille de Verdun, 12 mars 1916',
  'Attentats du 12 mars 2021 : dix morts',
  'Il est venu à Paris, le 12 mars 2021',
  '31 février 2021',
  '12/13/2021',
  '12 mars',
  'Vol 12 mars 2021-45',
  '1.2.3',
])('reads none in %j', (line) => {
  expect(dayIn(line)).toBeNull();
});

test.each([
  ['PARIS, 6 mai 2024 (AFP) – Le texte.', '2024-05-06'],
  ['Brunn, le 6 mai 2024. Le texte.', '2024-05-06'],
  ['Téhéran – 6 mai 2024. Le texte.', '2024-05-06'],
  ['Bamako, 6 mai 2024 (Studio Vire). Le texte.', '2024-05-06'],
  ['NEW YORK, 12 mars 2021 – Le texte.', '2021-03-12'],
  ['Beyrouth, le 6 mai 2024 — Le texte.', '2024-05-06'],
  ['ALEP, 12 février 2018 (AFP) - Le texte.', '2018-02-12'],
  ['SAINT-VIRE (Brunn), lundi 6 mai 2024 (Reuters) – Le texte.', '2024-05-06'],
  ['12 déc. 2018 – Le texte.', '2018-12-12'],
  ['29 mai 2012. - Le texte.', '2012-05-29'],
  ['1er janvier 2016, 14h30 . – Le texte.', '2016-01-01'],
  ['NEW YORK – Le texte.', null],
  ['MARSEILLE. _ Le texte.', null],
  ['LYON. — Le texte.', null],
  ['Téhéran (Irna) – Le texte.', null],
  ['Vire, AFP – Le texte.', null],
])('reads what opens %j', (line, date) => {
  const dateline = readDateline(line);
  expect(line.slice(dateline?.length)).toBe('Le texte.');
  expect(dateline?.date?.day ?? null).toBe(date);
});

test.each([
  'Le 6 janvier 2016 – il pleuvait – le texte.',
  'Anne Morel – la maire – le dit.',
  'Le FC Vire – en tête – a perdu.',
  'L’ONU – seule – le dit.',
  '— Nous resterons.',
  'Vire-Brunn : 2-1',
  '',
])('sees no dateline in %j', (line) => {
  expect(readDateline(line)).toBeNull();
});
