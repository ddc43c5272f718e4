import { isFrench } from '../extract/article/language.ts';
import { LAST_LINE, readTail, TAIL_REACH } from '../extract/article/tail.ts';
import type { Article } from '../extract/article-graph.ts';

/** What whoever gives an article should know of how it was read; `null` where nothing is out of the ordinary. */
export function remarkOn({ text, language, publisher }: Article): string | null {
  if (!isFrench(language)) {
    return `nothing is read of it, since its language is ${language}. If it is French, give it a first line "lang fr"`;
  }
  if (publisher !== null) return null;
  const near = nearTail(text);
  if (near !== null)
    return `its last line ${JSON.stringify(near)} is not read. If it names who published it, write "Source: NAME"`;
  const words = readTail(text)?.words;
  return words === undefined
    ? null
    : `its last line names several sources, ${JSON.stringify(words)}. Give the publisher in a first line "source NAME"`;
}

/** The last line where it looks as if it named the source, and is none that is read; else `null`. */
function nearTail(text: string): string | null {
  if (readTail(text) !== null) return null;
  const line = LAST_LINE.exec(text.slice(-TAIL_REACH))?.[1] ?? '';
  return line.length <= 80 && /^[([*_]*\s*sources?(?![\p{L}\d])/iu.test(line) && !/[.!?…]\s*$/.test(line) ? line : null;
}
