import { expect, it } from 'vitest';
import { wellKnownNames } from './well-known-names.ts';

const CORE = { ref: 'e0', aliases: [], mentions: [] } as const;

it.each([
  ['Organisation du traité de l’Atlantique nord', ['OTAN', 'NATO']],
  ['Organisation mondiale de la santé', ['OMS', 'WHO']],
  ['Organisation des Nations unies', ['ONU', 'UN']],
  ['Organisation mondiale du commerce', ['OMC', 'WTO', 'World Trade Organization']],
  ['Croix-Rouge', ['Red Cross']],
  ['Médecins sans frontières', ['MSF', 'Doctors Without Borders']],
])('the organisation %s is known as %j', (fr, known) => {
  const names = wellKnownNames({ ...CORE, type: 'Organization', name: { fr, en: null }, countryCode: null });
  expect(names).toEqual(expect.arrayContaining(known));
  expect(names).not.toContain(fr);
});

it('has a country known by its code, and no others', () => {
  const country = { ...CORE, type: 'Country', isoCode: 'TR', name: { fr: 'Turquie', en: 'Türkiye' } } as const;
  expect(wellKnownNames(country)).toEqual(expect.arrayContaining(['Turkey', 'République de Turquie']));
  expect(wellKnownNames({ ...CORE, type: 'Place', name: { fr: 'Turquie', en: null }, countryCode: 'TR' })).toEqual([]);
});

it('takes the short English names for names of look-ups alone', () => {
  const named = (fr: string) =>
    wellKnownNames({ ...CORE, type: 'Organization', name: { fr, en: null }, countryCode: null });
  for (const word of ['UN', 'Au', 'who']) expect(named(word)).toEqual([]);
});
