import { readFileSync } from 'node:fs';
import type { Span } from '../article-graph.ts';
import type { Token } from '../text/tokens.ts';
import { combine } from './combine.ts';
import { consensusOf } from './consensus.ts';
import { toNames } from './labels.ts';
import { type Model, parseModel } from './model.ts';
import { withBorders } from './name-borders.ts';
import type { NameSpan } from './name-span.ts';
import { readObservations } from './observations.ts';
import { withOneType } from './one-type.ts';
import { completePeople } from './person-names.ts';
import { addSecondScores, decode, firstScores } from './score.ts';

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
  const observed = readObservations(text, tokens, sentences);
  const scores = firstScores(model.first, observed);
  const labels = decode(model.first, observed, scores);
  addSecondScores(model.second, observed, labels, consensusOf(observed, labels), scores);
  const second = toNames(decode(model.second, observed, scores), observed.units);
  const names = combine(toNames(labels, observed.units), second);
  return completePeople(tokens, withBorders(text, tokens, withOneType(names, observed, model.second, scores)));
}
