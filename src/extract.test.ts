import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';

vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'newsgraph-extract-'));
afterAll(() => rmSync(folder, { recursive: true }));

function extract(...files: string[]) {
  const { stdout, stderr, status } = spawnSync('node', ['--import', 'tsx', 'src/extract.ts', ...files], {
    encoding: 'utf8',
  });
  return { lines: stdout.split('\n').filter((line) => line !== ''), stderr, status };
}

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

test('prints one line a file and says of each broken one what is wrong', () => {
  const empty = file('empty.txt', '');
  const latin = file('latin.txt', Buffer.from([0x4c, 0x65, 0x20, 0xe9, 0x74, 0xe9]));
  const date = file('date.txt', 'date 2018-13 Il pleut.');
  const missing = join(folder, 'missing.txt');
  const { lines, stderr, status } = extract(empty, 'seeds/presstv-2018-09.txt', latin, date, missing);
  expect(lines.map((line) => JSON.parse(line).file)).toEqual(['seeds/presstv-2018-09.txt']);
  for (const broken of [empty, latin, date, missing]) expect(stderr).toContain(broken);
  expect(stderr.trim().split('\n')).toHaveLength(4);
  expect(status).toBe(1);
});

test('prints the same bytes for the same file', () => {
  const [first, second] = [extract('seeds/presstv-2018-09.txt'), extract('seeds/presstv-2018-09.txt')];
  expect(first).toEqual(second);
  expect(first.status).toBe(0);
});

test('says how to name files when there are none', () => {
  const { lines, stderr, status } = extract();
  expect(lines).toEqual([]);
  expect(stderr).toContain('npm run --silent extract -- seeds/*.txt');
  expect(status).toBe(1);
});
