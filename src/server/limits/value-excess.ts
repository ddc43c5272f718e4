import { type Excess, firstExcess } from './document-excess.ts';
import { DOCUMENT_LIMITS } from './limits.ts';

/** What of the variables of a request is more than is taken; `null` when nothing is. They may be any JSON. */
export function valueExcess(variables: unknown): Excess | null {
  const open = [variables]; // not by calls of itself: they may be nested as deep as a body is long
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
