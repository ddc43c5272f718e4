import { type Excess, firstExcess } from './document-excess.ts';
import { DOCUMENT_LIMITS } from './limits.ts';

/**
 * Which limit the variables of a request exceed; `null` when they exceed none. They may be any JSON. Takes time by the
 * values that are allowed, not by those that were sent: counting stops above the limit.
 */
export function valueExcess(variables: unknown): Excess | null {
  const open = [variables]; // a stack instead of recursion: a body may nest values very deeply
  let [values, letters, lettersInAll] = [1, 0, 0];
  const count = (text: string): void => {
    letters = Math.max(letters, text.length);
    lettersInAll += text.length;
  };
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (typeof value === 'string') count(value);
    if (typeof value !== 'object' || value === null) continue;
    const names = Array.isArray(value) ? [] : Object.keys(value);
    values += Array.isArray(value) ? value.length : names.length;
    if (values > DOCUMENT_LIMITS.values) break;
    for (const name of names) count(name);
    for (const part of Object.values(value)) open.push(part ?? null);
  }
  return firstExcess({ values, letters, lettersOfVariables: lettersInAll });
}
