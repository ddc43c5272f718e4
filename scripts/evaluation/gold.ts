import { existsSync, readFileSync } from 'node:fs';

export interface GoldQuote {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly speakerName: string | null;
}

export interface GoldPosition {
  readonly person: string;
  readonly title: string;
  readonly country: string | null;
  readonly evidence: string;
}

/** What people found in an article; offsets are UTF-16 code units of its file. */
export interface GoldStatements {
  readonly id: string;
  readonly quotes: readonly GoldQuote[];
  readonly positions: readonly GoldPosition[];
  readonly event: { readonly date: string | null };
}

/** The articles annotated with quotes, positions and events: `NEWSGRAPH_GOLD`, by default `../shared/gold/dev.jsonl`. */
export function readGold(): GoldStatements[] {
  const file = process.env['NEWSGRAPH_GOLD'] ?? '../shared/gold/dev.jsonl';
  if (!existsSync(file)) {
    throw new Error(
      `The annotation of quotes, positions and events is missing: no file ${file}. ` +
        'Expected one JSON object a line, such as {"id": "2016_01_01-001", "quotes": [], "positions": [], "event": {}}. ' +
        'Set NEWSGRAPH_GOLD to the file that holds it.',
    );
  }
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}
