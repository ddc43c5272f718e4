import { fold } from '../text/fold.ts';

const HONORIFIC = /^(?:MM?|M(?:me|lle|gr)s?|Mes?|Dr|Pr)\.?\s+(?=\S)/u;
const GENERATION = /^(?:jr|sr|junior|senior|pere|fils)$/;

/** A person's name without title of courtesy. */
export function bareName(name: string): string {
  return name.replace(HONORIFIC, '');
}

/** The words of a name for comparison, particles apart: *Bachar al-Assad* has three. */
export function nameWords(name: string): string[] {
  return fold(name)
    .replace(/(?<![^\s.])(al-|el-|d'|l')(?=\p{L})/gu, '$1 ')
    .split(/[\s.]+/)
    .filter((word) => word !== '');
}

/** Names that differ by a hyphen, an accent or a blank have one key: *Jean-Marc X*, *Jean Marc X*. */
export function personKey(name: string): string {
  return nameWords(name).join(' ').replace(/-/g, ' ');
}

/**
 * How a name may be a shorter form of a fuller one: as its end (*Hatami*, *Bongo Ondimba*), with an initial (*N. Belloubet*)
 * or without its middle; as its beginning (*Ali Bongo*) or first name alone. *Paul X* is not *Paul X fils*.
 */
export function shortensTo(short: readonly string[], full: readonly string[]): 'end' | 'beginning' | null {
  const [own, other] = [generationOf(short), generationOf(full)];
  if (own !== null && own !== other) return null;
  const [a, b] = [own === null ? short : short.slice(0, -1), other === null ? full : full.slice(0, -1)];
  if (a.length > b.length || a.length === 0) return null;
  if (a.length === b.length) return isInitialOf(a, b) || (a.length === 1 && a[0] === b[0]) ? 'end' : null;
  if (a.every((word, i) => word === b[b.length - a.length + i]) || isInitialOf(a, b)) return 'end';
  if (a.every((word, i) => word === b[i])) return 'beginning';
  return a.length === 2 && b.length === 3 && a[0] === b[0] && a[1] === b[2] ? 'end' : null;
}

function generationOf(words: readonly string[]): string | null {
  const last = words.at(-1) ?? '';
  return words.length > 1 && GENERATION.test(last) ? last : null;
}

function isInitialOf([initial = '', last, ...more]: readonly string[], full: readonly string[]): boolean {
  const [first = ''] = full;
  return (
    more.length === 0 && initial.length === 1 && first !== initial && first.startsWith(initial) && full.at(-1) === last
  );
}
