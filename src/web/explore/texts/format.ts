import type { Texts } from './texts.ts';

const LOCALES = { fr: 'fr-FR', en: 'en-GB' } as const;

/** A number, grouped as the language does. */
export function formatNumber(number: number, { code }: Pick<Texts, 'code'>): string {
  return number.toLocaleString(LOCALES[code]);
}

/**
 * An EDTF date as people write it: `2018-09-03` as 3 September 2018, `2018-09` as September 2018; others as they stand.
 *
 * @param month `short` where there is little room: 3 Sept 2018.
 */
export function formatDate(date: string, { code }: Pick<Texts, 'code'>, month: 'long' | 'short' = 'long'): string {
  const [, year, inYear, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date) ?? [];
  if (year === undefined || inYear === undefined) return date;
  const utc = new Date(Date.UTC(Number(year), Number(inYear) - 1, Number(day ?? 1)));
  if (Number.isNaN(utc.getTime())) return date;
  return utc.toLocaleDateString(LOCALES[code], {
    ...(day !== undefined && { day: 'numeric' }),
    ...{ month, year: 'numeric', timeZone: 'UTC' },
  });
}
