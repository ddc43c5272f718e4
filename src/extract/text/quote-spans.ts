import type { Span } from '../article-graph.ts';

const MARKS = /<<|>>|[«»‹›“”„"″\n]/g;
/** A quotation that runs on longer is a mark without its pair. */
const LONGEST = 6000;

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
}

/**
 * The outermost spans between quotation marks of any of these kinds within a paragraph of `text[start, end)`, marks
 * included, in order. Marks of another kind inside a quotation belong to it.
 */
export function findQuoteSpans(text: string, { start, end }: Span): Span[] {
  const marks = [...text.slice(start, end).matchAll(MARKS)];
  const found: Span[] = [];
  let open: Open | null = null;
  for (const [k, { 0: mark, index }] of marks.entries()) {
    const at = start + index;
    if (mark === '\n' || (open !== null && at - open.at > LONGEST)) open = null;
    if (open === null) {
      const slipped = mark === '»' && marks[k + 1]?.[0] !== '»';
      open = !slipped && opens(text, mark, at, start) ? { at, mark, depth: 1 } : null;
    } else if (closes(text, open, mark, at)) {
      open.depth--;
      if (open.depth > 0) continue;
      found.push({ start: open.at, end: at + mark.length });
      open = null;
    } else if (mark === open.mark) {
      if (EVEN.test(mark)) open = { at, mark, depth: 1 };
      else open.depth++;
    }
  }
  return found;
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
