import { readFileSync } from 'node:fs';
import type { Span } from '../article-graph.ts';
import type { Token } from '../text/tokens.ts';
import { combine } from './combine.ts';
import { consensusOf } from './consensus.ts';
import { toNames } from './labels.ts';
import { type Model, parseModel } from './model.ts';
import { readDocument } from './observations.ts';
import { addSecondScores, decode, firstScores } from './score.ts';

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
  const scores = firstScores(model.first, doc);
  const labels = decode(model.first, doc, scores);
  addSecondScores(model.second, doc, labels, consensusOf(doc, labels), scores);
  return combine(toNames(labels, doc.units), toNames(decode(model.second, doc, scores), doc.units));
}
