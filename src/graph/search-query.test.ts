import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nameQuery, searchOf, textQuery } from './search-query.ts';

it.each([
  ['hatami', '+(hatami^2 hatami*) _hatami^8'],
  ['Armée Russe', '+(armee^2) +(russe^2 russe*) _armee_russe^8'],
  ['AS Monaco à', '+(as^2) +(monaco^2) +(a^2) _as_monaco_a^8'],
  ['Jean-Marc', '+(jeanmarc^2 jeanmarc* (+jean +(marc^2 marc*))) _jean_marc^8'],
  ['Val-d’Oise', '+(valdoise^2 valdoise* (+val +(oise^2 oise*))) _val_doise^8'],
  ['Duran DURÁN', '+(duran^2 duran*) _duran_duran^8'],
  ['l’OMS', '+(loms^2 loms* (+(oms^2 oms*))) _loms^8 _oms^6'],
  ['D’Oléron Nord', '+(doleron^2 (+oleron)) +(nord^2 nord*) _doleron_nord^8 _oleron_nord^6'],
  ['Jean d’Ormes', '+(jean^2) +(dormes^2 dormes* (+(ormes^2 ormes*))) _jean_dormes^8'],
  ['NOT (russe) OR +-&&||!{}[]^"~*?:\\/', '+(not^2) +(russe^2) +(or^2 or*) _not_russe_or^8'],
])('looks for names with %j by %s', (text, query) => {
  expect(nameQuery(searchOf(text), [])).toBe(query);
});

it.each([
  ['l’occupation', '+(loccupation^2 loccupation* (+(occupation^2 occupation*)))'],
  ['à Paris', '+(paris^2 paris*)'],
  ['à', ''],
  ['3,5 millions', '+(3.5^2) +(millions^2 millions*)'],
  ['l’O.M.S', '+(loms^2 (+oms))'],
  ['AT&T', '+(att^2 (+at +t))'],
  ['U.S.A.', '+(usa^2)'],
  ['puisqu il pleut', '+(il^2) +(pleut^2 pleut*)'],
  ['qu', ''],
  ['', ''],
])('looks for texts with %j by %s', (text, query) => {
  expect(textQuery(searchOf(text))).toBe(query);
});

it('asks for types that have to be there', () => {
  expect(nameQuery(searchOf('x'), ['__person', '__place'])).toBe('+(x^2) _x^8 +(__person __place)^0');
});

it('asks for what a text has to belong to, which alone finds nothing', () => {
  const owners = ['person_-a', 'publisher_b'];
  expect(textQuery(searchOf('x y'), owners)).toBe('');
  expect(textQuery(searchOf('paix'), owners)).toBe('+(paix^2 paix*) +__person_-a^0 +__publisher_b^0');
});

it('lets no operator through, whatever is typed', () => {
  const term = String.raw`[\p{L}\p{N}.]+(\^2|\*)?`;
  const ways = String.raw`\(${term}( ${term})?( ?\((\+(${term}|\(${term}( ${term})?\)) ?)+\))?\)`;
  const query = new RegExp(
    String.raw`^(\+(${ways}|\(\((\+(${term}|\(${term}( ${term})?\)) ?)+\)\)) )+_[\p{L}\p{N}._]*\^8( _[\p{L}\p{N}._]*\^6)?$`,
    'u',
  );
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const found = nameQuery(searchOf(text), []);
      if (found !== '') expect(found).toMatch(query);
    }),
  );
});
