import { describe, expect, it } from 'vitest';
import { growth, notLinear, type Reading, readingTable } from '../../bench/reading/growth.ts';
import { TEXT_KINDS } from '../../bench/reading/texts.ts';

const LENGTH = 20_000;
const textOf = (name: string) => TEXT_KINDS.find((kind) => kind.name === name)?.text(LENGTH);

describe('texts that reading is timed on', () => {
  it.each(TEXT_KINDS)('are as long as they should be, and the same each time: $name', ({ text }) => {
    expect(text(LENGTH)).toHaveLength(LENGTH);
    expect(text(LENGTH)).toBe(text(LENGTH));
  });

  it('are what their names say', () => {
    expect(textOf('prose in paragraphs')).toContain('\n\n');
    expect(textOf('prose in one paragraph')).not.toContain('\n');
    expect(textOf('quotes that never close')).toMatch(/«[^»]*$/);
    expect(textOf('quotes that never close')).not.toContain('»');
    expect(textOf('capitals only')).not.toMatch(/[a-zé]/);
    expect(textOf('emoji and right-to-left words')).toMatch(/\p{Script=Arabic}.*\p{Emoji_Presentation}/su);
  });
});

describe('growth', () => {
  const reading = (kind: string, length: number, ms: number): Reading => ({ kind, length, ms });
  const readings = [
    reading('even', 10, 5),
    reading('even', 100, 50),
    reading('square', 10, 5),
    reading('square', 100, 500),
  ];

  it('is 1 where the time grows as the text does', () => {
    expect(growth(reading('even', 10, 5), reading('even', 100, 50))).toBe(1);
    expect(growth(reading('square', 10, 5), reading('square', 100, 500))).toBe(10);
  });

  it('names the kinds of text that take more than their share', () => {
    expect(notLinear(readings)).toEqual(['square']);
  });

  it('is told from one row to the next of the same kind', () => {
    const rows = readingTable(readings).split('\n').slice(2);
    expect(rows.map((row) => row.split(' | ').at(-1))).toEqual(['– |', '1.00× |', '– |', '10.00× |']);
  });
});
