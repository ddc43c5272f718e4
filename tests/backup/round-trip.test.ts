import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { extractGraph } from '../../src/extract/extract-graph.ts';
import { keepTexts } from '../../src/generated/cypher/admin.ts';
import type { Database } from '../../src/graph/database.ts';
import { articleRows } from '../../src/ingest/article-rows.ts';
import type { GivenArticle } from '../../src/ingest/given-article.ts';
import { articleIdOf } from '../../src/ingest/identify.ts';
import { retractArticles } from '../../src/ingest/retract-articles.ts';
import { openGraph } from '../../src/programs/open-graph.ts';
import { suppressFacts } from '../../src/suppress/suppress-facts.ts';
import { bringUpToDate } from '../../src/version/bring-up-to-date.ts';
import { SHARING } from '../ingest/sharing.ts';
import { freshDatabase, wipe } from '../support/database.ts';
import { dropSchema, dump, FIRST_TEXTS, loadFirstVersion, seedTexts } from '../version/first-version.ts';
import { backup, empty, givenArticle, linesIn, restore, seed } from './support.ts';

const ODD = [
  '\uFEFFLe ministre Amir Hatami est arrivé à Paris.\r\nIl a parlé.\r\n',
  'Jean Morel\0 a vu Anne\u0001 Petit.',
  'Luc Brun \uD83D a salué \uDE00 Marie Roux à Lyon.\u2028Puis il est parti. 😀',
  ' \n\tIl pleut\u00AD.\n\n',
];
const ARTICLES = [
  ...[...SHARING, ...ODD].map((text) => givenArticle(text)),
  givenArticle(SHARING[0] ?? '', { publisher: 'Le Phare', date: '2018-09' }),
  givenArticle('Marc Aubier a rencontré Anne Petit à Lille.', {
    title: 'Une "visite"\n',
    url: 'https://news.example/1?a=é',
    date: '2019-02-03',
    publisher: 'Le Phare',
    language: 'fr',
  }),
  givenArticle('The minister of defence has met the president of the country in the capital.'),
  givenArticle('Der Minister ist in Berlin angekommen.', { language: 'de', title: '\uD800' }),
];
let database: Database;

beforeEach(async () => {
  database = await freshDatabase();
  await empty(database);
});

const idOf = (article: GivenArticle | undefined) => articleIdOf(article ?? givenArticle(''));
const rowsOfGiven = ({ text, given } = givenArticle('')) => articleRows(extractGraph(text, given), given);

/** Lines without what tells when and where the backup was taken. */
async function bodyOf(path: string) {
  return (await linesIn(path)).slice(1, -1);
}

/** Restores a backup of the graph into an empty one, and expects the same graph, of which the backup is the same. */
async function expectSame() {
  const [before, path] = [await dump(database), await backup(database)];
  await empty(database);
  const report = await restore(database, path);
  expect(await dump(database)).toEqual(before);
  expect(await bodyOf(await backup(database))).toEqual(await bodyOf(path));
  return report;
}

describe('a restored graph', () => {
  it('is the one that was backed up, with decisions and texts of which no article can be made', async () => {
    expect(await seed(database, ARTICLES)).toMatchObject({ created: ARTICLES.length, failed: [] });
    await retractArticles(database, [ARTICLES[1], ARTICLES[4]].map(idOf), { by: 'desk', reason: 'Fausse "nouvelle".' });
    const shared = rowsOfGiven(ARTICLES[2]);
    const suppressed = [shared.positions, shared.mentions, shared.claims].flatMap(([one]) => one?.id ?? []);
    await suppressFacts(database, suppressed, { by: 'desk', reason: 'Faux.' });
    const texts = [
      {
        id: 'article_a',
        text: 'a\0b\r\n',
        given: '{"url":"https://news.example/"}',
        reading: null,
        refused: 'It is odd.',
      },
    ];
    await database.write((run) => keepTexts(run, { texts }));
    expect(await expectSame()).toMatchObject({
      created: ARTICLES.length - 2,
      alreadyThere: 0,
      retracted: 0,
      failed: [],
      decisions: { added: 2 + suppressed.length, contradicted: [] },
      kept: 1,
    });
  });

  it('is the one that was backed up, whatever texts it holds and whatever was given with them', async () => {
    const words = fc.constantFrom(
      'Amir Hatami',
      'a rencontré',
      'Anne Petit',
      ' à Lyon',
      '.',
      ' ',
      '\n',
      '\r\n',
      '«',
      '»',
    );
    const text = fc
      .array(fc.oneof(words, fc.string({ unit: 'binary' }), odd()), { maxLength: 12 })
      .map((all) => all.join(''));
    const field = fc.option(fc.oneof(words, fc.string({ unit: 'binary', minLength: 1 })));
    const url = fc.constantFrom(null, 'https://news.example/é?a="1"');
    const date = fc.constantFrom(null, '2018', '2018-09', '2018-09-03');
    const given = fc.record({
      title: field,
      url,
      date,
      publisher: field,
      language: fc.constantFrom(null, 'fr', 'ru'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.record({ text, given }), { maxLength: 5 }), async (articles) => {
        await empty(database);
        await seed(database, articles);
        await expectSame();
      }),
      { numRuns: 15 },
    );
  });

  it('gets no seeds at a start', async () => {
    await seed(database, ARTICLES.slice(0, 1));
    const path = await backup(database);
    await empty(database);
    await restore(database, path);
    const before = await dump(database);
    await openGraph(database, ['seeds'], { say: () => {} });
    expect(await dump(database)).toEqual(before);
  });

  it('is of the newest version and has its schema, also where an old graph was backed up', async () => {
    await wipe();
    await loadFirstVersion(database);
    const path = await backup(database);
    await wipe();
    await dropSchema(database);
    await bringUpToDate(database, { say: () => {} });
    await restore(database, path);
    const restored = await dump(database);
    await empty(database);
    await seedTexts(database, FIRST_TEXTS);
    expect(restored).toEqual(await dump(database));
  });
});

/** Code units that stand for no letter, and what is invisible. */
function odd() {
  return fc.constantFrom('\uD800', '\uDFFF', '\0', '\uFEFF', '\u2028', '\u00AD', '\u200B', '\uFFFE', 'e\u0301', '😀');
}
