import { nameKey } from '../graph/name-key.ts';
import { groupBy } from '../group-by.ts';
import { isNamedBy, type NamedOrganization } from './acronyms.ts';

/** What bears an acronym: an organisation, as one article or the graph names it. */
export interface Bearer extends NamedOrganization {
  /** Whether an article spells the acronym out by its name. */
  readonly isSpelled: boolean;
}

/**
 * Which organisations are others: those that articles name by an acronym alone are the one whose name an article spells it
 * out by, by their ids. Only where that is certain: nothing else has the acronym as one of several names or in small letters,
 * no article names another country, and they are of the same country as the other, or of none where that is of none.
 *
 * @param bearers all that have the acronym; of one organisation there may be several
 */
export function whoIsWho(key: string, bearers: readonly Bearer[]): ReadonlyMap<string, string> {
  const ofEach = [...groupBy(bearers, ({ id }) => id).values()];
  const isAcronym = (name: string) => nameKey(name) === key && name === name.toUpperCase();
  const isUse = (same: readonly Bearer[]) => same.every((one) => isNamedBy(key, one) && one.names.every(isAcronym));
  const uses = ofEach.filter(isUse).flatMap(([one]) => one ?? []);
  const [other, ...more] = ofEach.filter((same) => !isUse(same));
  const isOne = more.length === 0 && other?.some(({ isSpelled }) => isSpelled);
  const [body] = other ?? [];
  if (!isOne || body === undefined) return new Map();
  const isElsewhere = uses.some(({ countryCode }) => countryCode !== null && countryCode !== body.countryCode);
  const there = uses.filter(({ countryCode }) => countryCode === body.countryCode);
  return new Map(isElsewhere ? [] : there.map(({ id }) => [id, body.id]));
}
