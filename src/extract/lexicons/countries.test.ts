import { expect, test } from 'vitest';
import { fold } from '../text/fold.ts';
import {
  countryByCode,
  countryByDemonym,
  countryByName,
  countryOfPlace,
  englishCapital,
  namesOfCountry,
} from './countries.ts';

test.each([
  ['Syrie', 'SY'],
  ['États-Unis', 'US'],
  ['Côte d’Ivoire', 'CI'],
  ['Côte-d’Ivoire', 'CI'],
  ['Burkina-Faso', 'BF'],
  ['Nouvelle Zélande', 'NZ'],
  ['Russia', 'RU'],
  ['Grande-Bretagne', 'GB'],
  ['RDC', 'CD'],
  ['Vietnam', 'VN'],
  ['République tchèque', 'CZ'],
])('the name %s is of %s', (name, code) => {
  expect(countryByName(fold(name))?.isoCode).toBe(code);
});

test.each([
  ['russe', 'RU'],
  ['iraniennes', 'IR'],
  ['français', 'FR'],
  ['américaine', 'US'],
  ['néerlandais', 'NL'],
  ['congolais', 'CD'],
  ['grecque', 'GR'],
  ['turcs', 'TR'],
  ['sud-coréens', 'KR'],
  ['anglaise', 'GB'],
])('the adjective %s is of %s', (word, code) => {
  expect(countryByDemonym(fold(word))?.isoCode).toBe(code);
});

test('an adjective has its four forms', () => {
  expect(countryByCode('IR')?.demonymFr).toEqual({ m: 'iranien', f: 'iranienne', mp: 'iraniens', fp: 'iraniennes' });
  expect(countryByCode('GB')?.demonymFr?.fp).toBe('britanniques');
  expect(countryByCode('FR')?.demonymFr).toEqual({ m: 'français', f: 'française', mp: 'français', fp: 'françaises' });
});

test('a capital or a part lies in its country, yet does not name it', () => {
  expect(countryOfPlace('moscou')?.isoCode).toBe('RU');
  expect(countryOfPlace('ecosse')?.isoCode).toBe('GB');
  expect(countryByName('moscou')).toBeNull();
});

test.each([
  ['Moscou', 'RU', 'Moscow'],
  ['TACHKENT', 'UZ', 'Tashkent'],
  ['Havane', 'CU', 'Havana'],
  ['N’Djamena', 'TD', "N'Djamena"],
  ['Kyiv', 'UA', 'Kyiv'],
  ['Oslo', 'NO', 'Oslo'],
  ['Moscou', 'US', null],
  ['Genève', 'CH', null],
])('the capital %s of %s is %s in English', (name, code, english) => {
  expect(englishCapital(name, code)).toBe(english);
});

test.each([
  ['TR', ['Turquie', 'Türkiye', 'Turkey']],
  ['BA', ['Bosnie', 'Bosnia']],
  ['GB', ['UK', 'Britain', 'Grande-Bretagne']],
  ['TL', ['Timor-Leste', 'East Timor']],
])('the country %s has the names %j', (code, names) => {
  expect(namesOfCountry(code)).toEqual(expect.arrayContaining(names));
});

test('other words are no countries', () => {
  expect(countryByName('paris')).toBeNull();
  expect(countryByDemonym('commandant')).toBeNull();
  expect(countryByCode('ZZ')).toBeNull();
});
