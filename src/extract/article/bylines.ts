import type { Span } from '../article-graph.ts';

const LONGEST = 120;
const WORD = /^(?:\p{Lu}[\p{L}\p{M}]*(?:['’-]\p{Lu}[\p{L}\p{M}]*)*|\p{Lu}\.)$/u;
const PARTICLE = /^(?:de|du|des|d['’]\p{Lu}\p{L}+|le|la|van|von|der|al-\p{Lu}\p{L}+|el|ben)$/u;
const OPENING =
  /^(?:(?:propos|témoignages?|textes?)?\s*recueillis? par|(?:un |une )?(?:article|texte|reportage|enquête|photos?)?\s*(?:de |: ?)?par|de (?:notre|nos) (?:correspondante?|envoyée?)s?(?: spécia(?:le?s?|ux)| permanente?s?| particuli(?:er|ère)s?)?(?: (?:à|en|au|aux|dans) [^,:]{1,40}(?=[,:]))?[,:]?)\s+/iu;
/** What stands behind the names: *, le 12 mars 2021*, *avec AFP*, *(à Vire)*, *à Londres*. */
const CLOSING = /(?:,?\s(?:le|avec|à|en|publié|pour)\s.*|\s*\([^()]*\)|\s*[|•·–—].*|,\s.*)$/iu;

/** True for a line that says who wrote the article: *Par Anne Morel, le 12 mars 2021*, *Propos recueillis par Luc Brun*. */
export function isByline(line: string): boolean {
  const opening = line.length > LONGEST ? null : OPENING.exec(line);
  if (opening === null) return false;
  const names = line.slice(opening[0].length).replace(/[\s.]+$/, '');
  return areNames(names) || areNames(names.replace(CLOSING, ''));
}

/**
 * True for a last line that is a name and nothing else: *Claire MARTIN-DUPUY*, *Luc Brun et Anne Morel*. A list of names
 * ends so too, a quotation above has it for its author.
 *
 * @param above the line before, without empty ones
 */
export function isSignature(line: string, above: string): boolean {
  if (line.length > LONGEST || !/[.!?…]$/.test(above) || /^L(?:a|es?)\s/.test(line)) return false;
  return areNames(line);
}

/** One or more names of persons, of two to four words each. */
function areNames(words: string): boolean {
  return words.split(/\s+(?:et|&|avec)\s+|,\s+/).every((name, i) => isName(name) || (i > 0 && /^AFP$/.test(name)));
}

function isName(name: string): boolean {
  const words = name.trim().split(/\s+/);
  const capitalized = words.filter((word) => WORD.test(word)).length;
  return (
    capitalized >= 2 &&
    words.length <= 5 &&
    words.every((word) => WORD.test(word) || PARTICLE.test(word)) &&
    WORD.test(words[0] ?? '')
  );
}

/** True where one of these spans holds another. */
export function within(spans: readonly Span[], { start, end }: Span): boolean {
  return spans.some((span) => span.start <= start && end <= span.end);
}
