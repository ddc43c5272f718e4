import { expect, test } from 'vitest';
import { tokenize } from '../text/tokens.ts';
import type { NameSpan } from './name-span.ts';
import { completePeople } from './person-names.ts';

const TYPES: Readonly<Record<string, NameSpan['type']>> = { P: 'Person', O: 'Organization', L: 'Place' };

/** The names that come out of what a model gave, marked as in `M. de [L Valmont]`, as `P: de Valmont`. */
function completed(marked: string): string[] {
  const names: NameSpan[] = [];
  let text = '';
  for (const part of marked.split(/(\[[POL] [^\]]+\])/)) {
    const [, type = '', name = part] = /^\[([POL]) (.+)\]$/.exec(part) ?? [];
    if (type !== '') names.push({ type: TYPES[type] ?? 'Place', start: text.length, end: text.length + name.length });
    text += name;
  }
  return completePeople(tokenize(text), names).map(
    ({ type, start, end }) => `${type === 'Place' ? 'L' : type[0]}: ${text.slice(start, end)}`,
  );
}

test.each([
  ['[P M]. de [L Valmont] parle.', ['P: de Valmont']],
  ['[P Mme] de [L Brissac] parle.', ['P: de Brissac']],
  ['M. von der [L Heide] parle.', ['P: von der Heide']],
  ['[O Madame Morel] parle.', ['P: Morel']],
  ['[P M. al-Assad] parle.', ['P: al-Assad']],
  ['Avec monsieur [P Paul Petit] hier.', ['P: Paul Petit']],
  ['Pour M. [L Rostov], rien.', ['P: Rostov']],
  ['[P MM]. [P Morel] et [L Petit] parlent.', ['P: Morel', 'P: Petit']],
  ['Mes [L Perrot], [L Lavigne] et Sorel parlent.', ['P: Perrot', 'P: Lavigne', 'P: Sorel']],
])('a title of courtesy is outside the name, a particle inside: %s', (marked, names) => {
  expect(completed(marked)).toEqual(names);
});

test.each(['Monsieur le Maire parle.', 'Mme la Présidente parle.', 'Madame la ministre parle.'])(
  'a title of courtesy before an office is no name: %s',
  (text) => {
    expect(completed(text)).toEqual([]);
  },
);

test.each([
  [
    'Le ministre français des [O Affaires étrangères Dominique de Valmont] parle.',
    ['O: Affaires étrangères', 'P: Dominique de Valmont'],
  ],
  [
    'La présidente de la [O Commission européenne Ulla von der Meer] parle.',
    ['O: Commission européenne', 'P: Ulla von der Meer'],
  ],
  ['Le directeur de la [O Banque centrale] Karim al-[L Rostami] parle.', ['O: Banque centrale', 'P: Karim al-Rostami']],
  ['La présidente de la [O Fondation Clara de Ronsard] parle.', ['O: Fondation Clara de Ronsard']],
  ['Le dirigeant de la [L Corée] du [L Nord] parle.', ['L: Corée', 'L: Nord']],
  ['Le réalisateur de [O Toy Story] de [O Railo] parle.', ['O: Toy Story', 'O: Railo']],
  ['Le [O Comité Dominique de Valmont] parle.', ['O: Comité Dominique de Valmont']],
])('a body ends before who holds its office: %s', (marked, names) => {
  expect(completed(marked)).toEqual(names);
});

test.each([
  ['Il a succédé à [L Hassan] II.', ['P: Hassan II']],
  ['Le roi Alexandre III parle.', ['P: Alexandre III']],
  ['La mort de [O Louis XVI] approche.', ['P: Louis XVI']],
  ['La mosquée [L Hassan II] est pleine.', ['L: Hassan II']],
  ['Le stade [L Louis] II est plein.', ['L: Louis']],
])('a king is a person: %s', (marked, names) => {
  expect(completed(marked)).toEqual(names);
});

test.each([
  ['[P Paul Morel] fils parle.', ['P: Paul Morel fils']],
  ['[P Paul Morel] Jr. parle.', ['P: Paul Morel Jr']],
  ['[P Anna Petit] senior parle.', ['P: Anna Petit senior']],
  ['[P Rui Sampaio] e [L Melo] parle.', ['P: Rui Sampaio e Melo']],
  ['[P Jean Tshibala] wa Kalonga parle.', ['P: Jean Tshibala wa Kalonga']],
  ['[P Paul Morel] père de deux enfants.', ['P: Paul Morel']],
])('a generation belongs to the name: %s', (marked, names) => {
  expect(completed(marked)).toEqual(names);
});
