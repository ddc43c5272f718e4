/** Days since 1 January 1970 in the Gregorian calendar. */
export type Day = number;

const MILLISECONDS = 86_400_000;

/** `null` for a day that the month has not. */
export function dayOf(year: number, month: number, day: number): Day | null {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() / MILLISECONDS : null;
}

/** `YYYY-MM-DD`. */
export function isoDay(day: Day): string {
  return new Date(day * MILLISECONDS).toISOString().slice(0, 10);
}

/** The day of an ISO date `YYYY-MM-DD`. */
export function parseDay(iso: string): Day {
  return Date.parse(`${iso}T00:00:00Z`) / MILLISECONDS;
}

/** 0 for Sunday to 6. */
export function weekday(day: Day): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** `YYYY-MM`, `shift` months away from `day`. */
export function isoMonth(day: Day, shift = 0): string {
  const date = new Date(day * MILLISECONDS);
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + shift, 1)).toISOString().slice(0, 7);
}
