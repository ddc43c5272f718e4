import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'newsgraph-extract-'));
afterAll(() => rmSync(folder, { recursive: true }));

function extract(...files: string[]) {
  return from(process.cwd(), ...files);
}

/** As npm runs it that was called in another folder. */
function from(typedIn: string, ...files: string[]) {
  const { stdout, stderr, status } = spawnSync('node', ['--import', 'tsx', 'src/programs/extract.ts', ...files], {
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: typedIn },
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

test('says what is missing before it extracts anything, and once', () => {
  const [missing, link] = [join(folder, 'nowhere/'), join(folder, 'link.txt')];
  symlinkSync(join(folder, 'gone.txt'), link);
  const english = file('english.txt', 'The minister met his colleague in Moscow and left.');
  const { stderr, status } = extract(english, missing, link);
  expect(stderr.trim().split('\n')).toEqual([
    expect.stringMatching(/^There is no file .*nowhere\. Expected/),
    expect.stringMatching(/^There is no file .*link\.txt\. Expected/),
    expect.stringMatching(/english\.txt: nothing is read of it/),
  ]);
  expect(status).toBe(1);
});

test('prints the same bytes for the same file', () => {
  const [first, second] = [extract('seeds/presstv-2018-09.txt'), extract('seeds/presstv-2018-09.txt')];
  expect(first).toEqual(second);
  expect(first.status).toBe(0);
});

test('walks folders, names what it leaves out, and takes paths from where the command was typed', () => {
  mkdirSync(join(folder, 'typed/here/2018'), { recursive: true });
  copyFileSync('seeds/presstv-2018-09.txt', join(folder, 'typed/here/2018/A.TXT'));
  file('typed/here/notes.md', '# Notes');
  const { lines, stderr, status } = from(join(folder, 'typed'), 'here');
  expect(lines.map((line) => JSON.parse(line).file)).toEqual(['here/2018/A.TXT']);
  expect(stderr).toBe('here/notes.md: left out, since its name does not end in .txt, .jsonl or .ndjson\n');
  expect(status).toBe(0);
  expect(from(join(folder, 'typed/here/2018'), 'A.TXT', './A.TXT').lines.map((line) => JSON.parse(line).file)).toEqual([
    'A.TXT',
    './A.TXT',
  ]);
});

test('prints an article a line of JSON Lines, and says of each line what there is to say', () => {
  const path = file(
    'lines.jsonl',
    [
      '{"text":"Amir Hatami est à Moscou.","url":"https://news.example/1","date":"2018-09-03"}',
      '{"text":',
      '{"text":"The minister met his colleague in Moscow and left."}',
    ].join('\n'),
  );
  const { lines, stderr, status } = extract(path);
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { file: `${path}:1`, article: { url: 'https://news.example/1', publishedOn: '2018-09-03', language: 'fr' } },
    { file: `${path}:3`, article: { url: null, language: 'en' }, entities: [] },
  ]);
  expect(stderr.split('\n')).toEqual([
    expect.stringMatching(/lines\.jsonl:2: it is no JSON .* Write each article on one line/),
    expect.stringMatching(/lines\.jsonl:3: nothing is read of it, since its language is en/),
    '',
  ]);
  expect(status).toBe(1);
});

test('does not take an empty folder for success', () => {
  mkdirSync(join(folder, 'nothing'));
  const { lines, stderr, status } = extract(join(folder, 'nothing'));
  expect(lines).toEqual([]);
  expect(stderr).toMatch(/^There is no article in .*nothing\. Expected files/);
  expect(status).toBe(1);
});

test('says how to name files when there are none', () => {
  const { lines, stderr, status } = extract();
  expect(lines).toEqual([]);
  expect(stderr).toContain('npm run --silent extract -- article.txt');
  expect(status).toBe(1);
});
