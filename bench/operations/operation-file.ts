import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A query or a statement from the folder of an operation. */
export function operationFile(name: string, file: string): string {
  return readFileSync(join(import.meta.dirname, name, file), 'utf8');
}
