import { type Excess, firstExcess } from './document-excess.ts';
import { DOCUMENT_LIMITS } from './limits.ts';

/**
 * Whether a body of JSON has too many values, those in lists and objects and these themselves; `null` when it has not.
 * It is not parsed, and need not be JSON. Counting stops above the limit.
 */
export function bodyExcess(body: Uint8Array): Excess | null {
  let [valuesOfBody, isInString, isAtStart] = [1, false, false];
  for (let i = 0; i < body.length && valuesOfBody <= DOCUMENT_LIMITS.valuesOfBody; i++) {
    const byte = body[i];
    if (isInString) {
      if (byte === BACKSLASH) i++;
      else isInString = byte !== QUOTE;
    } else if (byte !== undefined && !SPACES.has(byte)) {
      if (byte === COMMA || (isAtStart && !CLOSING.has(byte))) valuesOfBody++;
      isAtStart = OPENING.has(byte);
      isInString = byte === QUOTE;
    }
  }
  return firstExcess({ valuesOfBody });
}

const bytesOf = (text: string): ReadonlySet<number> => new Set(Buffer.from(text));

const [COMMA, QUOTE, BACKSLASH] = [0x2c, 0x22, 0x5c];
const OPENING = bytesOf('[{');
const CLOSING = bytesOf(']}');
const SPACES = bytesOf(' \t\r\n');
