import { describe, expect, test } from 'vitest';
import { sentences } from '../text/sentences.ts';
import { tokenize } from '../text/tokens.ts';
import { readObservations } from './observations.ts';

/** Acronyms with the first word of what they stand for, and the expansions. */
function explained(text: string): string[] {
  const observed = readObservations(text, tokenize(text), sentences(text));
  const found: string[] = [];
  let start = 0;
  observed.acronyms.parts.forEach((part, i) => {
    if (part === 1) start = observed.units[i]?.start ?? 0;
    if (part === 3) found.push(text.slice(start, observed.units[i]?.end));
  });
  expect(found.length > 0).toBe(observed.acronyms.heads.size > 0);
  return found;
}

describe('findAcronyms', () => {
  test.each([
    ['La Fédération nautique du Couchant (FNC) proteste.', ['Fédération nautique du Couchant']],
    ['Selon l’Office régional des énergies (ORÉ), la panne dure.', ['Office régional des énergies']],
    ['La FNC (Fédération nautique du Couchant) proteste.', ['Fédération nautique du Couchant']],
    ['Le Syndicat des marins et la Ligue des ports (SMLP) protestent.', ['Syndicat des marins et la Ligue des ports']],
    ['La Fédération nautique du Couchant (Bretagne) proteste.', []],
    ['Le navire (FNC) est à quai.', []],
    ['Le Comité Durand (CNC) est à quai.', []],
    ['(FNC)', []],
    ['FNC (', []],
  ])('%s', (text, expected) => {
    expect(explained(text)).toEqual(expected);
  });
});
