import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readGold } from './gold.ts';
import { scoreEvent } from './score-event.ts';

const TEXT = 'Le maire Paul Durand a dit : « Non ». Durand quitte Brest.';
const EVENT = { kind: 'STATEMENT', country: 'FR', date: null };
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gold-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function read(line: object) {
  const file = join(folder, 'held-back.jsonl');
  writeFileSync(file, `${JSON.stringify({ id: 'a', ...line })}\n`);
  return readGold(file, new Map([['a', TEXT]]));
}

test('reads offsets and words alike', () => {
  const standOff = read({
    quotes: [{ span: [29, 36], speakerName: [9, 20] }],
    positions: [{ person: [9, 20], title: 'maire', country: null, evidence: [3, 20] }],
    event: { ...EVENT, participants: [[9, 20]] },
    claims: [],
  });
  const inWords = read({
    quotes: [{ text: '« Non »', start: 29, end: 36, speakerName: 'Paul Durand' }],
    positions: [{ person: 'Paul Durand', title: 'maire', country: null, evidence: 'maire Paul Durand' }],
    event: { ...EVENT, participants: ['Paul Durand'] },
    claims: [],
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

test('scores a main event by its parts', () => {
  const said: string[] = [];
  const scores = scoreEvent(
    { kind: 'STATEMENT', country: 'FR', date: null, participants: ['Paul Durand', 'Anna Kovac'] },
    { kind: 'MEETING', country: 'FR', date: '2017-03-03', participants: ['Durand', 'Brest'] },
    (kind, words) => said.push(`${kind}: ${words}`),
  );
  expect(scores.participants).toEqual({ right: 1, given: 2, gold: 2 });
  expect(scores.dates.gold).toBe(0);
  expect(said).toEqual([
    'kind: MEETING for STATEMENT',
    'participant missed: Anna Kovac',
    'participant invented: Brest',
  ]);
});
