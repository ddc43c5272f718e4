import { createHash } from 'node:crypto';
import { GraphQLError, parse } from 'graphql';
import type { Excess } from './document-excess.ts';
import { documentExcess } from './document-size.ts';
import { lexicalExcess } from './lexical-excess.ts';

/** How many texts within limits are remembered, by their hashes: 100 kB in all. */
const MOST_KNOWN = 1_000;

/** Measures documents before anything else reads them. Recent ones are remembered, and not measured again. */
export class Documents {
  /** Oldest first. */
  readonly #known = new Set<string>();

  /** Which limit a document exceeds; `null` when it exceeds none, or cannot be parsed. */
  excess(text: string): Excess | null {
    const hash = createHash('sha256').update(text).digest('base64');
    const isKnown = this.#known.delete(hash);
    const excess = isKnown ? null : excessOf(text);
    if (excess === null) this.#remember(hash);
    return excess;
  }

  #remember(hash: string): void {
    this.#known.add(hash);
    const [oldest] = this.#known;
    if (this.#known.size > MOST_KNOWN && oldest !== undefined) this.#known.delete(oldest);
  }
}

function excessOf(text: string): Excess | null {
  try {
    return lexicalExcess(text) ?? documentExcess(parse(text, { noLocation: true }));
  } catch (error) {
    if (error instanceof GraphQLError) return null; // Apollo Server parses it again and says what is wrong
    throw error;
  }
}
