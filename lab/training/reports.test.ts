import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readReports } from './reports.ts';

const TEXT = '🙂 L’État aide l’ONG "Toits", que Léa Morel fonde à Dijon. Elle part avec l’Ordre.';

function report(...marks: readonly [type: string, value: string][]) {
  const characters = [...TEXT];
  const entities = marks.map(([type, value]) => {
    const start = characters.findIndex((_, i) => characters.slice(i).join('').startsWith(value));
    return { type, mentions: [{ value, start, end: start + [...value].length }] };
  });
  return { text: TEXT, entities };
}

test('keeps the names of our types, and holds back a hundred reports that do not change', () => {
  const folder = mkdtempSync(join(tmpdir(), 'reports-'));
  try {
    const marked = report(
      ['NON_MILITARY_GOVERNMENT_ORGANISATION', 'État'],
      ['NON_GOVERNMENTAL_ORGANISATION', 'Toits'],
      ['CIVILIAN', 'Léa Morel'],
      ['CIVILIAN', 'Elle'],
      ['PLACE', 'Dijon'],
      ['MATERIEL', 'Ordre'],
    );
    const file = join(folder, 'reports.json');
    writeFileSync(file, JSON.stringify(Object.fromEntries(Array.from({ length: 103 }, (_, i) => [`1_${i}`, marked]))));
    const { training, heldBack } = readReports(file, 0.5);
    expect([training.length, heldBack.length]).toEqual([3, 100]);
    expect(readReports(file, 0.5).training.map(({ id }) => id)).toEqual(training.map(({ id }) => id));
    const [first] = training;
    expect(first?.weight).toBe(0.5);
    expect(first?.names.map(({ start, end, types }) => [first.text.slice(start, end), ...types])).toEqual([
      ['Toits', 'Organization'],
      ['Léa Morel', 'Person'],
      ['Dijon', 'Place'],
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
