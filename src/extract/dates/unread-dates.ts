import type { Document } from '../document.ts';
import { monthOfShort } from '../lexicons/calendar.ts';
import type { Word } from '../text/words.ts';
import { findDates } from './find-dates.ts';

/** Whether the words between two offsets name a day that `findDates` cannot tell: *le 31 février*, *le 12/02*. */
export function hasUnreadDate(doc: Document, from: number, to: number): boolean {
  const { words } = doc;
  const dates = findDates(doc, from);
  let date = dates.next();
  for (let i = 0; (words[i]?.start ?? to) < to; i++) {
    while (date.done !== true && date.value.words.end <= i) date = dates.next();
    const isRead = date.done !== true && date.value.words.first <= i;
    if ((words[i]?.start ?? 0) >= from && !isRead && namesDay(words, i)) return true;
  }
  return false;
}

/** *12 mars*, *31 février*, *12/02/18*, *le 12/02*, *il y a quelques jours*. */
function namesDay(words: readonly Word[], at: number): boolean {
  const [lower, next, third] = [at, at + 1, at + 2].map((i) => words[i]?.lower ?? '');
  if (/^\d{1,2}(?:er)?$/.test(lower ?? '')) {
    if (monthOfShort(next ?? '') !== undefined) return true;
    if (next !== '/' || !/^\d{1,2}$/.test(third ?? '')) return false;
    return words[at + 3]?.lower === '/' || /^(?:le|du|au)$/.test(words[at - 1]?.lower ?? '');
  }
  if (lower !== 'il' || next !== 'y' || third !== 'a') return false;
  return (
    /^(?:quelques|plusieurs)$/.test(words[at + 3]?.lower ?? '') &&
    /^(?:jours|semaines|mois|ans|années)$/.test(words[at + 4]?.lower ?? '')
  );
}
