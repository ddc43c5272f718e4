import type { Span } from '../article-graph.ts';
import type { Document } from '../document.ts';
import { speakerNoun } from '../lexicons/speaker-nouns.ts';
import { readNounPhrase } from '../phrases/noun-phrase.ts';
import { officeHeads } from '../phrases/office-words.ts';
import { LINE_END } from '../text/words.ts';
import { cueAt } from './cues.ts';

/** Words of a speech before its verb, at most. */
const LONGEST = 80;

/** What is said in paragraphs that open with a dash and tell who speaks: *— Bonjour, dit Paul Morel.* gives *Bonjour*. */
export function findDialogue(doc: Document): Span[] {
  const { words, text } = doc;
  const found: Span[] = [];
  for (let i = 0; i < words.length; i++) {
    if (!/^[—–]$/.test(words[i]?.lower ?? '') || (words[i - 1]?.lower ?? LINE_END) !== LINE_END) continue;
    for (let k = i + 2; k < i + LONGEST && (words[k]?.lower ?? LINE_END) !== LINE_END; k++) {
      if (/^[«“"]$/.test(words[k]?.lower ?? '')) break;
      const apart = /^[,!?…]$/.test(words[k - 1]?.lower ?? '');
      if (!apart || !tells(doc, k)) continue;
      const start = words[i + 1]?.start ?? 0;
      const last = words[k - 1]?.lower === ',' ? words[k - 2] : words[k - 1];
      if (last !== undefined && text.slice(start, last.end).trim() !== '') found.push({ start, end: last.end });
      break;
    }
  }
  return found;
}

/** *dit X*, *dit-il*. */
function tells(doc: Document, at: number): boolean {
  const cue = cueAt(doc.words, at);
  if (cue?.form === 'inverted') return true;
  const speaker = cue?.form === 'verb' ? readNounPhrase(doc, cue.end, doc.words.length) : null;
  const head = speaker?.head ?? '';
  return speaker?.kind === 'name' || speakerNoun(head) === 'person' || officeHeads(head).length > 0;
}
