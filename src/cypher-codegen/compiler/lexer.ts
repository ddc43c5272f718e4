/** One piece of Cypher text; offsets are UTF-16 code units, half open. White space is no token. */
export interface Token {
  readonly kind: 'word' | 'quoted' | 'string' | 'number' | 'parameter' | 'comment' | 'symbol';
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What the grammar looks at: a bare word in capitals, a symbol as it is, '' for everything else. */
  readonly key: string;
  /** What a word, quoted name or parameter names, without quotes and `$`. */
  readonly name: string;
}

const NAME = '`(?:``|[^`])*(?:`|$)';
const TOKEN = new RegExp(
  [
    String.raw`(?<comment>//[^\r\n]*|/\*[\s\S]*?(?:\*/|$))`,
    String.raw`(?<string>'(?:\\[\s\S]|[^'\\])*(?:'|\\?$)|"(?:\\[\s\S]|[^"\\])*(?:"|\\?$))`,
    `(?<quoted>${NAME})`,
    String.raw`(?<parameter>\$(?:${NAME}|[\p{L}\p{N}\p{Pc}]+))`,
    String.raw`(?<word>[\p{L}\p{Pc}][\p{L}\p{N}\p{M}\p{Pc}]*)`,
    String.raw`(?<number>0x[\da-f]+|\d[\d_]*(?:\.\d+)?(?:e[+-]?\d+)?)`,
    String.raw`(?<symbol><>|<=|>=|=~|\+=|\.\.|\|\||::|\S)`,
  ].join('|'),
  'giu',
);

/** Cuts any text into tokens; never throws. A string, comment or quoted name without its end reaches to the last line. */
export function tokenize(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map((match) => {
    const kind = kindOf(match.groups ?? {});
    const start = match.index;
    const end = start + match[0].length;
    const bare = match[0].replace(/^\$/, '');
    return {
      kind,
      text: match[0],
      start,
      end,
      key: kind === 'word' ? bare.toUpperCase() : kind === 'symbol' ? bare : '',
      name: bare.startsWith('`') ? bare.replace(/^`|`$/g, '').replaceAll('``', '`') : bare,
    };
  });
}

function kindOf(groups: Record<string, string | undefined>): Token['kind'] {
  const kinds = ['comment', 'string', 'quoted', 'parameter', 'word', 'number'] as const;
  return kinds.find((kind) => groups[kind] !== undefined) ?? 'symbol';
}
