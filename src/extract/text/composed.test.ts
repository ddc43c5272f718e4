import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composed } from './composed.ts';

const INVISIBLE = ['\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\u200E', '\u202A', '\uFEFF'];

test.each(INVISIBLE)('leaves %j out of words', (mark) => {
  expect(composed(`Vladimir Pou${mark}tine, He\u0301${mark}le${mark}\u0300ne`).text).toBe('Vladimir Poutine, Hélène');
});

test('composes letters, takes ligatures apart, writes one apostrophe', () => {
  const source = 'pre\u0301sident, conﬁrme, eﬄuve, lʼONU, dʼIran';
  expect(composed(source).text).toBe('président, confirme, effluve, l’ONU, d’Iran');
});

test('keeps what joins letters and pictures of other scripts, blanks, line breaks and quotation marks', () => {
  const text = "می\u200Cخواهم 👨\u200D👩\u200D👧 12\u202Ffévrier\u00A02018\r\n« l'œuvre » “ok” a\u0300";
  expect(composed(text).text).toBe(text.replace('a\u0300', 'à'));
});

test('reads a letter with two hundred thousand marks', () => {
  const source = `e${'\u0301\u0316'.repeat(100_000)}`;
  expect(composed(source).sourceOf?.at(-1)).toBe(source.length);
});

test('says where each letter stands in the source', () => {
  const source = 'Un e\u0301te\u0301 con\u00ADﬁrme\u0301.';
  const { text, sourceOf } = composed(source);
  const wordAt = (word: string) => {
    const start = text.indexOf(word);
    return source.slice(sourceOf?.[start], sourceOf?.[start + word.length]);
  };
  expect(['Un', 'été', 'confirmé', '.'].map(wordAt)).toEqual(['Un', 'e\u0301te\u0301', 'con\u00ADﬁrme\u0301', '.']);
});

test('changes nothing the second time, and maps into the source in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (source) => {
      const { text, sourceOf } = composed(source);
      expect(composed(text).text).toBe(text);
      if (sourceOf === null) expect(text).toBe(source);
      else {
        expect(sourceOf).toHaveLength(text.length + 1);
        expect([...sourceOf]).toEqual([...sourceOf].sort((a, b) => a - b));
        expect(sourceOf.at(-1)).toBe(source.length);
      }
    }),
    { numRuns: 50 },
  );
});
