import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkGraph } from '../../src/check/check-graph.ts';
import { READER_VERSION } from '../../src/extract/reader-version.ts';
import type { Database } from '../../src/graph/database.ts';
import { prepareSchema } from '../../src/graph/prepare-schema.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { storeArticles } from '../../src/ingest/store-articles.ts';
import { reread } from '../../src/reread/reread.ts';
import { HISTORY_ARTICLES } from '../ingest/history-articles.ts';
import { SHARING } from '../ingest/sharing.ts';
import { freshDatabase, wipe } from '../support/database.ts';
import { hubArticles } from '../support/hub.ts';
import { change, seedTexts } from '../version/first-version.ts';

let database: Database;

beforeAll(async () => {
  database = await freshDatabase();
  await prepareSchema(database);
});

beforeEach(wipe);

const check = () => checkGraph(database, {});

describe('a graph that nobody has touched', () => {
  it.each([
    ['of no articles', async () => {}, 0],
    ['of articles that share much', () => seedTexts(database, SHARING), SHARING.length],
    ['of the articles of seeds/', () => ingest(database, ['seeds'], () => {}), 1],
  ])('%s is what its articles give', async (_of, make, articles) => {
    await make();
    const found = await check();
    expect(found).toMatchObject({ otherVersions: 0, differences: 0, first: [], hasChanged: false });
    expect(found.articles).toBe(articles);
    expect(found.nodes).toBeGreaterThanOrEqual(articles * 10);
    expect(found.relationships).toBeGreaterThanOrEqual(found.nodes);
  });

  it('is checked in what articles share where another reader has read them', async () => {
    await storeArticles(database, [...hubArticles(0, 100), ...HISTORY_ARTICLES]);
    const articles = 100 + HISTORY_ARTICLES.length;
    expect(await check()).toMatchObject({ articles, otherVersions: 0 });
    await change(database, 'MATCH (article:Article) SET article.reader = 0');
    expect(await check()).toMatchObject({ articles, otherVersions: articles, differences: 0, first: [] });
  });
});

const KAMALI = "MATCH (person:Person {nameFr: 'Behrouz Kamali'})";
const ONE = 'WITH one ORDER BY one.id LIMIT 1';
const ORPHAN = 'aaaaaaaaaaaaaaaaaaaaaa';

