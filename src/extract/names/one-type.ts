import { mix } from './hash.ts';
import { BEGIN, INSIDE, LABEL_COUNT, LAST, labelOf, NAME_TYPES, UNIT } from './labels.ts';
import type { Crf } from './model.ts';
import type { NameSpan } from './name-span.ts';
import type { Observations } from './observations.ts';

/** How much more a town's name (*Lens*) is an organisation's where the article has its club (*RC Lens*); in the unit of the weights. */
const CLUB = 128;
/** A mention whose own score is this far ahead keeps its type: the text says otherwise there. */
const CERTAIN = 160;
const ORGANIZATION = NAME_TYPES.indexOf('Organization');
const PLACE = NAME_TYPES.indexOf('Place');

/**
 * Gives the mentions of a name that are places or organisations the type that they have the higher score for together.
 * Persons are left as they are, since the second reading has compared their mentions, but no club's town is a person.
 */
export function withOneType(
  names: readonly NameSpan[],
  { units, lexemes }: Observations,
  crf: Crf,
  scores: Float64Array,
): NameSpan[] {
  const sums = new Map<number, number>();
  const clubs = new Set<number>();
  const addTo = (key: number, lead: number) => sums.set(key, (sums.get(key) ?? 0) + lead);
  let unit = 0;
  const leads = names.map(({ type, start, end }) => {
    while ((units[unit]?.start ?? start) < start) unit++;
    const first = unit;
    while ((units[unit]?.end ?? end) < end) unit++;
    let key = 0;
    for (let i = first; i <= unit; i++) key = mix(key, lexemes[i]?.folded ?? 0);
    const lead = scoreOf(crf, scores, ORGANIZATION, first, unit) - scoreOf(crf, scores, PLACE, first, unit);
    if (type !== 'Person') addTo(key, lead);
    const isClub = type === 'Organization' && unit === first + 1 && lexemes[first]?.allCaps === true;
    if (isClub) clubs.add(mix(0, lexemes[unit]?.folded ?? 0));
    return { key, lead };
  });
  return names.map((name, i) => {
    const { key = 0, lead = 0 } = leads[i] ?? {};
    const isTown = clubs.has(key);
    if (name.type === 'Person' ? !isTown : (name.type === 'Organization' ? lead : -lead) >= CERTAIN) return name;
    return { ...name, type: (sums.get(key) ?? 0) + (isTown ? CLUB : 0) > 0 ? 'Organization' : 'Place' };
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
