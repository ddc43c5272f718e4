import { statSync } from 'node:fs';
import { expect, test } from 'vitest';

test('the committed model stays below 400 KiB', () => {
  expect(statSync(new URL('names.model.gz', import.meta.url)).size).toBeLessThanOrEqual(400 * 1024);
});
