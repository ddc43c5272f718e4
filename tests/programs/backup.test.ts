import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { npm } from '../support/command.ts';
import { freshDatabase, sharedSettings, wipe } from '../support/database.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { dump } from '../version/first-version.ts';

const { uri, user, password } = sharedSettings();
const shared = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
const database = await freshDatabase();

/** What a program has printed, and its exit code. */
async function printed(...args: readonly string[]): Promise<{ readonly text: string; readonly code: number | null }> {
  const program = npm(['run', ...args], shared);
  const code = await program.ended();
  return { text: program.printed(), code };
}

describe('npm run backup and restore', () => {
  it('say what they do, and make the same graph', async () => {
    const folder = await temporaryFolder(onTestFinished);
    const file = join(folder, 'news.backup.gz');
    await printed('seed');
    const before = await dump(database);
    const made = await printed('backup', '--', file);
    expect(made).toMatchObject({
      code: 0,
      text: expect.stringMatching(/Backed up: \d+ articles and 0 decisions at revision \d+, \d+\.\d MB in .*gz/),
    });
    expect(readdirSync(folder)).toEqual(['news.backup.gz']);
    const again = await printed('backup', '--', file);
    expect(again).toMatchObject({ code: 1, text: expect.stringContaining('is there already. Expected a new file.') });
    expect((await printed('restore', '--', file)).text).toMatch(/The graph holds .* To add .* --add/);

    await wipe();
    const whole = readFileSync(file);
    writeFileSync(file, whole.subarray(0, whole.length - 9));
    const cut = await printed('restore', '--', file);
    expect(cut).toMatchObject({ code: 1, text: expect.stringContaining('is damaged: it is cut. Expected a whole') });
    expect(await dump(database)).toEqual({ nodes: [], relationships: [] });

    writeFileSync(file, whole);
    const restored = await printed('restore', '--', file);
    expect(restored).toMatchObject({
      code: 0,
      text: expect.stringMatching(/is whole: \d+ articles[\s\S]*created, 0 already there, 0 failed; 0 decisions added/),
    });
    expect(await dump(database)).toEqual(before);
  });

  it.each([
    ['backup', []],
    ['backup', ['-']],
    ['backup', ['one', 'two']],
    ['restore', []],
    ['restore', ['-']],
  ])('refuse what is not one file: %s %j', async (program, args) => {
    const { code, text } = await printed(program, '--', ...args);
    expect(text).toContain('Expected the name of one file, such as newsgraph.backup.gz.');
    expect(text).not.toMatch(/^\s+at /m);
    expect(code).toBe(1);
  });
});
