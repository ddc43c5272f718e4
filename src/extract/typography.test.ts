import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { extractGraph } from './extract-graph.ts';
import { toLine } from './graph-line.ts';
import { fold } from './text/fold.ts';

const SEED = readFileSync(new URL('../../seeds/presstv-2018-09.txt', import.meta.url), 'utf8');
const TEXTS = [
  SEED,
  'date 2018-02-20\nLe président iranien Hassan Rohani est à Téhéran. « L’été sera sec », a déclaré Hélène Ménard, députée.',
  'Échec à Orléans\n\nLa maire de Béziers, Zoé Lefèvre, a reçu Noël Côté à Sète. « C’est réglé », a-t-elle affirmé.',
];

/** What is read, without offsets. */
function readOf(text: string) {
  const { entities, quotes, positions, claims } = toLine('', extractGraph(text));
  const words = JSON.stringify({ entities, quotes, positions, claims }, (key, value: unknown) =>
    key === 'start' || key === 'end' ? undefined : value,
  );
  return words.normalize('NFC').replaceAll('\\r', '');
}

describe('the same article in another form gives the same', () => {
  test.each(TEXTS)('decomposed: %s', (text) => {
    expect(text.normalize('NFD')).not.toBe(text.normalize('NFC'));
    expect(readOf(text.normalize('NFD'))).toBe(readOf(text));
  });

  test.each(TEXTS)('with the line breaks of Windows: %s', (text) => {
    expect(readOf(text.replaceAll('\n', '\r\n'))).toBe(readOf(text));
  });

  test.each(TEXTS)('with a byte order mark: %s', (text) => {
    expect(readOf(`\uFEFF${text}`)).toBe(readOf(text));
  });
});

test.each(['\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\u200E', '\u202A', '\uFEFF'])(
  'one person, whatever invisible letter %j stands in the name',
  (mark) => {
    const text = `Vladimir Pou${mark}tine est à Moscou. « Bien », a déclaré Vladimir Poutine.`;
    const { entities, quotes, article } = extractGraph(text);
    const people = entities.filter(({ type }) => type === 'Person');
    expect(people.map(({ name }) => name.fr)).toEqual(['Vladimir Poutine']);
    expect(article.text).toBe(text);
    expect(people[0]?.mentions[0]?.text).toBe(`Vladimir Pou${mark}tine`);
    expect(quotes[0]?.speakerName).toBe('Vladimir Poutine');
  },
);

const namesIn = (text: string) => extractGraph(text).entities.map(({ name }) => name.fr);
const foldedIn = (text: string) => namesIn(text).map(fold);

test.each([
  ['Le secrétaire général de lʼONU arrive en Iran.', 'Le secrétaire général de l’ONU arrive en Iran.'],
  ['Le chef dʼétat-major de lʼarmée dʼIsraël.', 'Le chef d’état-major de l’armée d’Israël.'],
  ['M.\u202FLuc\u202FBrun est à\u202FParis\u202F: il le dit.', 'M. Luc Brun est à Paris : il le dit.'],
  ['La sœur de Luc Brun, Anne Brun, est à Oslo.', 'La soeur de Luc Brun, Anne Brun, est à Oslo.'],
  ['Le ﬁlm de Luc Fiﬁnot est à Paris.', 'Le film de Luc Fifinot est à Paris.'],
])('%j names what %j names', (one, other) => {
  expect(foldedIn(one)).toEqual(foldedIn(other));
  expect(namesIn(one)).not.toEqual([]);
});

test.each([
  ['The Iranian minister met his Russian counterpart in Moscow on Monday, officials said.', 'en'],
  ['lang en\nLe ministre Luc Brun est à Paris.', 'en'],
  ['lang: de\nLe ministre Luc Brun est à Paris.', 'de'],
])('reads nothing of %j', (text, language) => {
  const { article, ...read } = extractGraph(text);
  expect(article).toMatchObject({ language, text });
  expect(read).toEqual({ entities: [], quotes: [], positions: [], claims: [] });
});

test('nobody takes part for having written the article', () => {
  const text = 'Décès de Lucie Moreau\n\nLa comédienne Lucie Moreau est morte lundi à Brunn.\n\nClaire MARTIN-DUPUY';
  expect(namesIn(text)).not.toContain('Claire MARTIN-DUPUY');
  expect(namesIn(`Par Anne Morel, le 12 mars 2021\n\n${text}`).join()).not.toMatch(/Morel/);
});
