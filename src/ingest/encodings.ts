/** Why bytes are no UTF-8, and what mends that. */
export interface OtherEncoding {
  readonly is: string;
  /** As iconv calls it. */
  readonly from: string;
}

/** Bytes of the beginning by which UTF-16 without a mark is told from a binary file. */
const REACH = 4_096;

/** UTF-16 by its byte order mark, or by the zeros that every other byte of Latin letters is; `null` for what is none. */
export function utf16Of(bytes: Uint8Array): OtherEncoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { is: 'in UTF-16', from: 'UTF-16' };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { is: 'in UTF-16', from: 'UTF-16' };
  const zeros = [0, 0];
  const length = Math.min(bytes.length, REACH);
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const most = length / 2;
  if (odd > 0.7 * most && even < 0.05 * most) return { is: 'in UTF-16 without a byte order mark', from: 'UTF-16LE' };
  if (even > 0.7 * most && odd < 0.05 * most) return { is: 'in UTF-16 without a byte order mark', from: 'UTF-16BE' };
  return null;
}

/** Accented letters of French: à ç è é ê î ô ù. */
const WINDOWS = new Set([0xe0, 0xe7, 0xe8, 0xe9, 0xea, 0xee, 0xf4, 0xf9]);
const MAC = new Set([0x88, 0x8d, 0x8f, 0x8e, 0x90, 0x94, 0x99, 0x9d]);

/** Windows-1252, or Mac Roman where the accented letters of French stand at its places; that is a guess. */
export function eightBitOf(bytes: Uint8Array): OtherEncoding {
  let [windows, mac] = [0, 0];
  for (const byte of bytes) {
    if (WINDOWS.has(byte)) windows++;
    if (MAC.has(byte)) mac++;
  }
  if (mac <= windows) return { is: 'not in UTF-8, but rather in Windows-1252', from: 'WINDOWS-1252' };
  return {
    is: 'not in UTF-8, but perhaps in Mac Roman, which nothing in it says for sure (look at its accents afterwards)',
    from: 'MACINTOSH',
  };
}
