import type { Document } from '../document.ts';
import { AUXILIARIES, DETERMINERS, PREPOSITIONS } from '../lexicons/function-words.ts';
import { isSpeechForm } from '../lexicons/speech-verbs.ts';
import type { Word } from '../text/words.ts';
import { readOffice } from './office-phrase.ts';
import { behindHonorific, isLower, isPerson, nameEnd } from './word-classes.ts';

const LONGEST = 14;
const PARTICIPLE = /(?:ant|ée?|ie?|ue?|is|ise|it|ite)$/;
const ADJUNCT = /^(?:pour|en|dans|sur|à|au|aux|auprès|chez)$/;

/** Behind the brackets that open at word `at`; `at` itself where none do. */
export function bracketEnd(words: readonly Word[], at: number): number {
  if (words[at]?.lower !== '(') return at;
  for (let i = at + 1; i < at + LONGEST; i++) if (words[i]?.lower === ')') return i + 1;
  return at;
}

/** An office or another noun phrase between commas behind a name. */
export function appositionBehind(
  doc: Document,
  at: number,
  limit: number,
): { end: number; head: string | null } | null {
  const { words } = doc;
  if (words[at]?.lower !== ',') return null;
  let i = at + 1;
  if (DETERMINERS.has(words[i]?.lower ?? '')) i++;
  const office = readOffice(doc, i);
  if (office === null) return insertion(doc, at, limit);
  if (isPerson(doc, words[office.end])) return null;
  const head = words[office.head]?.lower ?? null;
  const second = words[office.end]?.lower === 'et' ? readOffice(doc, office.end + 1) : null;
  const end = second?.end ?? office.end;
  for (let k = end; k < Math.min(limit, end + LONGEST); k++) {
    if (words[k]?.lower === ',') return { end: k + 1, head };
  }
  return { end, head };
}

/** Words behind a comma with a verb behind them: *X, candidat des Républicains, a déclaré*; *X, philosophe a affirmé*. */
function insertion(doc: Document, at: number, limit: number): { end: number; head: string | null } | null {
  const { words, text } = doc;
  const head = words[at + 1]?.lower ?? null;
  for (let i = at + 1; i < Math.min(limit, at + 2 + LONGEST); i++) {
    const word = words[i];
    if (word === undefined || isPerson(doc, word)) return null;
    if (word.lower === ',') return i > at + 1 && opensVerb(words[i + 1]?.lower ?? '') ? { end: i + 1, head } : null;
    if (word.kind === 'punctuation') return null;
    if (AUXILIARIES.has(word.lower)) return i > at + 1 && isLower(text, words[at + 1]) ? { end: i, head } : null;
  }
  return null;
}

function opensVerb(lower: string): boolean {
  return AUXILIARIES.has(lower) || isSpeechForm(lower) || /^(?:s'|se|n'|ne)$/.test(lower);
}

/**
 * A name behind a comma that follows more of the phrase: *le négociateur pour l’industrie du taxi, X*; behind a participle
 * only where it closes the phrase (*une passagère ayant filmé la scène, X,*).
 */
export function personBehindMore(doc: Document, at: number, limit: number): number | null {
  const { words } = doc;
  const opening = words[at]?.lower ?? '';
  const adjunct = ADJUNCT.test(opening);
  if (!adjunct && !PARTICIPLE.test(opening)) return null;
  for (let i = at + 1; i < Math.min(limit - 1, at + LONGEST); i++) {
    const word = words[i];
    if (word?.lower === ',') {
      const closed = adjunct || /^[,(]$/.test(words[nameEnd(doc, i + 1)]?.lower ?? '');
      return closed && isPerson(doc, words[i + 1]) ? i + 1 : null;
    }
    if (word === undefined || word.kind === 'punctuation' || isPerson(doc, word)) return null;
    if (adjunct && AUXILIARIES.has(word.lower)) return null;
  }
  return null;
}

/**
 * A person's name right behind a phrase, or behind a comma and perhaps a noun or an office: *le chef du gouvernement, le
 * conservateur X*; *le ministre, le général de brigade X*.
 */
export function personBehind(doc: Document, at: number, limit: number): number | null {
  const { words } = doc;
  let i = bracketEnd(words, at);
  if (words[i]?.lower === ',') {
    i++;
    if (DETERMINERS.has(words[i]?.lower ?? '')) {
      i++;
      const office = readOffice(doc, i);
      if (office !== null && isPerson(doc, words[office.end])) i = office.end;
      i = behindHonorific(words, i);
      for (let k = 0; k < 3 && i < limit && !isPerson(doc, words[i]); k++, i++) {
        const word = words[i];
        if (word === undefined || word.kind !== 'word' || PREPOSITIONS.has(word.lower) || AUXILIARIES.has(word.lower))
          return null;
      }
    }
  }
  i = behindHonorific(words, i);
  return i < limit && isPerson(doc, words[i]) ? i : null;
}

/** *le maire et sénateur de Y, X*: the name behind a second office of the same person. */
export function personBehindOther(doc: Document, at: number, limit: number): number | null {
  const other = doc.words[at]?.lower === 'et' ? readOffice(doc, at + 1) : null;
  return other === null || other.plural ? null : personBehind(doc, other.end, limit);
}
