import { DOCUMENTS } from './documents.ts';
import { HTTP } from './http.ts';
import type { Abuse } from './requests.ts';
import { ROWS, SIZES } from './rows.ts';
import { SEARCHES } from './searches.ts';
import { LONG_VALUES, VALUES } from './values.ts';

/** Requests of abuse, after public reports on GraphQL servers and on what guards them. */
export const CORPUS: readonly Abuse[] = [
  ...DOCUMENTS,
  ...ROWS,
  ...SIZES,
  ...VALUES,
  ...LONG_VALUES,
  ...SEARCHES,
  ...HTTP,
];
