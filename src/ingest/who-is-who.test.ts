import { expect, it } from 'vitest';
import { makeId } from '../graph/id.ts';
import { type Bearer, whoIsWho } from './who-is-who.ts';

const idOf = (name: string, countryCode: string | null) => makeId('Organization', name, countryCode);
const bearer = (
  name: string,
  names: readonly string[],
  countryCode: string | null = null,
  isSpelled = false,
): Bearer => {
  return { id: idOf(name, countryCode), countryCode, names, isSpelled };
};

const USE = bearer('orb', ['ORB']);
const OFFICE = bearer('office des routes de bretagne', ['Office des routes de Bretagne', 'ORB'], null, true);
const HERE = bearer('orb', ['ORB'], 'FR');
const FRENCH = bearer('office des routes de bretagne', ['Office des routes de Bretagne', 'ORB'], 'FR', true);
const WHO = new Map([[USE.id, OFFICE.id]]);

it.each([
  ['nobody spells it out', [USE], new Map()],
  ['nobody uses it', [OFFICE], new Map()],
  ['one does', [USE, OFFICE], WHO],
  ['it comes twice', [OFFICE, USE, USE, OFFICE], WHO],
  ['it comes in small letters too, as names that are none', [OFFICE, USE, bearer('orb', ['Orb'])], new Map()],
  ['the only other one has not these letters', [USE, bearer('groupe orb', ['Groupe ORB', 'ORB'])], new Map()],
  ['another one has it too', [USE, OFFICE, bearer('groupe orb', ['Groupe ORB', 'ORB'])], new Map()],
  ['two have the letters', [USE, OFFICE, bearer('orchestre de brest', ['Orchestre', 'ORB'], null, true)], new Map()],
  ['that of the acronym alone has another name', [USE, bearer('orb', ['ORB', 'Orb Holding']), OFFICE], new Map()],
  ['it is of the same country', [USE, HERE, FRENCH], new Map([[HERE.id, FRENCH.id]])],
  ['it is of no country, and the other of one', [USE, FRENCH], new Map()],
  ['it is of a country, and the other of none', [USE, HERE, OFFICE], new Map()],
  ['it is of another country', [USE, bearer('orb', ['ORB'], 'BE'), FRENCH], new Map()],
  ['one body is of two countries', [USE, OFFICE, FRENCH], new Map()],
])('where %s', (_case, bearers, expected) => {
  expect(whoIsWho('orb', bearers)).toEqual(expected);
  expect(whoIsWho('orb', bearers.toReversed())).toEqual(expected);
});
