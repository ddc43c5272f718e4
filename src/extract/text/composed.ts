/** What no reader sees: soft hyphens, breaks and joiners without width, marks of direction, byte order marks. */
const UNSEEN = '\\u00AD\\u061C\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF';
/** Joiners shape letters of other scripts, and pictures. */
const JOINERS = '\\u200C\\u200D';
const LIGATURES: Readonly<Record<string, string>> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' };
/** What no composed text has, of what stands in news. */
const OTHER = new RegExp(`[${UNSEEN}${JOINERS}ﬀ-ﬆʼ\\p{M}\\u1100-\\u11FF]`, 'u');
/**
 * A letter with its marks; syllables of Korean, which compose without marks. Of more marks than letters have each run is cut,
 * since Unicode's order of marks takes quadratic time.
 */
const LETTER = new RegExp(
  `\\p{Script=Latin}[\\p{M}${UNSEEN}${JOINERS}]{0,64}|[\\u1100-\\u11FF]{1,64}|\\P{M}\\p{M}{0,64}|\\p{M}{1,64}`,
  'gu',
);
const REMOVED = new RegExp(`[${UNSEEN}]|(?<=^\\p{Script=Latin}.*)[${JOINERS}]`, 'gsu');

interface Composed {
  readonly text: string;
  /** The offset in the source of each code unit and of the end; `null` where nothing has changed. */
  readonly sourceOf: Int32Array | null;
}

/**
 * A text as it is read: letters composed (Unicode NFC), ligatures such as *ﬁ* as letters, the letter *ʼ* as *’*, and
 * without what nobody sees.
 */
export function composed(source: string): Composed {
  if (!OTHER.test(source)) return { text: source, sourceOf: null };
  const parts: string[] = [];
  const offsets: number[] = [];
  for (const { 0: letter, index } of source.matchAll(LETTER)) {
    const part = letter
      .replace(REMOVED, '')
      .replace(/[ﬀ-ﬆʼ]/g, (mark) => LIGATURES[mark] ?? '’')
      .normalize('NFC');
    parts.push(part);
    for (let i = 0; i < part.length; i++) offsets.push(index + Math.min(i, letter.length - 1));
  }
  return { text: parts.join(''), sourceOf: Int32Array.from([...offsets, source.length]) };
}
