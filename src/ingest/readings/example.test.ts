import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readJsonArticle } from '../json-article.ts';
import { readReading } from './reading.ts';

const PAGE = readFileSync('docs/other-readers.md', 'utf8');

it('is taken as the page has it', () => {
  const [, json = ''] = /^```json\n([\s\S]*?)^```$/m.exec(PAGE) ?? [];
  const article = readJsonArticle(JSON.stringify(JSON.parse(json)));
  const { reader, graph } = readReading(article.reading ?? '', article);
  expect(reader).toEqual({ name: 'acme-llm', version: 3 });
  expect(graph).toMatchObject({ article: { language: 'es' }, claims: [{ predicate: 'VISITED' }, {}] });
});

it('is refused as the page says', () => {
  const [, json = ''] = /^```json\n([\s\S]*?)^```$/m.exec(PAGE) ?? [];
  const line = JSON.parse(json);
  line.claims[1].object = 'e2';
  Object.assign(line.entities[2].mentions[0], { start: 34, end: 40 });
  const [, , said = ''] = /^```\n(news\.jsonl:3: failed\. )([\s\S]*?)\n```$/m.exec(PAGE) ?? [];
  expect(() => readJsonArticle(JSON.stringify(line))).toThrow(said);
});
