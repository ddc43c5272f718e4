import { expect, test } from 'vitest';
import type { NamedClaim } from './gold.ts';
import { type FoundClaim, scoreClaims } from './score-claims.ts';

const claim = (subject: string, predicate: NamedClaim['predicate'], object: string): FoundClaim => ({
  subject,
  predicate,
  object,
  evidence: '',
  basis: 'VERB',
});

const NOTHING_ELSE = { claims: null, countries: null, genre: 'court', names: null, positions: [] };

function score(gold: NamedClaim, found: FoundClaim, genre: string | null) {
  return scoreClaims({ ...NOTHING_ELSE, claims: [gold], genre }, [found], () => undefined).claims;
}

test('counts the predicates that the annotation of the genre has', () => {
  const threat = claim('Riga', 'THREATENED', 'Brest');
  const place = claim('Brest', 'LOCATED_IN', 'France');
  expect(score(threat, threat, 'court')).toEqual({ right: 1, given: 1, gold: 1, cut: 0 });
  expect(score(threat, threat, null)).toEqual({ right: 0, given: 0, gold: 0, cut: 0 });
  expect(score(place, place, 'court').gold).toBe(0);
});

test('takes a meeting and an agreement either way, an accusation one way', () => {
  for (const predicate of ['MET', 'SIGNED', 'FOUGHT'] as const) {
    expect(score(claim('Riga', predicate, 'Brest'), claim('Brest', predicate, 'Riga'), 'court').right).toBe(1);
  }
  expect(score(claim('Riga', 'ACCUSED', 'Brest'), claim('Brest', 'ACCUSED', 'Riga'), 'court').right).toBe(0);
});

test('tells a name that is cut from a wrong one', () => {
  const gold = claim('Anna Kovac', 'ACCUSED', 'ministère lituanien des Ports');
  expect(score(gold, claim('Kovac', 'ACCUSED', 'ministère'), 'court')).toMatchObject({ right: 0, cut: 1 });
  expect(score(gold, claim('Kovac', 'ACCUSED', 'ministère estonien'), 'court')).toMatchObject({ right: 0, cut: 0 });
});

test('compares countries by their codes', () => {
  const gold = { ...NOTHING_ELSE, countries: [claim('Ports unis', 'BELONGS_TO', 'DE')] };
  const belonging = (code: string) =>
    scoreClaims(gold, [claim('Ports unis', 'BELONGS_TO', code)], () => undefined).belonging;
  expect(belonging('DE').right).toBe(1);
  expect(belonging('LT')).toEqual({ right: 0, given: 1, gold: 1, cut: 0 });
});

test('takes what has no name for cut', () => {
  const gold = { ...NOTHING_ELSE, claims: [], names: ['Anna Kovac', 'Ports unis'] };
  const cut = (object: string) => scoreClaims(gold, [claim('Kovac', 'ACCUSED', object)], () => undefined).claims.cut;
  expect([cut('Ports unis'), cut('opposition')]).toEqual([0, 1]);
});

test('does not judge what an office says', () => {
  const office = { person: 'Anna Kovac', title: 'présidente', organization: 'Ports unis', country: 'DE', evidence: '' };
  const gold = { ...NOTHING_ELSE, claims: [], countries: [], positions: [office] };
  const found = [claim('Kovac', 'MEMBER_OF', 'Ports unis'), claim('Kovac', 'BELONGS_TO', 'DE')];
  expect(scoreClaims(gold, found, () => undefined)).toMatchObject({ claims: { given: 0 }, belonging: { given: 0 } });
  expect(scoreClaims(gold, [claim('Kovac', 'BELONGS_TO', 'LT')], () => undefined).belonging.given).toBe(1);
});
