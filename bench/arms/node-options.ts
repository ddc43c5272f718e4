import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const PACKAGE = join(import.meta.dirname, '..', '..', 'package.json');

/** The options that `npm start` gives Node. */
export function nodeOptions(): string[] {
  const { scripts } = z
    .object({ scripts: z.object({ start: z.string() }) })
    .parse(JSON.parse(readFileSync(PACKAGE, 'utf8')));
  return scripts.start.match(/(?<=\s)--\S+/g) ?? [];
}
