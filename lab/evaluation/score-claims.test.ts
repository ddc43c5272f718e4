import { expect, test } from 'vitest';
import type { NamedClaim } from './score-claims.ts';
import { scoreClaims } from './score-claims.ts';

const claim = (subject: string, predicate: NamedClaim['predicate'], object: string): NamedClaim => ({
  subject,
  predicate,
  object,
  evidence: '',
});

function score(gold: NamedClaim, found: NamedClaim, genre: string | null) {
  return scoreClaims([gold], [found], genre, () => undefined);
}

test('counts the predicates that the annotation of the genre has', () => {
  const threat = claim('Riga', 'THREATENED', 'Brest');
  const place = claim('Brest', 'LOCATED_IN', 'France');
  expect(score(threat, threat, 'court')).toEqual({ right: 1, given: 1, gold: 1 });
  expect(score(threat, threat, null)).toEqual({ right: 0, given: 0, gold: 0 });
  expect(score(place, place, 'court').gold).toBe(0);
});

test('takes a meeting and an agreement either way, an accusation one way', () => {
  for (const predicate of ['MET', 'SIGNED', 'FOUGHT'] as const) {
    expect(score(claim('Riga', predicate, 'Brest'), claim('Brest', predicate, 'Riga'), 'court').right).toBe(1);
  }
  expect(score(claim('Riga', 'ACCUSED', 'Brest'), claim('Brest', 'ACCUSED', 'Riga'), 'court').right).toBe(0);
});
