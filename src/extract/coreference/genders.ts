import type { Document } from '../document.ts';
import { readList } from '../lexicons/read-list.ts';
import { gazetteerBit, gazetteersOfPhrase } from '../names/gazetteers.ts';
import type { Gender } from '../phrases/word-classes.ts';
import { fold } from '../text/fold.ts';

const WOMEN: ReadonlySet<string> = new Set(readList('female-first-names.txt'));
const FIRST_NAMES = gazetteerBit('first-names');
/** First names of women and men that the lists know of one only. */
const EPICENE = /^(?:alex|ali|camille|charlie|claude|dominique|kim|lou|maxime|morgan|noa|sacha|sam|stephane|yannick)$/;
const FEMALE_BEFORE =
  /^(?:mme|mmes|madame|mlle|mademoiselle|reine|princesse|sœur|présidente|ministre|députée|sénatrice|actrice|chanteuse|candidate)$/;
const MALE_BEFORE = /^(?:m|mm|monsieur|mr|roi|prince|frère|président|député|sénateur|acteur|chanteur|candidat|pape)$/;

/** The names with a title of one gender right before them. */
export function* titleGenders({ words }: Document): Generator<{ name: number; gender: Gender }> {
  for (let i = 1; i < words.length; i++) {
    const name = words[i]?.name ?? -1;
    if (name < 0 || words[i - 1]?.name === name) continue;
    let k = i - 1;
    if (words[k]?.lower === '.') k--;
    const before = words[k]?.lower ?? '';
    if (before === 'ministre') {
      if (words[k - 1]?.lower === 'la') yield { name, gender: 'f' };
    } else if (FEMALE_BEFORE.test(before)) yield { name, gender: 'f' };
    else if (MALE_BEFORE.test(before)) yield { name, gender: 'm' };
  }
}

/** `f` for a first name of women; the list has many without their accents. */
export function femaleFirstName(name: string): Gender | null {
  const first = name.toLowerCase().split(' ')[0] ?? '';
  const [opening = ''] = first.split('-');
  const plain = opening.endsWith('é') ? opening : fold(opening);
  return WOMEN.has(first) || WOMEN.has(opening) || WOMEN.has(plain) ? 'f' : null;
}

/** The gender of a full name that begins with a first name of one gender only. */
export function firstNameGender(name: string): Gender | null {
  const first = fold(name.split(' ')[0] ?? '').split('-')[0] ?? '';
  if (EPICENE.test(first) || !name.includes(' ')) return null;
  return femaleFirstName(name) ?? ((gazetteersOfPhrase(first) & FIRST_NAMES) !== 0 ? 'm' : null);
}
