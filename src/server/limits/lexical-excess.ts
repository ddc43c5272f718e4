import { Lexer, Source, TokenKind } from 'graphql';
import { type Excess, firstExcess } from './document-excess.ts';
import { DOCUMENT_LIMITS } from './limits.ts';

const OPENING = new Set<string>([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING = new Set<string>([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/**
 * Which limit a text exceeds before it is parsed, since a parser calls itself for each bracket; `null` when it exceeds
 * none.
 *
 * @throws GraphQLError for text that is no GraphQL token.
 */
export function lexicalExcess(text: string): Excess | null {
  const tooLong = firstExcess({ lines: lineCount(text) });
  if (tooLong) return tooLong;
  const lexer = new Lexer(new Source(text));
  let [tokens, letters, lettersOfName, directives, open, nesting] = [0, 0, 0, 0, 0, 0];
  while (tokens <= DOCUMENT_LIMITS.tokens) {
    const { kind, start, end } = lexer.advance();
    if (kind === TokenKind.EOF) break;
    tokens++;
    if (kind === TokenKind.NAME) lettersOfName = Math.max(lettersOfName, end - start);
    else letters = Math.max(letters, end - start);
    if (kind === TokenKind.AT) directives++;
    else if (OPENING.has(kind)) nesting = Math.max(nesting, ++open);
    else if (CLOSING.has(kind)) open--;
  }
  return firstExcess({ tokens, letters, lettersOfName, nesting, directives });
}

/** The lexer keeps every comment in memory, however many there are. */
function lineCount(text: string): number {
  let lines = 1;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === LINE_FEED || (unit === CARRIAGE_RETURN && text.charCodeAt(i + 1) !== LINE_FEED)) lines++;
  }
  return lines;
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