describe('what is changed in a graph is found and named:', () => {
  it.each([
    ['a text', `MATCH (one:Article) ${ONE} SET one.text = one.text + '!'`, /^article_\S+: text, or given, is not/],
    ['a title', `MATCH (one:Article) ${ONE} SET one.title = 'X'`, /^article_\S+: title is "X", expected "/],
    ['what was given', `MATCH (one:Article) ${ONE} SET one.given = '{'`, /^article_\S+: text, or given, is not/],
    ['a word of a mention', `MATCH (one:Mention) ${ONE} SET one.form = 'X'`, /^mention_\S+: form is "X", expected "/],
    ['an offset', `MATCH (one:Quote) ${ONE} SET one.end = 9999`, /^quote_\S+: end is 9999, expected \d+$/],
    ['a property too many', `MATCH (one:Claim) ${ONE} SET one.note = 'X'`, /^claim_\S+: note is "X", expected null/],
    [
      'a mention that went',
      `MATCH (one:Mention) ${ONE} DETACH DELETE one`,
      /^mention_\S+ is not there, and an article/,
    ],
    [
      'evidence that went',
      `MATCH (one:Evidence) ${ONE} DETACH DELETE one`,
      /^evidence_\S+ is not there, and an article/,
    ],
    [
      'a claim in no article',
      `MATCH (one:Claim) ${ONE} MATCH (one)-[within:IN]->() DELETE within`,
      /^claim_\S+ is there, and is in no/,
    ],
    [
      'evidence of nothing',
      `MATCH (one:Evidence) ${ONE} MATCH (one)<-[of:EVIDENCED_BY]-() DELETE of`,
      /^evidence_\S+ is there, and nothing rests on it/,
    ],
    [
      'a contribution',
      `${KAMALI}<-[said:CONTRIBUTES]-() WITH said LIMIT 1 SET said.nameFr = 'X'`,
      /^article_\S+ -CONTRIBUTES-> person_\S+: nameFr is "X", expected "Behrouz Kamali"/,
    ],
    [
      'a name of an entity',
      `${KAMALI} SET person.nameFr = 'X'`,
      /^person_\S+: nameFr is "X", expected "Behrouz Kamali"/,
    ],
    ['an alias', `${KAMALI} SET person.aliases = ['X']`, /^person_\S+: aliases is \["X"\], expected \["/],
    ['a label', `${KAMALI} REMOVE person:Person`, /^person_\S+: labels is \["Entity"\], expected Entity and Person/],
    [
      'an entity that went',
      `${KAMALI} DETACH DELETE person`,
      /^article_\S+ -CONTRIBUTES-> person_\S+ is not there, and an/,
    ],
    [
      'an entity that no article names',
      `CREATE (:Entity:Person {id: 'person_${ORPHAN}', nameFr: 'X'})`,
      new RegExp(`^person_${ORPHAN} is there, and no article gives it`),
    ],
    ['a name of nothing', "CREATE (:Name {key: 'x'})", /^The name "x" is there, and no entity has it/],
    [
      'a name too many',
      `${KAMALI} CREATE (:Name {key: 'x'})-[:NAMES]->(person)`,
      /^x -NAMES-> person_\S+ is there, and no/,
    ],
    [
      'a name that went',
      `${KAMALI}<-[naming:NAMES]-({key: 'kamali'}) DELETE naming`,
      /^kamali -NAMES-> person_\S+ is not/,
    ],
    [
      'a relationship that no claim draws',
      `${KAMALI} MATCH (event:Event) WHERE NOT (person)-->(event) WITH person, event LIMIT 1
       CREATE (person)-[:PARTICIPATED_IN {role: 'ACTOR'}]->(event)`,
      /^person_\S+ -PARTICIPATED_IN-> event_\S+ is there, and no article gives it/,
    ],
    [
      'a relationship that went',
      'MATCH ()-[of:LOCATED_IN]->() WITH of LIMIT 1 DELETE of',
      /^event_\S+ -LOCATED_IN-> \S+ is not there, and an/,
    ],
    [
      'one that is there twice',
      'MATCH (a)-[:LOCATED_IN]->(b) WITH a, b LIMIT 1 CREATE (a)-[:LOCATED_IN]->(b)',
      /^event_\S+ -LOCATED_IN-> \S+ is there twice/,
    ],
    [
      'how many claims state a link',
      "MATCH ()-[link:LINKED {relation: 'MET'}]->() WITH link LIMIT 1 SET link.count = 99",
      /^person_\S+ -LINKED MET-> person_\S+: count is 99, expected \d+$/,
    ],
    [
      'the newest article of a link',
      `${KAMALI}-[link:LINKED {relation: 'HOLDS_OFFICE'}]->() SET link.newest = null`,
      /^person_\S+ -LINKED HOLDS_OFFICE-> \S+: newest is null, expected "2019-01-20\|article_/,
    ],
    [
      'a link that went',
      "MATCH ()-[link:LINKED {relation: 'MET'}]->() DELETE link",
      /^person_\S+ -LINKED MET-> person_\S+ is not there, and an article gives it/,
    ],
    [
      'a link that nothing states',
      `${KAMALI} MATCH (event:Event) WITH person, event LIMIT 1
       CREATE (person)-[:LINKED {relation: 'KILLED'}]->(event)`,
      /^person_\S+ -LINKED KILLED-> event_\S+ is there, and no article gives it/,
    ],
    [
      'the role of a participant',
      `${KAMALI}-[taking:PARTICIPATED_IN]->() WITH taking LIMIT 1 SET taking.role = 'X'`,
      /^person_\S+ -PARTICIPATED_IN-> event_\S+: role is "X", expected "ACTOR"/,
    ],
    [
      'the key of a participation',
      `${KAMALI}-[taking:PARTICIPATED_IN]->() WITH taking LIMIT 1 SET taking.byDate = '!'`,
      /^person_\S+ -PARTICIPATED_IN-> event_\S+: byDate is "!", expected "/,
    ],
    [
      'the title of an office',
      "MATCH (one:Position) SET one.title = 'X'",
      /^position_\S+: title is "X", expected "ministre/,
    ],
    [
      'who holds an office',
      'MATCH ()-[holds:HOLDS]->() DELETE holds',
      /^person_\S+ -HOLDS-> position_\S+ is not there/,
    ],
    [
      'whose an office is',
      "MATCH (one:Position) SET one.personId = 'X'",
      /^position_\S+: person, title, organization or/,
    ],
    [
      'the name of a publisher',
      "MATCH (one:Publisher) SET one.name = 'X'",
      /^publisher_\S+: name is "X", expected "presstv"/,
    ],
    [
      'a publisher of nothing',
      `CREATE (:Publisher {id: 'publisher_${ORPHAN}', name: 'X', byName: 'x'})`,
      new RegExp(`^publisher_${ORPHAN} is there, and no article gives it`),
    ],
    [
      'an article that was retracted',
      `MATCH (one:Article) ${ONE} CREATE (:Decision {id: 'x', kind: 'RETRACT', targetId: one.id})`,
      /^article_\S+ is there, though it was retracted/,
    ],
  ])('%s', async (_what, cypher, line) => {
    await seedTexts(database, SHARING);
    expect((await check()).first).toEqual([]);
    await change(database, cypher);
    const { first } = await check();
    expect(first).toContainEqual(expect.stringMatching(line));
  });

  it('the first twenty of many, and how many there are', async () => {
    await seedTexts(database, SHARING);
    await change(database, "MATCH (mention:Mention) SET mention.form = 'X'");
    const { first, differences } = await check();
    expect(first).toHaveLength(20);

    expect(differences).toBeGreaterThan(20);
  });
});

/** The database, to which somebody writes while it is checked. */
function whileWriting(): Database {
  const reader: Database['reader'] = (options) => {
    const run = database.reader(options);
    return async (statement, parameters) => {
      if (statement.name === 'check/strays') await storeArticles(database, hubArticles(0, 1));
      return run(statement, parameters);
    };
  };
  return { ...database, reader };
}

describe('a check', () => {
  it('finds nothing any more when all articles were read again', async () => {
    await seedTexts(database, SHARING);
    await change(database, `${KAMALI} MATCH (mention:Mention) SET person.nameFr = 'X', mention.form = 'X'`);
    expect((await check()).differences).toBeGreaterThan(20);
    await reread(database, {}, () => {}, READER_VERSION + 1);
    expect(await check()).toMatchObject({ articles: SHARING.length, differences: 0 });
  });

  it('says that somebody has written meanwhile', async () => {
    await seedTexts(database, SHARING);
    const found = await checkGraph(whileWriting(), {});
    expect(found.hasChanged).toBe(true);
  });

  it('refuses a graph of an older version, and writes nothing', async () => {
    await seedTexts(database, SHARING);
    await change(database, 'MATCH (graph:Newsgraph) SET graph.version = 5');
    await expect(check()).rejects.toThrow('The graph is of model version 5');
  });

  it('ends when it is told to', async () => {
    await seedTexts(database, SHARING);
    await expect(checkGraph(database, { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'CANCELLED' });
  });
});
