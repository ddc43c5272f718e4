/** The first letter in upper case. */
export function capitalized(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/** Line breaks and runs of white space as one blank each. */
export function singleSpaced(text: string): string {
  return text.replace(/\s+/g, ' ');
}
