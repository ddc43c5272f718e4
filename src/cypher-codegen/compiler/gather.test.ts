import { expect, it } from 'vitest';
import { readCode } from './code.ts';
import { canGather, gather } from './gather.ts';

it.each([
  ['MATCH (n {id: $id}) RETURN n', 'MATCH (n {id: $given.id}) RETURN n'],
  ['UNWIND $rows AS row LIMIT $page.limit', 'UNWIND $given.rows AS row LIMIT $given.page.limit'],
  ["RETURN '$id' AS a, $`odd name` AS b // $id", "RETURN '$id' AS a, $given.`odd name` AS b // $id"],
  ['RETURN 1', 'RETURN 1'],
])('the parameters of %s are keys of a map', (text, gathered) => {
  expect(gather(text)).toBe(gathered);
});

it('leaves commands alone, which take parameters by themselves only', () => {
  expect(canGather(readCode('ALTER CURRENT USER SET PASSWORD FROM $old TO $new'))).toBe(false);
  expect(canGather(readCode('MATCH (n {id: $id}) RETURN n.alter'))).toBe(true);
});
