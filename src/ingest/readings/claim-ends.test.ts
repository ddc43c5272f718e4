import { describe, expect, it } from 'vitest';
import { TEXTS } from '../../../tests/model/texts.ts';
import { extractGraph } from '../../extract/extract-graph.ts';
import nouns from '../../extract/lexicons/claim-nouns.json' with { type: 'json' };
import verbs from '../../extract/lexicons/claim-verbs.json' with { type: 'json' };
import { ACTORS as USUAL } from '../../extract/lexicons/claim-verbs.ts';
import { CLAIM_ENDS } from './claim-ends.ts';

interface Entry {
  readonly predicate: string;
  readonly subjects?: readonly string[];
  readonly objects: readonly string[];
  readonly reversed?: boolean;
}

const ENDS: Readonly<Record<string, { readonly subject: readonly string[]; readonly object: readonly string[] }>> =
  CLAIM_ENDS;

describe('the ends of claims', () => {
  it.each<Entry>([...verbs.classes, ...nouns.nominalizations])('hold what words state: $predicate', (entry) => {
    const [one, other] = [entry.subjects ?? USUAL, entry.objects];
    const [subjects, objects] = entry.reversed ? [other, one] : [one, other];
    expect(ENDS[entry.predicate]?.subject).toEqual(expect.arrayContaining([...subjects]));
    expect(ENDS[entry.predicate]?.object).toEqual(expect.arrayContaining([...objects]));
  });

  it('hold all claims that are read in the texts of the tests', () => {
    const stated = new Set<string>();
    for (const text of TEXTS) {
      const { entities, claims } = extractGraph(text);
      const types = new Map(entities.map(({ ref, type }) => [ref, type]));
      for (const { subject, predicate, object } of claims) {
        expect(ENDS[predicate]?.subject, predicate).toContain(types.get(subject));
        expect(ENDS[predicate]?.object, predicate).toContain(types.get(object));
        stated.add(predicate);
      }
    }
    expect(stated.size).toBeGreaterThan(10);
  });
});
