import { mix } from './hash.ts';
import { BEGIN, INSIDE, LABEL_COUNT, LAST, labelOf, NAME_TYPES, UNIT } from './labels.ts';
import type { Crf } from './model.ts';
import type { NameSpan } from './name-span.ts';
import type { Observations } from './observations.ts';

/** What a club (*RC Lens*) adds to the score that its town's name (*Lens*) is an organisation's, in the unit of the weights. */
const CLUB = 128;
/** A mention whose own score is this much higher keeps its type: the text says otherwise there. */
const CERTAIN = 160;
const ORGANIZATION = NAME_TYPES.indexOf('Organization');

/** A name as units, `first` to `last`, with a score for each of `NAME_TYPES`. */
interface Scored {
  readonly name: NameSpan;
  readonly key: number;
  readonly scores: readonly number[];
}

/** Gives all mentions of a name in an article the type that they have the highest score for together. */
export function withOneType(
  names: readonly NameSpan[],
  observed: Observations,
  crf: Crf,
  scores: Float64Array,
): NameSpan[] {
  const { units, lexemes } = observed;
  const sums = new Map<number, number[]>();
  const addTo = (key: number, type: number, score: number) => {
    const sum = sums.get(key) ?? NAME_TYPES.map(() => 0);
    sum[type] = (sum[type] ?? 0) + score;
    sums.set(key, sum);
  };
  let unit = 0;
  const scored = names.map((name): Scored => {
    while ((units[unit]?.start ?? name.start) < name.start) unit++;
    const first = unit;
    while ((units[unit]?.end ?? name.end) < name.end) unit++;
    let key = 0;
    for (let i = first; i <= unit; i++) key = mix(key, lexemes[i]?.folded ?? 0);
    if (unit === first + 1 && lexemes[first]?.allCaps === true && name.type === 'Organization')
      addTo(mix(0, lexemes[unit]?.folded ?? 0), ORGANIZATION, CLUB);
    const byType = NAME_TYPES.map((_, type) => scoreOf(crf, scores, type, first, unit));
    byType.forEach((score, type) => {
      addTo(key, type, score);
    });
    return { name, key, scores: byType };
  });
  return scored.map(({ name, key, scores }) => {
    const sum = sums.get(key) ?? [];
    const best = sum.indexOf(Math.max(...sum));
    const ahead = (scores[NAME_TYPES.indexOf(name.type)] ?? 0) - (scores[best] ?? 0);
    return ahead < CERTAIN ? { ...name, type: NAME_TYPES[best] ?? name.type } : name;
  });
}

/** The score of the units `first` to `last` as one name of a type. */
function scoreOf({ transitions }: Crf, scores: Float64Array, type: number, first: number, last: number): number {
  let sum = 0;
  let before = -1;
  for (let i = first; i <= last; i++) {
    const part = first === last ? UNIT : i === first ? BEGIN : i === last ? LAST : INSIDE;
    const label = labelOf(type, part);
    sum += scores[i * LABEL_COUNT + label] ?? 0;
    if (before >= 0) sum += transitions[before * LABEL_COUNT + label] ?? 0;
    before = label;
  }
  return sum;
}
