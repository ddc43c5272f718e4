import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, it } from 'vitest';
import { createArticles } from '../src/generated/cypher/article.ts';
import type { ArticleInput } from '../src/generated/cypher/model.ts';
import { freshDatabase, sharedSettings, testStatement } from './support/database.ts';

const copy = mkdtempSync(join(tmpdir(), 'newsgraph-field-'));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const npm = async (...args: readonly string[]): Promise<string> =>
  (await promisify(execFile)('npm', ['run', '--silent', ...args], { cwd: copy })).stdout;

/** Asks the server of the copy one query, on the database of the test. */
const ASK = `
import { openDatabase } from './src/graph/database.ts';
import { WarmUp } from './src/graph/warm-up.ts';
import { serve } from './src/programs/serve.ts';

const [settings = '', query = ''] = process.argv.slice(2);
const database = await openDatabase(JSON.parse(settings));
const server = await serve(database, { warmUp: new WarmUp(database), host: '127.0.0.1', port: 0, log: false });
const headers = { 'content-type': 'application/json' };
const response = await fetch(new URL('/graphql', server.url), { method: 'POST', headers, body: JSON.stringify({ query }) });
console.log(await response.text());
await server.close();
await database.close();
`;

it('follows docs/adding-a-field.md in a copy of the project, to the answer', async () => {
  for (const path of [
    'codegen.yml',
    'cypher',
    'package.json',
    'schema',
    'scripts',
    'src',
    'tests/model',
    'tests/support',
    'tests/version',
    'tsconfig.json',
  ])
    cpSync(path, join(copy, path), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'));

  const page = readFileSync('docs/adding-a-field.md', 'utf8');
  const steps = [...page.matchAll(/^```(?:diff|cypher)\n--- (\S+)\n([\s\S]*?)^```$/gm)];
  const ofAProperty = steps.slice(0, 2).flatMap(([, , step = '']) => step.match(/^\+.*$/gm) ?? []);
  expect(ofAProperty).toHaveLength(2);
  for (const [fence, file = '', step = ''] of steps) {
    if (fence.startsWith('```diff')) change(join(copy, file), step);
    else create(join(copy, file), step);
  }
  await npm('codegen');
  await npm('types');
  await npm('codegen:check');

  const database = await freshDatabase();
  const articles = [article('2018-09'), article('2019-01-20'), article('2017')];
  const person = await testStatement('create-person', 'WRITE');
  await database.write(async (run) => {
    await createArticles(run, { articles, readAt: new Date().toISOString() });
    await run(person, {});
  });
  const [, query = ''] = /^```graphql\n([\s\S]*?)^```$/m.exec(page) ?? [];
  writeFileSync(join(copy, 'ask.mts'), ASK);
  const asked = ['--import', 'tsx', 'ask.mts', JSON.stringify(sharedSettings()), query];
  const { stdout } = await promisify(execFile)(process.execPath, asked, { cwd: copy });
  expect(JSON.parse(stdout)).toEqual({ data: { newestPublication: '2019-01-20', person: { born: '1966' } } });
});

/** Applies a change: lines with `-` go, lines with `+` come, the others stand there once. */
function change(file: string, diff: string): void {
  const lines = diff.trimEnd().split('\n');
  const side = (dropped: string): string =>
    lines.flatMap((line) => (line.startsWith(dropped) ? [] : [line.slice(1)])).join('\n');
  const parts = readFileSync(file, 'utf8').split(side('+'));
  expect(parts.length, `${file} has once:\n${side('+')}`).toBe(2);
  writeFileSync(file, parts.join(side('-')));
}

function create(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text, { flag: 'wx' });
}

function article(publishedOn: string): ArticleInput {
  return {
    id: `article_${publishedOn}`,
    title: publishedOn,
    text: publishedOn,
    titleWords: publishedOn,
    textWords: publishedOn,
    language: 'fr',
    url: null,
    given: null,
    publishedOn,
    earliest: publishedOn,
    latest: publishedOn,
    sha256: publishedOn,
    publisherId: null,
    publisherName: null,
    publisherByName: null,
    bodyStart: 0,
    bodyEnd: 0,
    byDate: publishedOn,
    byTitle: publishedOn,
    reader: 1,
    readerName: 'newsgraph',
    reading: null,
  };
}
