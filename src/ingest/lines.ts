const LINE_FEED = 0x0a;

/** Lines of bytes that are not blank, as they come. Of one longer than `longest` bytes no more is kept than shows it. */
export async function* linesOf(
  chunks: AsyncIterable<Buffer>,
  longest: number,
): AsyncGenerator<{ readonly bytes: Uint8Array; readonly line: number }> {
  let parts: Buffer[] = [];
  let [length, line] = [0, 1];
  const keep = (part: Buffer): void => {
    if (length <= longest) parts.push(part);
    length += part.length;
  };
  for await (const bytes of chunks) {
    let start = 0;
    for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
      keep(bytes.subarray(start, end));
      const whole = Buffer.concat(parts);
      if (!isBlank(whole)) yield { bytes: whole, line };
      [parts, length, line, start] = [[], 0, line + 1, end + 1];
    }
    keep(bytes.subarray(start));
  }
  const last = Buffer.concat(parts);
  if (!isBlank(last)) yield { bytes: last, line };
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d));
}
