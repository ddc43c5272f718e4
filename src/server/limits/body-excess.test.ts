import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyExcess } from './body-excess.ts';
import { DOCUMENT_LIMITS } from './limits.ts';

const LIMIT = DOCUMENT_LIMITS.valuesOfBody;
const excess = (text: string) => bodyExcess(Buffer.from(text));

/** Of a value that is parsed. */
function countOf(value: unknown): number {
  return typeof value === 'object' && value !== null
    ? Object.values(value).reduce((sum: number, part) => sum + countOf(part), 1)
    : 1;
}

describe('the values of a body', () => {
  it('are those that it has when it is parsed', () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ stringUnit: 'binary', noUnicodeString: false }),
        fc.nat({ max: 3 }),
        (value, space) => {
          const rest = LIMIT - countOf([value]);
          const full = JSON.stringify([value, ...Array(rest).fill(0)], null, space);
          expect(excess(full)).toBeNull();
          expect(excess(`[{}, ${full.slice(1)}`)).toEqual({ what: 'valuesOfBody', figure: LIMIT + 1 });
        },
      ),
    );
  });

  it.each([
    ['commas and brackets in a text', `"${',[{'.repeat(LIMIT)}"`],
    ['quotes in a text', `["${'\\\\",'.repeat(LIMIT)}"]`],
    ['backslashes in a text', `["${'\\\\'.repeat(LIMIT)}", "${'\\",'.repeat(LIMIT)}"]`],
    ['letters of two bytes', `"${'Ā,'.repeat(LIMIT)}"`],
    ['spaces', `[${' \n'.repeat(LIMIT)}]`],
    ['nothing', ''],
  ])('are not %s', (_what, text) => {
    expect(excess(text)).toBeNull();
  });

  it.each([
    ['lists in one another', '['.repeat(500_000)],
    ['objects in one another', '{"a":'.repeat(100_000)],
    ['names of one object', `{${Array.from({ length: 50_000 }, (_, i) => `"a${i}":0`).join()}}`],
    ['commas', ','.repeat(1_000_000)],
    ['requests', `[${Array(10_000).fill('{"query":"{ __typename }"}').join()}]`],
  ])('are too many with very many %s', (_what, text) => {
    expect(excess(text)).toEqual({ what: 'valuesOfBody', figure: LIMIT + 1 });
  });
});
