import table from '../lexicons/language-words.json' with { type: 'json' };

/** Code units of the beginning by which a language is told. */
const REACH = 5_000;
/** Words of grammar of another language that are needed, and how many times as many as French ones. */
const [FEWEST, TIMES] = [3, 3];
/** Share of the letters that are of another script. */
const OTHER_SCRIPT = 0.6;

const LANGUAGES = Object.entries(table.languages).map(([tag, words]) => [tag, new Set(words.split(' '))] as const);
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
  const letters = opening.match(/\p{L}/gu) ?? [];
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length;
  if (letters.length > FEWEST && latin < letters.length * (1 - OTHER_SCRIPT)) {
    return SCRIPTS.find(([, script]) => script.test(opening))?.[0] ?? 'und';
  }
  const words = opening.toLowerCase().match(/\p{L}+['’]?/gu) ?? [];
  const counts = new Map(LANGUAGES.map(([tag, known]) => [tag, countIn(words, known)]));
  const french = counts.get('fr') ?? 0;
  const [best, count] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), ['fr', french]);
  return count >= FEWEST && count > TIMES * french ? best : 'fr';
}

function countIn(words: readonly string[], known: ReadonlySet<string>): number {
  return words.filter((word) => known.has(word.replace('’', "'"))).length;
}
