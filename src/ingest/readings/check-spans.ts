import type { Passage } from '../../extract/article-graph.ts';
import { type Faults, type Path, shown } from './faults.ts';
import type { Line } from './form.ts';

/** Adds a fault for every passage that has other words than the article where it stands. */
export function checkSpans({ article, entities, quotes, positions, claims }: Line, faults: Faults): void {
  const { text, body } = article;
  if (body.start >= body.end || body.end > text.length)
    faults.add(['article', 'body'], `expected a part of the text, which has ${text.length} UTF-16 code units`);
  const check = (path: Path, passage: Passage | null) => {
    if (passage !== null && !faults.full) checkPassage(text, path, passage, faults);
  };
  const checkEach = (path: Path, passages: readonly Passage[]) =>
    passages.forEach((passage, i) => {
      check([...path, i], passage);
    });
  entities.forEach(({ mentions }, i) => {
    checkEach(['entities', i, 'mentions'], mentions);
  });
  quotes.forEach((quote, i) => {
    check(['quotes', i], quote);
    check(['quotes', i, 'speaker'], quote.speaker);
    check(['quotes', i, 'cue'], quote.cue);
  });
  positions.forEach(({ evidence }, i) => {
    checkEach(['positions', i, 'evidence'], evidence);
  });
  claims.forEach(({ evidence }, i) => {
    checkEach(['claims', i, 'evidence'], evidence);
  });
}

function checkPassage(text: string, path: Path, { start, end, text: words }: Passage, faults: Faults): void {
  const there = text.slice(start, end);
  if (there === words && end - start === words.length) return; // so that it ends within the text
  const at = text.indexOf(words);
  const mend = at < 0 ? 'The article nowhere has these words' : `They first stand at ${at}, up to ${at + words.length}`;
  faults.add(
    [...path, 'text'],
    `it is ${shown(words)}, and the article has ${shown(there)} from ${start} to ${end}, in UTF-16 code units. ${mend}`,
  );
}
