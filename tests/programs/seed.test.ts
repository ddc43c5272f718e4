import { mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { run } from '../support/command.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const articles = await temporaryFolder();
await mkdir(join(articles, 'empty/inner'), { recursive: true });
await writeFile(join(articles, 'empty/notes.md'), '# Notes');
await symlink(join(articles, 'gone.txt'), join(articles, 'link.txt'));

it.each([
  [['missing.txt'], ['missing.txt: failed. There is no file']],
  [['link.txt'], ['link.txt: failed. There is no file']],
  [
    ['missing.txt', 'nowhere'],
    ['missing.txt: failed.', 'nowhere: failed.'],
  ],
  [['empty'], ['empty/notes.md: left out', 'There is no article in empty. Expected files']],
  [
    ['empty', 'missing.txt'],
    ['missing.txt: failed.', 'There is no article in empty. Expected files'],
  ],
])('says that there is no article in %j before anything is started', async (paths, said) => {
  const dataDir = join(articles, 'data');
  const seed = run('node', ['--import', 'tsx', 'src/programs/seed.ts', ...paths], {
    DATA_DIR: dataDir,
    INIT_CWD: articles,
  });
  expect(await seed.ended()).toBe(1);
  for (const text of said) expect(seed.printed()).toContain(text);
  expect(seed.printed()).not.toContain('Neo4j');
  expect(await readdir(articles)).not.toContain('data');
});
