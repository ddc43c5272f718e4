import type { Row } from '../list/rows.ts';
import type { Texts } from '../texts/texts.ts';

/** What a spreadsheet would take for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** The table as CSV (RFC 4180): what a spreadsheet would run is text by an apostrophe before it. */
export function csvOf(rows: readonly Row[], { columns }: Pick<Texts, 'columns'>): string {
  const head = [
    columns.subject,
    columns.relation,
    columns.object,
    columns.count,
    columns.first,
    columns.last,
    'subject id',
    'relation id',
    'object id',
  ];
  const lines = rows.map(({ subject, label, object, fact: { relation, count, first, last } }) => [
    ...[subject.name, label, object.name, `${count}`, first ?? '', last ?? ''],
    ...[subject.id, relation, object.id],
  ]);
  return [head, ...lines].map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('');
}

function cellOf(text: string): string {
  const defused = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(defused) ? `"${defused.replaceAll('"', '""')}"` : defused;
}
