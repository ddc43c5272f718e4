import { groupBy } from '../../group-by.ts';
import type { Referents } from '../coreference/referents.ts';
import type { FoundPosition } from './found-position.ts';

/**
 * Gives passages about one office of one person the same words: *le président Trump* has the country that *le président
 * américain Donald Trump* tells, and *le ministre Fekl* the title of *Matthias Fekl, ministre de l’Intérieur*.
 */
export function unifyPositions({ discourse, namesakes }: Referents, found: readonly FoundPosition[]): FoundPosition[] {
  if (found.length < 2) return [...found];
  const nameAt = new Map(discourse.doc.names.map(({ start }, index) => [start, namesakes.fullNames[index]]));
  const keyOf = ({ person }: FoundPosition) => nameAt.get(person.start) ?? String(person.start);
  const byPerson = groupBy(found, keyOf);
  return found.map((position) => {
    const own = byPerson.get(keyOf(position)) ?? [];
    return own.length > MOST ? position : unified(position, own);
  });
}

/** A person with more passages than this is left as the text has it, so that no text costs more than its length. */
const MOST = 200;

/** True where the first title tells more of the same office; *président élu* tells of another time. */
function isLonger(title: string, short: string): boolean {
  return title.startsWith(`${short} `) && !/^ élue?$/.test(title.slice(short.length));
}

function unified(position: FoundPosition, own: readonly FoundPosition[]): FoundPosition {
  const longer = new Set(own.map(({ title }) => title).filter((title) => isLonger(title, position.title)));
  const [only] = longer;
  const title = (longer.size === 1 && position.organization === null ? only : null) ?? position.title;
  const same = own.filter((other) => other.title === title);
  if (position.countryCode !== null || position.organization !== null) return { ...position, title };
  const countryCode = same.find((other) => other.countryCode !== null)?.countryCode ?? null;
  const organization = same.find((other) => other.organization !== null)?.organization ?? null;
  return { ...position, title, countryCode, organization };
}
