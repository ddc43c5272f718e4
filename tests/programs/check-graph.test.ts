import { expect, it } from 'vitest';
import { npm } from '../support/command.ts';
import { freshDatabase, sharedSettings } from '../support/database.ts';
import { change, seedTexts } from '../version/first-version.ts';

const { uri, user, password } = sharedSettings();
const database = await freshDatabase();

async function printed(): Promise<{ readonly text: string; readonly code: number | null }> {
  const program = npm(['run', 'check-graph'], { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password });
  const code = await program.ended();
  return { text: program.printed(), code };
}

it('says that a graph is what its articles give, and what is other', async () => {
  await seedTexts(database, ['Behrouz Kamali a rencontré Marc Aubier à Paris.\n', 'Marc Aubier est arrivé à Lyon.\n']);
  expect(await printed()).toEqual({
    code: 0,
    text: expect.stringMatching(/^The graph is what its articles give: 2 articles, \d+ nodes and \d+ relationships$/m),
  });

  await change(database, "MATCH (mention:Mention) SET mention.form = 'X'");
  const { code, text } = await printed();
  expect(code).toBe(1);
  expect(text).toMatch(/^mention_\S+: form is "X", expected "NAME"$/m);
  expect(text).toMatch(/^The graph is not what its articles give: \d+ differences in 2 articles, /m);

  await change(database, 'MATCH (article:Article) SET article.reader = 0');
  expect(await printed()).toEqual({
    code: 0,
    text: expect.stringContaining('; 2 articles that another version of the reader has read were not read again'),
  });
});
