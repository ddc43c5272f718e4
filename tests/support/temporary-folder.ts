import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** A folder that goes when the test file is done, or the test (`onTestFinished`). */
export async function temporaryFolder(whenDone: (clean: () => Promise<void>) => void = afterAll): Promise<string> {
  const folder = await mkdtemp(join(await realpath(tmpdir()), 'newsgraph-test-'));
  whenDone(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
