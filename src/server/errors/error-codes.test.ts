import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ERROR_CODES } from './error-codes.ts';

it('stand in docs/errors.md, code by code', () => {
  const page = readFileSync(new URL('../../../docs/errors.md', import.meta.url), 'utf8');
  const rows = [...page.matchAll(/^\| *`([A-Z_]+)` *\| *(.*?) *\| *(.*?) *\| *\S.*?\| *\S.*\|$/gm)];
  const described = Object.entries(ERROR_CODES).map(([code, { status, statusAsJson, again }]) => [
    code,
    statusAsJson ? `${status} / ${statusAsJson}` : String(status),
    again,
  ]);
  expect(rows.map(([, ...cells]) => cells)).toEqual(described);
});
