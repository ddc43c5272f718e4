import { type Excess, firstExcess } from './document-excess.ts';
import { DOCUMENT_LIMITS } from './limits.ts';

/** Which limit the variables of a request exceed; `null` when they exceed none. They may be any JSON. */
export function valueExcess(variables: unknown): Excess | null {
  const open = [variables]; // a stack instead of recursion: a body may nest values very deeply
  let [values, letters, lettersInAll] = [0, 0, 0];
  const count = (text: string): void => {
    letters = Math.max(letters, text.length);
    lettersInAll += text.length;
  };
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (++values > DOCUMENT_LIMITS.values) break;
    if (typeof value === 'string') count(value);
    if (typeof value !== 'object' || value === null) continue;
    if (!Array.isArray(value)) for (const name of Object.keys(value)) count(name);
    for (const part of Object.values(value)) open.push(part ?? null);
  }
  return firstExcess({ values, letters, lettersOfVariables: lettersInAll });
}
