import type { Names } from '../article-graph.ts';
import { fold } from '../text/fold.ts';
import { readList } from './read-list.ts';

const byName = new Map<string, Names>();
const allNames = new Map<Names, readonly string[]>();
const byAdjective = new Map<string, Names>();
load();

/** The names of an organisation that lexicons/known-organizations.txt knows by this or another name; folded, without article. */
export function knownOrganization(folded: string): Names | null {
  return byName.get(folded) ?? null;
}

/** All names of an organisation that the list knows by this or another name, folded, without article; none of others. */
export function namesOfOrganization(folded: string): readonly string[] {
  const known = byName.get(folded);
  return (known && allNames.get(known)) ?? [];
}

/** The organisation that an adjective or noun of its members stands for: *daechistes*; in lower case. */
export function organizationOfAdjective(word: string): Names | null {
  return byAdjective.get(word) ?? null;
}

function load(): void {
  for (const line of readList('known-organizations.txt')) {
    const [french = [], english = [], others = [], adjectives = []] = line.split('|').map(partsOf);
    const [fr = '', en = ''] = [french[0], english[0]];
    const names = { fr, en };
    const inFrench = [...french, ...others];
    for (const name of inFrench) byName.set(fold(name), names);
    allNames.set(names, [...new Set([...inFrench, ...english])]);
    for (const adjective of adjectives) {
      byAdjective.set(adjective, names);
      byAdjective.set(`${adjective}s`, names);
    }
  }
}

function partsOf(column: string): readonly string[] {
  return column
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
