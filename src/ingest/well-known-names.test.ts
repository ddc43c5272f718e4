import { expect, it } from 'vitest';
import { wellKnownNames } from './well-known-names.ts';

const organization = (nameFr: string) => ({ type: 'Organization', nameFr, names: [nameFr], isoCode: null });

it.each([
  ['Organisation du traité de l’Atlantique nord', ['OTAN', 'NATO']],
  ['Organisation mondiale de la santé', ['OMS', 'WHO']],
  ['Organisation des Nations unies', ['ONU', 'UN']],
  ['Organisation mondiale du commerce', ['OMC', 'WTO', 'World Trade Organization']],
  ['Croix-Rouge', ['Red Cross']],
  ['Médecins sans frontières', ['MSF', 'Doctors Without Borders']],
])('the organisation %s is known as %j', (fr, known) => {
  const names = wellKnownNames(organization(fr));
  expect(names).toEqual(expect.arrayContaining(known));
  expect(names).not.toContain(fr);
});

it('has a country known by its code, and no others', () => {
  const country = { type: 'Country', nameFr: 'Turquie', names: ['Turquie', 'Türkiye'], isoCode: 'TR' };
  expect(wellKnownNames(country)).toEqual(expect.arrayContaining(['Turkey', 'République de Turquie']));
  expect(wellKnownNames({ ...country, type: 'Place', isoCode: null })).toEqual([]);
});

it('takes the short English names for names of look-ups alone', () => {
  for (const word of ['UN', 'Au', 'who']) expect(wellKnownNames(organization(word))).toEqual([]);
});
