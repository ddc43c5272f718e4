import { readFileSync } from 'node:fs';
import type { Span } from '../article-graph.ts';
import type { Token } from '../text/tokens.ts';
import { readDocument } from './document.ts';
import { LABEL_COUNT, toNames } from './labels.ts';
import { type Model, parseModel } from './model.ts';
import { scoreUnits } from './score.ts';
import { viterbi } from './viterbi.ts';

/** A name as it stands in the text. A `Place` is every location, countries included. */
export interface NameSpan extends Span {
  readonly type: 'Person' | 'Organization' | 'Place';
}

const committed = parseModel(readFileSync(new URL('names.model.gz', import.meta.url)));

/**
 * The names of persons, organisations and places in `text`, in order and not overlapping.
 *
 * @param tokens all tokens of `text`, from `tokenize`
 * @param sentences all sentences of `text`, from `sentences`; no name crosses their borders
 * @returns half-open ranges of UTF-16 code units that start and end with a token
 */
export function recognizeNames(text: string, tokens: readonly Token[], sentences: readonly Span[]): NameSpan[] {
  return namesBy(committed, text, tokens, sentences);
}

/** As `recognizeNames`, by another model than the committed one. */
export function namesBy(model: Model, text: string, tokens: readonly Token[], sentences: readonly Span[]): NameSpan[] {
  const doc = readDocument(text, tokens, sentences);
  const names: NameSpan[] = [];
  for (let s = 0; s + 1 < doc.sentences.length; s++) {
    const from = doc.sentences[s] ?? 0;
    const to = doc.sentences[s + 1] ?? from;
    const labels = new Uint8Array(to - from);
    const scores = new Float64Array((to - from) * LABEL_COUNT);
    scoreUnits(model, doc, from, to, scores);
    viterbi(to - from, scores, model.transitions, labels);
    for (const name of toNames(labels, doc.units.slice(from, to))) names.push(name);
  }
  return names;
}
