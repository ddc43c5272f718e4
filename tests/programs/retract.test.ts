import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { NOTHING_GIVEN } from '../../src/extract/article/given.ts';
import { existingArticles } from '../../src/generated/cypher/article.ts';
import { articleIdOf } from '../../src/ingest/identify.ts';
import { npm } from '../support/command.ts';
import { freshDatabase, sharedSettings } from '../support/database.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const { uri, user, password } = sharedSettings();
const shared = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
const TEXT = 'date 2018-10-02 Behrouz Kamali a rencontré Marc Aubier à Paris.\n';
const ID = articleIdOf({ text: TEXT, given: NOTHING_GIVEN });
const database = await freshDatabase();

async function file(): Promise<string> {
  const path = join(await temporaryFolder(onTestFinished), 'article.txt');
  writeFileSync(path, TEXT);
  return path;
}

/** What a program has printed, and its exit code. */
async function printed(...args: readonly string[]): Promise<{ readonly text: string; readonly code: number | null }> {
  const program = npm(['run', ...args], shared);
  const code = await program.ended();
  return { text: program.printed(), code };
}

const isThere = async () => (await existingArticles(database.reader(), { ids: [ID] })).length === 1;

describe('npm run retract', () => {
  it('shows what would go, asks, retracts, keeps it out, and lets it in again', async () => {
    const path = await file();
    await printed('seed', '--', path);
    const shown = await printed('retract', '--', path, '--dry-run');
    expect(shown).toMatchObject({
      code: 0,
      text: expect.stringMatching(/With them go \d+ mentions, .*, 0 publishers\./),
    });
    expect(await printed('retract', '--', ID)).toMatchObject({
      code: 1,
      text: expect.stringContaining('nobody can be asked here. Expected --yes'),
    });
    expect(await isThere()).toBe(true);

    const gone = await printed('retract', '--', ID, '--yes', '--reason', 'It was false.');
    expect(gone).toMatchObject({
      code: 0,
      text: expect.stringMatching(/With them go .* publishers\.\nRetracted: 1 article\.$/m),
    });
    expect(await isThere()).toBe(false);
    const decisions = await printed('decisions');
    expect(decisions.text).toMatch(new RegExp(`\\tRETRACT\\t${ID}\\t.*\\tIt was false\\.$`, 'm'));

    expect((await printed('seed', '--', path)).text).toContain(
      '0 created, 0 already there, 1 retracted before, 0 failed',
    );
    expect(await isThere()).toBe(false);
    expect((await printed('retract', '--', path, '--undo')).text).toContain('May be seeded again: 1 of 1 article.');
    expect((await printed('seed', '--', path)).text).toContain('1 created');
    expect(await isThere()).toBe(true);
  });

  it('goes on with what can be read of a file, and tells of the rest', async () => {
    const path = join(await temporaryFolder(onTestFinished), 'two.jsonl');
    const text = `${TEXT}Et de deux.`;
    writeFileSync(path, `${JSON.stringify({ text, title: 'Un\nDeux' })}\n{"title": "x"}\n`);
    await printed('seed', '--', path);
    const { text: told, code } = await printed('retract', '--', path, '--yes');
    expect(told).toMatch(/two\.jsonl:2: left out\. /);
    expect(told).toContain(' Un Deux\n');
    expect(told).toContain('Retracted: 1 article.');
    expect(code).toBe(0);
  });

  it.each([
    ['nothing', [], 'No article is named. Expected ids (article_…), or files'],
    ['the id of a person', ['person_aaaaaaaaaaaaaaaaaaaaaa'], 'is the id of a Person. Expected that of an article'],
    ['a file that is not there', ['missing.txt'], 'There is no file'],
    ['--undo with --dry-run', [ID, '--undo', '--dry-run'], 'With --undo go no other options.'],
    ['no reason behind --reason', [ID, '--reason'], 'Expected --reason "why it goes".'],
  ])('says what is wrong with %s', async (_what, args, text) => {
    const { code, text: told } = await printed('retract', '--', ...args);
    expect(told).toContain(text);
    expect(told).not.toMatch(/^\s+at /m);
    expect(code).toBe(1);
  });

  it.each([['--yes'], ['--dry-run']])('says with %s which articles are not in the graph, and why', async (option) => {
    const path = await file();
    const other = join(await temporaryFolder(onTestFinished), 'other.jsonl');
    writeFileSync(other, `${JSON.stringify({ text: TEXT, title: option })}\n`);
    await printed('seed', '--', path);
    await printed('retract', '--', path, '--yes');
    const unknown = 'article_aaaaaaaaaaaaaaaaaaaaaa';
    const { text: told, code } = await printed('retract', '--', unknown, path, ID, other, option);
    expect(told).toContain(`${unknown} is not in the graph: it has no article of this id. Expected one`);
    expect(told).toMatch(/article\.txt is not in the graph: it was retracted before\.$/m);
    expect(told).toMatch(/other\.jsonl:1 is not in the graph: it was never seeded, or with another text/);
    expect(told.match(/ is not in the graph: /g)).toHaveLength(3);
    expect(told).not.toContain('Retracted: ');
    expect(code).toBe(1);
    await printed('retract', '--', path, '--undo');
  });
});
