import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { run } from '../support/command.ts';
import { serversOn } from '../support/servers.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const dataDir = await temporaryFolder();
const articles = await temporaryFolder();

it('commands at once, without a server, share the Neo4j that the first has started', async () => {
  const commands = await Promise.all(
    [1, 2, 3, 4].map(async (day) => {
      const file = join(articles, `${day}.txt`);
      await writeFile(file, `date 2018-10-0${day} Behrouz Kamali a rencontré Marc Aubier à Paris.\n`);
      return run(process.execPath, ['--import', 'tsx', 'src/programs/seed.ts', file], { DATA_DIR: dataDir });
    }),
  );
  for (const command of commands) {
    expect(await command.ended(), command.printed()).toBe(0);
    expect(command.printed()).toContain('1 created, 0 already there, 0 failed');
  }
  expect(serversOn(dataDir)).toEqual([]);
});
