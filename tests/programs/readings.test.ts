import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { OWN_READER } from '../../src/extract/reader.ts';
import { prepareSchema } from '../../src/graph/prepare-schema.ts';
import { dataOf, serveApi } from '../support/api.ts';
import { run } from '../support/command.ts';
import { freshDatabase, sharedSettings } from '../support/database.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const { uri, user, password } = sharedSettings();
const shared = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
const database = await freshDatabase();
const api = await serveApi(database);
const SEED = 'seeds/presstv-2018-09.txt';

async function printed(program: 'seed' | 'extract', ...args: readonly string[]) {
  const ran = run('node', ['--import', 'tsx', `src/programs/${program}.ts`, ...args], shared);
  const code = await ran.ended();
  return { code, text: ran.printed() };
}

const FACTS = `{
  articles { nodes { language reader { name version } mentions(first: 1) { nodes { reader { name version } } } } }
  claims(first: 2) { nodes { predicate reader { name version } evidence { reader { name version } } } }
  quotes(first: 1) { nodes { reader { name version } evidence { reader { name version } } article { reader { name } } } }
  reader { name version }
}`;

it('what npm run extract -- --full prints goes in under another name, line by line, and is served with it', async () => {
  await prepareSchema(database);
  const full = await printed('extract', '--full', SEED);
  expect(full.code).toBe(0);
  const [line = ''] = full.text.split('\n');
  const desk = { name: 'Rédaction', version: 4 };
  const own = JSON.parse(line);
  expect(own.article.text).toBe(readFileSync(SEED, 'utf8'));
  expect(own.reader).toEqual(OWN_READER);

  const file = join(await temporaryFolder(onTestFinished), 'readings.jsonl');
  const lines = [
    { ...own, reader: desk },
    { ...own, reader: { ...desk, version: 5 }, claims: [{ ...own.claims[0], object: 'e999' }] },
    { ...own, reader: { name: 'Zoé', version: 1 } },
    own,
  ];
  writeFileSync(file, `\uFEFF${lines.map((one) => `${JSON.stringify(one)}\r\n`).join('')}`);
  const seeded = await printed('seed', file);
  expect(seeded.code).toBe(1);
  expect(seeded.text).toMatch(/readings\.jsonl:1: created/);
  expect(seeded.text).toMatch(/readings\.jsonl:2: failed\. \$\.claims\[0\]\.object: no entity has the ref "e999"\./);
  expect(seeded.text).toMatch(/readings\.jsonl:3: left out, since another reading of this article counts/);
  expect(seeded.text).toMatch(/readings\.jsonl:4: already there/);
  expect(seeded.text).toContain('1 created, 1 already there, 1 of which another reading counts, 1 failed');

  const reader = desk;
  expect(dataOf(await api.ask(FACTS))).toEqual({
    articles: { nodes: [{ language: 'fr', reader, mentions: { nodes: [{ reader }] } }] },
    claims: { nodes: [0, 1].map(() => ({ predicate: expect.any(String), reader, evidence: { reader } })) },
    quotes: { nodes: [{ reader, evidence: { reader }, article: { reader: { name: desk.name } } }] },
    reader: OWN_READER,
  });

  const again = await printed('extract', file);
  expect(again.code).toBe(1);
  const [first, second] = again.text.split('\n').filter((one) => one.startsWith('{"file"'));
  const plain = await printed('extract', SEED);
  const withoutFile = (text = '') => ({ ...JSON.parse(text), file: null });
  expect(withoutFile(first)).toEqual(withoutFile(plain.text));
  expect(withoutFile(second)).toEqual(withoutFile(plain.text));
});
