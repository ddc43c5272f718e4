import type { Span } from '../article-graph.ts';
import { chunks } from './chunks.ts';

const segmenter = new Intl.Segmenter('fr', { granularity: 'sentence' });

/** Ends with an abbreviation or an initial, behind which no sentence ends. */
const ABBREVIATION =
  /(?:^|[\s('’«-])(?:M|MM|Mme|Mmes|Mlle|Mgr|Me|Dr|Pr|St|Ste|Gal|Cdt|Lt|Col|av|apr|env|cf|etc|vol|art|no|p|pp|ex|\p{Lu}|\d{1,2}\s(?:janv?|févr?|fevr?|avr|juill?|sept?|oct|nov|d[ée]c))\.\s*$/u;

/** An acronym with dots, and what begins another sentence behind it: *les U.S.A. Il*, not *l’A.S. Vire*. */
const ACRONYM = /(?:\p{Lu}\.){2,}\s*$/u;
const OPENING =
  /^(?:[«"“(–—-]|(?:[CDJLNS]|Qu)['’]|(?:Ils?|Elles?|On|Les?|La|Une?|Des?|Du|Cet?|Ces|Cette|Son|Sa|Ses|Mais|Et|En|Dans|Sur|Selon|Pour|Avec|Par|Puis|Si|Où|Depuis|Aucune?|Tou[ts]|À|Aux?|Après|Avant)(?!\p{L}))/u;

/** A longer one ends where its paragraph is cut. */
const LONGEST = 2000;

/** Sentences of `text`, white space at their edges left out. A line break always ends one. */
export function sentences(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  let open = false;
  for (const chunk of chunks(text)) {
    if (!open) start = chunk.start;
    open = false;
    for (const { segment, index } of segmenter.segment(text.slice(chunk.start, chunk.end))) {
      const end = chunk.start + index + segment.length;
      const last = text.slice(Math.max(start, end - 12), end);
      const goesOn = ABBREVIATION.test(last) || (ACRONYM.test(last) && !OPENING.test(text.slice(end, end + 12)));
      if (end < chunk.end && goesOn) continue;
      open = end === chunk.end && end - start < LONGEST && runsOn(text, end);
      if (open) continue;
      const span = trimmedSpan(text, start, end);
      if (span.end > span.start) found.push(span);
      start = end;
    }
  }
  return found;
}

/** True where a long paragraph is cut between two words of a sentence. */
function runsOn(text: string, end: number): boolean {
  return /[^\n\r]/.test(text[end] ?? '\n') && !/[.!?…]\s*[»”"]?\s*$/.test(text.slice(end - 6, end));
}

/** The span without white space at its edges. */
export function trimmedSpan(text: string, start: number, end: number): Span {
  const inner = text.slice(start, end);
  return {
    start: start + (inner.length - inner.trimStart().length),
    end: end - (inner.length - inner.trimEnd().length),
  };
}
