import { expect, test } from 'vitest';
import { readTail } from './tail.ts';

const TEXT = 'Il pleut sur Nantes.\n\n';

test.each([
  ['Source: AFP', 'AFP'],
  ['Source : AFP', 'AFP'],
  ['Source : AFP\u00A0', 'AFP'],
  ['Source\u00A0: AFP', 'AFP'],
  ['Source\u202F:\u00A0AFP', 'AFP'],
  ['Source\u2009: AFP', 'AFP'],
  ['Source:\u00A0AFP', 'AFP'],
  ['SOURCE: AFP', 'AFP'],
  ['source: AFP', 'AFP'],
  ['Sources : AFP', 'AFP'],
  ['(Source : AFP)', 'AFP'],
  ['[source : Le Courrier du Port]', 'Le Courrier du Port'],
  ['Source — AFP', 'AFP'],
  ['Source – Radio Vire', 'Radio Vire'],
  ['Source - La Dépêche de Brunn', 'La Dépêche de Brunn'],
  ['Source： AFP', 'AFP'],
  ['Source : AFP.', 'AFP'],
  ['(Source : AFP.)', 'AFP'],
  ['Source : A.F.P.', 'A.F.P.'],
  ['Source : Agence France-Presse (AFP)', 'Agence France-Presse (AFP)'],
  ['Source : Le Progrès, Lyon', 'Le Progrès, Lyon'],
  ['Sources : AFP, Radio Vire', null],
  ['Sources : AFP et Radio Vire.', null],
])('takes %j for the source', (line, publisher) => {
  const text = `${TEXT}${line}\n`;
  const tail = readTail(text);
  expect(tail?.publisher).toBe(publisher);
  expect(text.slice(0, tail?.start).trim()).toBe(TEXT.trim());
});

test.each([
  'Source AFP',
  'Source= AFP',
  'La source : un puits.',
  'Sources de tension entre voisins, les puits sont fermés.',
  'Sourcier : un métier',
  '',
])('sees no source in %j', (line) => {
  expect(readTail(TEXT + line)).toBeNull();
});
