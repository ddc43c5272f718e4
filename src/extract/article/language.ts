import table from '../lexicons/language-words.json' with { type: 'json' };

/** Code units of the beginning by which a language is told. */
const REACH = 5_000;
/** Words of grammar of another language that are needed, and how many times as many as French ones. */
const [FEWEST, TIMES] = [3, 3];
/** Share of the letters that are of another script. */
const OTHER_SCRIPT = 0.6;

const TAGS = Object.keys(table.languages);
/** By word of grammar: the languages that have it, as indices of `TAGS`. */
const languagesOf = new Map<string, number[]>();
Object.values(table.languages).forEach((words, language) => {
  for (const word of words.split(' ')) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);
});
const QUOTED = /[«“"][^«»“”"]*[»”"]/g;
const NOT_LATIN = /[^\P{L}\p{Script=Latin}]/gu;
/** The first that a text has any letter of tells its language. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['fa', /[پچژگ]/u],
  ['ar', /\p{Script=Arabic}/u],
  ['uk', /[іїєґ]/u],
  ['ru', /\p{Script=Cyrillic}/u],
  ['el', /\p{Script=Greek}/u],
  ['he', /\p{Script=Hebrew}/u],
  ['ko', /\p{Script=Hangul}/u],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['zh', /\p{Script=Han}/u],
];

/** True for French of any country. */
export function isFrench(language: string): boolean {
  return /^fr(?:-|$)/i.test(language);
}

/**
 * The language of a text by its words of grammar or its script, in BCP 47. `fr` unless another is far better: a French
 * article is never left unread for quotations in another language.
 */
export function languageOf(text: string): string {
  const opening = text.slice(0, REACH);
  const others = opening.match(NOT_LATIN)?.length ?? 0;
  const letters = others === 0 ? 0 : (opening.match(/\p{L}/gu)?.length ?? 0);
  if (letters > FEWEST && letters - others < letters * (1 - OTHER_SCRIPT)) {
    return SCRIPTS.find(([, script]) => script.test(opening))?.[0] ?? 'und';
  }
  const counts = TAGS.map(() => 0);
  const told = opening.replace(QUOTED, ' ');
  const plain = (told.trim() === '' ? opening : told).toLowerCase().replaceAll('’', "'");
  for (const word of plain.match(/\p{L}+'?/gu) ?? [])
    for (const language of languagesOf.get(word) ?? []) counts[language] = (counts[language] ?? 0) + 1;
  const most = Math.max(...counts);
  const french = counts[TAGS.indexOf('fr')] ?? 0;
  return most >= FEWEST && most > TIMES * french ? (TAGS[counts.indexOf(most)] ?? 'fr') : 'fr';
}
