import type { Span } from '../article-graph.ts';

const MARKS = /<<|>>|[«»‹›“”„"″\n]/g;
/** A quotation that runs on longer is a mark without its pair. */
const LONGEST = 6000;

interface Mark {
  readonly mark: string;
  readonly at: number;
}

/** What closes each mark, as texts have it; a closing mark may open too, by slip (*”Bonjour”*). */
const CLOSING: Readonly<Record<string, RegExp>> = {
  '«': /^»$/,
  '‹': /^›$/,
  '<<': /^>>$/,
  '„': /^[“”"]$/,
  '“': /^[“”"]$/,
  '"': /^["”]$/,
  '″': /^″$/,
  '”': /^”$/,
  '»': /^»$/,
};
/** Marks that look alike at both ends of a quotation. */
const EVEN = /^["″”»]$/;

interface Open {
  readonly at: number;
  readonly mark: string;
  /** Nested marks of the same kind. */
  depth: number;
  /** A paragraph has ended since. */
  broken: boolean;
}

/**
 * The outermost spans between quotation marks of any of these kinds within `text[start, end)`, marks included, in order.
 * A quotation may run over paragraphs, each of which opens with a mark again; one that is never closed ends with its
 * paragraph. Marks of another kind inside a quotation belong to it.
 */
export function findQuoteSpans(text: string, { start, end }: Span): Span[] {
  const marks = [...text.slice(start, end).matchAll(MARKS)].map((match) => ({
    mark: match[0],
    at: start + match.index,
  }));
  const behindLines = nextMarks(marks);
  const found: Span[] = [];
  let open: Open | null = null;
  for (let k = 0; k < marks.length; k++) {
    const { mark, at } = marks[k] ?? { mark: '', at: 0 };
    if (open !== null && at - open.at > LONGEST) open = null;
    if (mark === '\n') {
      if (open === null) continue;
      if (EVEN.test(open.mark) || !goesOn(text, marks[behindLines[k] ?? -1], open)) {
        const stop = trimmedEnd(text, at);
        if (isParagraphQuote(text, open, stop)) found.push({ start: open.at, end: stop });
        open = null;
      } else {
        open.broken = true;
      }
    } else if (open === null) {
      open = opens(text, mark, at, start) ? { at, mark, depth: 1, broken: false } : null;
      if (mark === '»' && marks[k + 1]?.mark !== '»') open = null;
    } else if (closes(text, open, mark, at)) {
      open.depth--;
      if (open.depth === 0) {
        found.push({ start: open.at, end: at + mark.length });
        open = null;
      }
    } else if (mark === open.mark && EVEN.test(mark)) {
      open = { at, mark, depth: 1, broken: false };
    } else if (mark === open.mark && !(open.broken && isLineStart(text, at))) {
      open.depth++;
    }
  }
  if (open !== null) {
    const stop = trimmedEnd(text, end);
    if (isParagraphQuote(text, open, stop)) found.push({ start: open.at, end: stop });
  }
  return found;
}

/** By mark: the index of the first mark behind it that is no line break. */
function nextMarks(marks: readonly Mark[]): Int32Array {
  const next = new Int32Array(marks.length);
  let known = marks.length;
  for (let k = marks.length - 1; k >= 0; k--) {
    next[k] = known;
    if (marks[k]?.mark !== '\n') known = k;
  }
  return next;
}

function opens(text: string, mark: string, at: number, start: number): boolean {
  if (/^(?:[«“„‹]|<<)$/.test(mark)) return true;
  if (!EVEN.test(mark) || !(at === start || /[\s(['’«]/.test(text[at - 1] ?? ''))) return false;
  return mark === '»' ? /^\s?\p{Lu}/u.test(text.slice(at + 1, at + 3)) : /\S/.test(text[at + 1] ?? '');
}

function closes(text: string, open: Open, mark: string, at: number): boolean {
  if (CLOSING[open.mark]?.test(mark) !== true) return false;
  const next = text[at + mark.length] ?? '';
  if (mark === '“') return !/\s/.test(text[at - 1] ?? '') && !/\p{L}/u.test(next);
  return !/^["″]$/.test(mark) && open.mark !== '”' ? true : !/\p{L}|\p{N}/u.test(next);
}

/** True where the next mark behind a paragraph's end closes the quotation, or opens the paragraph that carries it on. */
function goesOn(text: string, mark: Mark | undefined, open: Open): boolean {
  if (mark === undefined || mark.at - open.at > LONGEST) return false;
  if (mark.mark !== open.mark && CLOSING[open.mark]?.test(mark.mark) === true) return true;
  return mark.mark === open.mark && isLineStart(text, mark.at);
}

function isLineStart(text: string, at: number): boolean {
  let i = at - 1;
  while (text[i] === ' ' || text[i] === '\t' || text[i] === '\u00a0') i--;
  return i < 0 || text[i] === '\n' || text[i] === '\r';
}

/** An unclosed mark counts only at the start of its paragraph, before a sentence that ends there. */
function isParagraphQuote(text: string, open: Open, stop: number): boolean {
  return (
    /^[«“]$/.test(open.mark) && isLineStart(text, open.at) && stop - open.at > 20 && /[.!?…]/.test(text[stop - 1] ?? '')
  );
}

function trimmedEnd(text: string, at: number): number {
  let end = at;
  while (end > 0 && /\s/.test(text[end - 1] ?? '')) end--;
  return end;
}
