/** A text of articles or of people as a terminal may show it: on one line, without control characters. */
export function onOneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
