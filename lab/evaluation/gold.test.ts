import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readGold } from './gold.ts';

const TEXT = 'Le maire Paul Durand a dit : « Non ». Durand quitte Brest.';
const EVENT = { kind: 'STATEMENT', place: 'Brest', around: [], country: 'FR', date: null };
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gold-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function read(line: object, set = 'held-back') {
  const file = join(folder, `${set}.jsonl`);
  writeFileSync(file, `${JSON.stringify({ id: 'a', ...line })}\n`);
  return readGold(file, new Map([['a', TEXT]]));
}

test('reads offsets and words alike', () => {
  const standOff = read({
    quotes: [{ span: [29, 36], speakerName: [9, 20] }],
    positions: [{ person: [9, 20], title: 'maire', organization: [52, 57], country: null, evidence: [3, 20] }],
    event: { ...EVENT, place: [52, 57], participants: [[9, 20]] },
    claims: [],
    countries: [{ name: [9, 20], country: 'FR' }],
    names: [{ span: [52, 57] }],
  });
  const inWords = read({
    quotes: [{ text: '« Non »', start: 29, end: 36, speakerName: 'Paul Durand' }],
    positions: [
      { person: 'Paul Durand', title: 'maire', organization: 'Brest', country: null, evidence: 'maire Paul Durand' },
    ],
    event: { ...EVENT, participants: ['Paul Durand'] },
    claims: [],
    countries: [{ name: 'Paul Durand', country: 'FR' }],
    names: [{ span: 'Brest' }],
  });
  expect(standOff).toEqual(inWords);
  expect(standOff.articles[0]?.quotes[0]).toMatchObject({ text: '« Non »', speakerName: 'Paul Durand' });
  expect(standOff.heldBack).toBe(true);
});

test('reads an article that its own line holds, with its genre', () => {
  const none = { quotes: [], positions: [], event: { ...EVENT, participants: [] } };
  expect(read({ id: 'b', genre: 'court', text: 'Jugée à Brest.', ...none }).articles).toMatchObject([
    { genre: 'court', text: 'Jugée à Brest.' },
  ]);
  expect(read(none).articles).toMatchObject([{ genre: null, text: TEXT }]);
});

test('says which article of an annotation the corpus lacks', () => {
  expect(() => read({ id: 'b', quotes: [], positions: [], event: { ...EVENT, participants: [] } })).toThrow(
    /article b,/,
  );
});

test('corrects the older annotation by the rulings that came after it', () => {
  const line = { id: '2016_06_12-007', text: TEXT, quotes: [], positions: [], event: { ...EVENT, participants: [] } };
  expect(read(line).articles[0]?.event.kind).toBe('STATEMENT');
  expect(read(line, 'dev').articles[0]?.event.kind).toBe('ATTACK');
});
