import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCode } from './code.ts';
import { tokenize } from './lexer.ts';

const piece = fc.constantFrom(
  "'",
  '"',
  '`',
  '\\',
  '/*',
  '*/',
  '//',
  '\n',
  '$',
  '$a',
  '(',
  ']',
  '{',
  '..',
  '1.5',
  '\ud800',
  'é',
  ' ',
);
const cypherLike = fc
  .array(fc.oneof(piece, fc.string({ unit: 'grapheme' })), { maxLength: 40 })
  .map((parts) => parts.join(''));

describe('tokenize', () => {
  it('covers any text: tokens in order, each at its offsets, nothing but white space between them', () => {
    fc.assert(
      fc.property(fc.oneof(cypherLike, fc.string({ unit: 'binary' })), (text) => {
        let end = 0;
        for (const token of tokenize(text)) {
          expect(text.slice(end, token.start)).toMatch(/^\s*$/);
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(token.end).toBeGreaterThan(token.start);
          end = token.end;
        }
        expect(text.slice(end)).toMatch(/^\s*$/);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ["'it\\'s' // x", ["string 'it\\'s'", 'comment // x']],
    ['/* a * / */b', ['comment /* a * / */', 'word b']],
    ['`a``b`.c', ['quoted `a``b`', 'symbol .', 'word c']],
    ['[:R*1..3]', ['symbol [', 'symbol :', 'word R', 'symbol *', 'number 1', 'symbol ..', 'number 3', 'symbol ]']],
    ['$p<>1e-3', ['parameter $p', 'symbol <>', 'number 1e-3']],
    ['a<-1', ['word a', 'symbol <', 'symbol -', 'number 1']],
    ['$`odd name`', ['parameter $`odd name`']],
  ])('%s', (text, expected) => {
    expect(tokenize(text).map(({ kind, text: piece }) => `${kind} ${piece}`)).toEqual(expected);
  });
});

describe('readCode', () => {
  it('pairs brackets, or lists them, in any text', () => {
    fc.assert(
      fc.property(cypherLike, (text) => {
        const { tokens, partner, unpaired } = readCode(text);
        const brackets = [...tokens.keys()].filter((i) => /^[()[\]{}]$/.test(tokens[i]?.key ?? ''));
        for (const i of brackets) {
          const other = partner.get(i);
          expect(other === undefined).toBe(unpaired.includes(i));
          if (other !== undefined) expect(partner.get(other)).toBe(i);
        }
      }),
    );
  });
});
