import type { EntityType, Mention, Names } from '../article-graph.ts';
import { fold } from '../text/fold.ts';
import { capitalized, singleSpaced } from '../text/spelling.ts';

interface Named {
  readonly type: EntityType;
  readonly name: Names;
  readonly mentions: readonly Mention[];
}

/** Shorter ones are taken for acronyms and initials. */
const IN_CAPITALS = /^\P{Ll}{5,}$/u;
/** Of a name that has small letters too, a word in capitals: *Anne MOREL*, but *JR Moehringer*. */
const WORD = /\p{Lu}{3,}/gu;
const NUMERAL = /^[IVX]+$/;

/**
 * The name of an entity as it is shown: where it stands in capitals, the spelling of a mention that has small letters, if
 * any; else the name of a person or a place in small letters. Organisations keep their capitals: they may be initials.
 */
export function shownName({ type, name: { fr }, mentions }: Named): string {
  if (type === 'Country' || type === 'Event') return fr;
  if (IN_CAPITALS.test(fr)) {
    const key = fold(fr);
    const small = mentions.find(({ text }) => !IN_CAPITALS.test(text) && fold(text) === key);
    if (small !== undefined) return capitalized(singleSpaced(small.text));
    return type === 'Organization' ? fr : inSmall(fr, /\p{Lu}{2,}/gu);
  }
  return type === 'Person' ? inSmall(fr, WORD) : fr;
}

function inSmall(name: string, words: RegExp): string {
  return name.replace(words, (word) => (NUMERAL.test(word) ? word : capitalized(word.toLowerCase())));
}
