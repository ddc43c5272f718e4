import { beforeAll, describe, expect, it } from 'vitest';
import { extractGraph } from '../../src/extract/extract-graph.ts';
import { factsToSuppress } from '../../src/generated/cypher/decision.ts';
import { articleRows } from '../../src/ingest/article-rows.ts';
import { storeArticles } from '../../src/ingest/store-articles.ts';
import { bringUpToDate } from '../../src/version/bring-up-to-date.ts';
import { npm } from '../support/command.ts';
import { freshDatabase, sharedSettings } from '../support/database.ts';

const { uri, user, password } = sharedSettings();
const shared = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
const GRAPH = extractGraph(
  'date 2018-10-02 Behrouz Kamali a rencontré Marc Aubier à Paris. « Nous restons », a déclaré Marc Aubier.\n',
);
const ROWS = articleRows(GRAPH);
const CLAIM = ROWS.claims.find(({ predicate }) => predicate === 'MET')?.id ?? '';
const QUOTE = ROWS.quotes[0]?.id ?? '';
const UNKNOWN = 'claim_aaaaaaaaaaaaaaaaaaaaaa';
const database = await freshDatabase();

beforeAll(async () => {
  await bringUpToDate(database, { say: () => {} });
  await storeArticles(database, [GRAPH]);
});

/** What a program has printed, and its exit code. */
async function printed(...args: readonly string[]): Promise<{ readonly text: string; readonly code: number | null }> {
  const program = npm(['run', ...args], shared);
  const code = await program.ended();
  return { text: program.printed(), code };
}

const isThere = async (id: string) => (await factsToSuppress(database.reader(), { ids: [id] })).length === 1;

describe('npm run suppress', () => {
  it('shows what would go, asks, takes it down, keeps why, and brings it back', async () => {
    const shown = await printed('suppress', '--', CLAIM, '--reason', 'It was denied.', '--dry-run');
    expect(shown).toMatchObject({
      code: 0,
      text: expect.stringMatching(/Behrouz Kamali MET Marc Aubier\nIn 1 article:\nClaim: 0 came, 1 went, 0 changed\n/),
    });
    expect(await printed('suppress', '--', CLAIM, '--reason', 'It was denied.')).toMatchObject({
      code: 1,
      text: expect.stringContaining('Nothing was suppressed, since nobody can be asked here. Expected --yes'),
    });
    expect(await isThere(CLAIM)).toBe(true);

    const gone = await printed('suppress', '--', CLAIM, QUOTE, '--reason', 'It was denied.', '--yes');
    expect(gone).toMatchObject({ code: 0, text: expect.stringMatching(/^Suppressed: 2 facts of 1 article\.$/m) });
    expect(await isThere(CLAIM)).toBe(false);
    const decisions = await printed('decisions');
    expect(decisions.text).toMatch(new RegExp(`\\tSUPPRESS\\t${CLAIM}\\tBehrouz .*\\tIt was denied\\.$`, 'm'));
    expect(decisions.text).toMatch(new RegExp(`\\tSUPPRESS\\t${QUOTE}\\t« Nous restons »\\tIt was denied\\.$`, 'm'));
    expect((await printed('check-graph')).code).toBe(0);

    const again = await printed('suppress', '--', CLAIM, UNKNOWN, '--reason', 'x', '--yes');
    expect(again).toMatchObject({
      code: 1,
      text: expect.stringContaining(`${CLAIM} is suppressed already. Expected `),
    });
    expect(again.text).toContain(`\n${UNKNOWN} is not in the graph. Expected `);

    const back = await printed('unsuppress', '--', CLAIM, QUOTE);
    expect(back).toMatchObject({
      code: 0,
      text: expect.stringContaining('No longer suppressed: 2 facts, of 1 article'),
    });
    expect(await isThere(CLAIM)).toBe(true);
    expect(await printed('unsuppress', '--', CLAIM)).toMatchObject({
      code: 1,
      text: expect.stringContaining(`${CLAIM} is not suppressed. Expected `),
    });
  });

  it.each([
    ['nothing', ['--reason', 'x'], 'No id is named. Expected that of a claim (claim_…), a quote'],
    ['no reason', [CLAIM, '--yes'], 'No reason is given, which the decision keeps. Expected --reason "why it goes".'],
    ['a reason of spaces', [CLAIM, '--reason', ' \t'], 'No reason is given'],
    ['nothing behind --reason', [CLAIM, '--reason'], 'Expected --reason "why it goes".'],
    [
      'the id of a person',
      ['person_aaaaaaaaaaaaaaaaaaaaaa', '--reason', 'x'],
      'is the id of a Person. Expected that of',
    ],
    [
      'the id of an article',
      ['article_aaaaaaaaaaaaaaaaaaaaaa', '--reason', 'x'],
      'is the id of an Article. Expected that of a claim (claim_…), a quote (quote_…), an office (position_…) or a mention ' +
        '(mention_…). To take out an article: npm run retract -- article_aaaaaaaaaaaaaaaaaaaaaa',
    ],
    ['what is no id', ['claim_1', '--reason', 'x'], 'claim_1 is no id. Expected that of a claim'],
    ['the same id twice', [QUOTE, CLAIM, QUOTE, '--reason', 'x'], `${QUOTE} is named twice. Expected each id once.`],
  ])('says what is wrong with %s', async (_what, args, text) => {
    const { code, text: told } = await printed('suppress', '--', ...args);
    expect(told).toContain(text);
    expect(told).not.toMatch(/^\s+at /m);
    expect(code).toBe(1);
    expect(await isThere(CLAIM)).toBe(true);
  });
});
