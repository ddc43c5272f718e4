import type { KindModel } from '../../src/extract/events/classify-kind.ts';
import { type Model, parseModel } from '../../src/extract/names/model.ts';
import type { GoldArticle } from './corpus.ts';
import { readKindExamples } from './kind-examples.ts';
import { sideArticles } from './side-articles.ts';
import { trainKinds } from './train-kinds.ts';
import { trainNames } from './train-names.ts';

export interface UnseenModels {
  readonly names: Model;
  readonly kinds: KindModel;
}

/** Models of the committed form that have learnt from all but these articles. */
export function modelsWithout(ids: ReadonlySet<string>, corpus: readonly GoldArticle[]): UnseenModels {
  const others = corpus.filter(({ id }) => !ids.has(id));
  return {
    names: parseModel(trainNames([...others, ...sideArticles()])),
    kinds: trainKinds(readKindExamples(corpus).filter(({ id }) => !ids.has(id))),
  };
}
