import { type Excess, firstExcess } from './document-excess.ts';

/** What of the variables of a request is more than is taken; `null` when nothing is. They may be any JSON. */
export function valueExcess(variables: unknown): Excess | null {
  const values = [variables]; // not by calls of itself: they may be nested as deep as a body is long
  let letters = 0;
  for (let value = values.pop(); value !== undefined; value = values.pop()) {
    if (typeof value === 'string') letters = Math.max(letters, value.length);
    else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) values.push(part);
  }
  return firstExcess({ letters });
}
