import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { NameSpan } from '../../src/extract/names/name-span.ts';
import { fold } from '../../src/extract/text/fold.ts';
import { type GoldArticle, goldArticle, type Mark } from './corpus.ts';

/** Reports to learn names from, and those that only measure. */
export interface Reports {
  readonly training: readonly GoldArticle[];
  readonly heldBack: readonly GoldArticle[];
}

type File = Readonly<Record<string, Report>>;

interface Report {
  readonly text: string;
  readonly entities: readonly {
    readonly type: string;
    /** Offsets count code points. */
    readonly mentions: readonly { readonly value: string; readonly start: number; readonly end: number }[];
  }[];
}

const HELD_BACK = 100;

const TYPES: Readonly<Record<string, NameSpan['type']>> = {
  CIVILIAN: 'Person',
  TERRORIST_OR_CRIMINAL: 'Person',
  MILITARY: 'Person',
  PLACE: 'Place',
  NON_GOVERNMENTAL_ORGANISATION: 'Organization',
  NON_MILITARY_GOVERNMENT_ORGANISATION: 'Organization',
  MILITARY_ORGANISATION: 'Organization',
  INTERGOVERNMENTAL_ORGANISATION: 'Organization',
};

/** Words with a capital that the reports mark, but that name nobody; folded. */
const NO_NAMES = new Set(
  (
    'il, elle, ils, elles, un, une, ce dernier, cette derniere, celui-ci, sur place, membre, president, prefet, etat, ' +
    'ong, police, gouvernement, association, syndicat, ordre, republique, universite, ministere, forces armees, chu, ' +
    'centre hospitalier universitaire'
  ).split(', '),
);

/** What WiNER-fr leaves outside: an article, and the common noun of a place. */
const BEFORE_NAME = /^(?:l['’]|(?:ville|bord|quartier) (?:de la |du |de |d['’]))/;

/** Where the reports lie: `NEWSGRAPH_REPORTS`, by default `../shared/data/reports/reports.json`. */
export function reportsFile(): string {
  const file = process.env['NEWSGRAPH_REPORTS'] ?? '../shared/data/reports/reports.json';
  if (existsSync(file)) return file;
  throw new Error(
    `The annotated reports are missing: no file ${file}. ` +
      'Expected the 400 texts of the training half of POPCORN, as one JSON object of reports by id. ' +
      'Set NEWSGRAPH_REPORTS to the file that holds them.',
  );
}

/**
 * The reports, in the order of the SHA-256 of their ids: the first 100 are held back.
 *
 * @param weight of a report in training
 */
export function readReports(file: string, weight: number): Reports {
  const reports: File = JSON.parse(readFileSync(file, 'utf8'));
  const articles = Object.entries(reports)
    .map(([id, report]) => ({ order: createHash('sha256').update(id).digest('hex'), id, report }))
    .sort((a, b) => (a.order < b.order ? -1 : 1))
    .map(({ id, report }) => goldArticle(id, report.text, namesOf(report), weight));
  return { training: articles.slice(HELD_BACK), heldBack: articles.slice(0, HELD_BACK) };
}

/** The marked names, without what WiNER-fr would not mark. */
function namesOf({ entities }: Report): Mark[] {
  return entities.flatMap(({ type: theirs, mentions }) => {
    const type = TYPES[theirs];
    if (type === undefined) return [];
    return mentions.flatMap(({ value, start, end }): Mark[] => {
      const outside = BEFORE_NAME.exec(value)?.[0].length ?? 0;
      const name = value.slice(outside);
      if (!/\p{Lu}/u.test(name) || NO_NAMES.has(fold(name))) return [];
      if (type !== 'Place' && /^\p{Ll}/u.test(name)) return [];
      return [{ start: start + outside, end, type }];
    });
  });
}
