import type { NounPhrase } from '../phrases/noun-phrase.ts';
import type { Cue } from './cues.ts';

/** Who says a quotation, and by which words. */
export interface Attribution {
  readonly speaker: NounPhrase | null;
  readonly cue: Cue | null;
  /** How the text ties the two together; the stronger kinds first. */
  readonly kind: 'after' | 'before' | 'colon' | 'signature' | 'sibling' | 'adjacent' | 'previous' | 'subject' | 'none';
}
