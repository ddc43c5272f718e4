import { execFileSync } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { startLocalNeo4j } from '../../src/neo4j/local-neo4j.ts';
import { connect } from '../../src/programs/connect.ts';
import { testStatement } from '../support/database.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { until } from '../support/until.ts';

const MEGABYTE = 2 ** 20;
const dataDir = await temporaryFolder();
const mounted = mount();
if (!mounted) console.warn('A full disk is not tested: this user may not mount a small one.');
afterAll(() => {
  if (mounted) execFileSync('umount', [dataDir]);
});

const filler = join(dataDir, 'filler');
const config = readConfig({ ...process.env, NEO4J_URI: '', NEO4J_PASSWORD: '', DATA_DIR: dataDir });
const log: string[] = [];
const open = () => connect(config, startLocalNeo4j, { log: (line) => void log.push(line) });

it.runIf(mounted)('does not start on a disk without room, and says so', async () => {
  await writeFile(filler, Buffer.alloc(80 * MEGABYTE));
  await expect(open()).rejects.toMatchObject({ code: 'DISK_FULL', message: expect.stringContaining(dataDir) });
  await rm(filler);
});

it.runIf(mounted)('says that the disk is full, loses nothing, and serves again when there is room', async () => {
  const { database, close } = await open();
  const createNote = await testStatement('create-note', 'WRITE');
  const write = (text: string) => database.write((run) => run(createNote, { text }));
  await write('before');
  fillUp();

  const large = 'x'.repeat(4 * MEGABYTE);
  await expect(write(large)).rejects.toMatchObject({
    code: 'DISK_FULL',
    message: expect.stringMatching(/Free some space/),
  });
  await rm(filler);
  await until('the database answers again', () =>
    database.verify().then(
      () => true,
      () => false,
    ),
  );
  await write('after');
  const notes = await database.reader()(await testStatement('list-notes'), {});
  expect(notes).toEqual([{ text: 'after' }, { text: 'before' }]);
  await close();
});

function mount(): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=100m', 'tmpfs', dataDir], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function fillUp(): void {
  try {
    execFileSync('dd', ['if=/dev/zero', `of=${filler}`, 'bs=64k'], { stdio: 'ignore' });
  } catch {
    // it writes until there is no room
  }
}
