import type { Span } from '../article-graph.ts';
import { type LineDate, readDateLine, readDateline } from '../dates/date-line.ts';
import { sentences, trimmedSpan } from '../text/sentences.ts';
import { isByline, isSignature, within } from './bylines.ts';

/** What stands before and around the report in the body of an article. */
export interface Front {
  /** A first line of its own that ends no sentence; `null` without one. */
  readonly headline: Span | null;
  /** Where the first line of headline or report begins, behind what stands in front of them. */
  readonly opening: number;
  /** The report: behind the headline, captions, lines of the date and of who wrote it. */
  readonly lead: Span;
  /** `YYYY-MM-DD`, as a line of the date gives it. */
  readonly publishedOn: string | null;
  /** Lines that say who wrote the article. */
  readonly bylines: readonly Span[];
}

/** Lines of the date stand near the top, behind the headline and perhaps captions. */
const REACH = 3000;
/** Code units of the end that are looked at for who wrote the article, and when. */
const END = 500;
const LONGEST_HEADLINE = 250;
const LONGEST_TITLE = 1000;
const SENTENCE_END = /[.…][»”"\s]*$/;
const DASH_END = /[–—-]$/;
/** Words that only a line of the date has, so that it is known further down too. */
const TOLD = /^(?:par|fait à)\s|publié|mise? (?:à jour|en ligne)|modifié|actualisé/i;
const SENT = /,\s*le\s/i;
/** The day on which an article was changed counts only where none is given on which it came out. */
const UPDATE = /^[^\d]*(?:mise? à jour|modifié|actualisé)/i;

/** Reads the lines around a report. Offsets point into `text`. */
export function readFront(text: string, body: Span): Front {
  const top = readTop(text, body);
  const end = readEnd(text, { start: top.lead, end: body.end });
  return {
    headline: top.headline,
    opening: top.opening ?? body.start,
    lead: { start: top.lead < body.end ? top.lead : body.start, end: body.end },
    publishedOn: (top.date ?? end.date)?.day ?? null,
    bylines: [...top.bylines, ...end.bylines.filter((line) => !within(top.bylines, line))],
  };
}

interface Top {
  headline: Span | null;
  opening: number | null;
  lead: number;
  date: LineDate | null;
  readonly bylines: Span[];
}

function readTop(text: string, body: Span): Top {
  const top: Top = { headline: null, opening: null, lead: body.start, date: null, bylines: [] };
  let isUpdate = false;
  let hasBegun = false;
  for (const line of linesOf(text, body.start, Math.min(body.end, body.start + REACH))) {
    const words = text.slice(line.start, line.end);
    const [date, byline, told] = [readDateLine(words), isByline(words), TOLD.test(words)];
    if (byline) top.bylines.push(line);
    if (date !== null && (!hasBegun || told || DASH_END.test(words))) {
      if (top.date === null || isUpdate) [top.date, isUpdate] = [date, UPDATE.test(words)];
    }
    if (date !== null || byline) {
      if (!hasBegun || DASH_END.test(words)) top.lead = line.end;
    } else if (!hasBegun && top.headline === null && isHeadline(text, line, body.end)) {
      top.headline = line;
      top.opening ??= line.start;
      top.lead = line.end;
    } else {
      const dateline = readDateline(words);
      if (dateline !== null && (!hasBegun || dateline.date?.day != null)) {
        const lead = line.start + dateline.length;
        return { ...top, date: top.date ?? dateline.date, opening: top.opening ?? lead, lead };
      }
      top.opening ??= line.start;
      hasBegun ||= top.headline === null || SENTENCE_END.test(words) || words.length > LONGEST_HEADLINE;
    }
  }
  return top;
}

/** A line that ends no sentence, with an empty line below, or with one sentence in it alone. */
function isHeadline(text: string, { start, end }: Span, bodyEnd: number): boolean {
  const words = text.slice(start, end);
  if (SENTENCE_END.test(words) || text.slice(end, bodyEnd).trimStart() === '') return false;
  const below = /^[^\S\n\r]*\r?\n[^\S\n\r]*[\n\r]/.test(text.slice(end, end + 100));
  return (below && words.length <= LONGEST_HEADLINE) || sentences(words.slice(0, LONGEST_TITLE)).length === 1;
}

/** The last lines of the report: *Claire MARTIN-DUPUY*, *Fait à Paris, le 12 mars 2021*. */
function readEnd(text: string, report: Span): { readonly date: LineDate | null; readonly bylines: readonly Span[] } {
  const from = Math.max(report.start, report.end - END);
  const lines = [...linesOf(text, from, report.end)].filter(({ start }) => start > from || from === report.start);
  const bylines: Span[] = [];
  let date: LineDate | null = null;
  for (const [i, line] of lines.slice(-2).entries()) {
    const words = text.slice(line.start, line.end);
    const above = lines[lines.length - 2];
    const signs = i === 1 && above !== undefined && isSignature(words, text.slice(above.start, above.end));
    if (signs || isByline(words)) bylines.push(line);
    if (TOLD.test(words) || SENT.test(words)) date = readDateLine(words) ?? date;
  }
  return { date, bylines };
}

/** Lines that are not empty, without white space at their ends. */
function* linesOf(text: string, start: number, end: number): Generator<Span> {
  for (const { index, 0: line } of text.slice(start, end).matchAll(/[^\n\r]+/g)) {
    const span = trimmedSpan(text, start + index, start + index + line.length);
    if (span.start < span.end) yield span;
  }
}
