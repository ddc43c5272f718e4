import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ArticleGraph, Passage } from './article-graph.ts';
import { extractGraph } from './extract-graph.ts';

const PIECES = [
  'Amir Hatami',
  'les armées russe et syrienne',
  '« Il faut partir »',
  ', a-t-il dit',
  'a rencontré',
  'le président français',
  'en Syrie',
  'le sommet d’Astana',
  'ces opérations',
  'France : ',
  'notamment',
  ' et ',
  '. ',
  '\n\n',
  '3 mars 2017 . –',
  '😀',
  '\uD83D',
  'שלום',
  '\u0000',
];
/** Arbitrary Unicode, lone surrogates among it, mixed with words that the rules know. */
const texts = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 40 })
  .map((pieces) => pieces.join(' '));

function passagesOf(graph: ArticleGraph): Passage[] {
  return [
    ...graph.entities.flatMap(({ mentions }) => mentions),
    ...graph.quotes.flatMap((quote) => [quote, quote.speaker, quote.cue]),
    ...graph.positions.flatMap(({ evidence }) => evidence),
    ...graph.claims.flatMap(({ evidence }) => evidence),
  ].filter((passage) => passage !== null);
}

test('every mention, quote and evidence is what the text has there, and every ref is an entity', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const graph = extractGraph(`Texte : ${text}`);
      const { entities, quotes, positions, claims, article } = graph;
      for (const { start, end, text: words } of passagesOf(graph)) expect(article.text.slice(start, end)).toBe(words);
      const refs = new Set(entities.map(({ ref }) => ref));
      const used = [
        ...quotes.map(({ speakerRef }) => speakerRef),
        ...positions.flatMap(({ person, organization, country }) => [person, organization, country]),
        ...claims.flatMap(({ subject, object, attributedTo }) => [subject, object, attributedTo]),
      ].filter((ref) => ref !== null);
      expect(used.filter((ref) => !refs.has(ref))).toEqual([]);
      expect(refs.size).toBe(entities.length);
      for (const { mentions, name } of entities) {
        expect(mentions.length).toBeGreaterThan(0);
        expect(name.fr).not.toBe('');
      }
      expect(entities.filter((entity) => entity.type === 'Event' && entity.main).length).toBeLessThanOrEqual(1);
    }),
    { numRuns: 300 },
  );
});

test('the same text gives the same graph, key by key', () => {
  const text = readFileSync('seeds/presstv-2018-09.txt', 'utf8');
  expect(JSON.stringify(extractGraph(text))).toBe(JSON.stringify(extractGraph(text)));
});

test('reads the seed article into the graph expected of it', async () => {
  const { article, ...graph } = extractGraph(readFileSync('seeds/presstv-2018-09.txt', 'utf8'));
  const { text: _, ...head } = article;
  await expect(`${JSON.stringify({ article: head, ...graph }, null, 1)}\n`).toMatchFileSnapshot(
    '../../seeds/presstv-2018-09.graph.json',
  );
});

test('a speaker named by title and family name is quoted under the full name', () => {
  const { quotes } = extractGraph(
    'Angela Merkel est arrivée à Berlin. Selon Mme Merkel, « la France et l’Allemagne doivent montrer le chemin ».',
  );
  expect(quotes.map(({ speakerName }) => speakerName)).toEqual(['Angela Merkel']);
});

test.each([
  ['Une alerte est lancée. Selon l’OMS, « le virus gagne du terrain dans tout le pays ».', 'OMS'],
  [
    'L’Organisation mondiale de la santé (OMS) alerte. Selon l’OMS, « le virus gagne du terrain dans tout le pays ».',
    'Organisation mondiale de la santé',
  ],
])('a body is quoted under the fullest name that the article gives it: %s', (text, name) => {
  expect(extractGraph(text).quotes.map(({ speakerName }) => speakerName)).toEqual([name]);
});
