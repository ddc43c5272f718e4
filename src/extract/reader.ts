import { READER_VERSION } from './reader-version.ts';

/** What reads articles: Newsgraph's own rules and models, or what else has found facts in them. */
export interface Reader {
  readonly name: string;
  /** Higher than that of what it takes the place of. */
  readonly version: number;
}

/** The reader of this program. */
export const OWN_READER: Reader = { name: 'newsgraph', version: READER_VERSION };

/** Whether it is this program's, of whatever version. */
export function isOwn({ name }: Pick<Reader, 'name'>): boolean {
  return name === OWN_READER.name;
}
