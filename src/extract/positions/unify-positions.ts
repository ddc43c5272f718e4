import { readNamesakes } from '../coreference/people.ts';
import type { TextContext } from '../text/context.ts';
import type { FoundPosition } from './find-positions.ts';

/**
 * Gives passages about one office of one person the same words: *le président Trump* has the country that *le président
 * américain Donald Trump* tells, and *le ministre Fekl* the title of *Matthias Fekl, ministre de l’Intérieur*.
 */
export function unifyPositions(context: TextContext, found: readonly FoundPosition[]): FoundPosition[] {
  if (found.length < 2) return [...found];
  const { fullNames } = readNamesakes(context);
  const nameAt = new Map(context.names.map(({ start }, index) => [start, fullNames[index]]));
  const keyOf = ({ person }: FoundPosition) => nameAt.get(person.start) ?? String(person.start);
  const byPerson = new Map<string, FoundPosition[]>();
  for (const position of found) {
    const own = byPerson.get(keyOf(position));
    if (own === undefined) byPerson.set(keyOf(position), [position]);
    else own.push(position);
  }
  return found.map((position) => {
    const own = byPerson.get(keyOf(position)) ?? [];
    return own.length > MOST ? position : unified(position, own);
  });
}

/** A person with more passages than this is left as the text has it, so that no text costs more than its length. */
const MOST = 200;

function unified(position: FoundPosition, own: readonly FoundPosition[]): FoundPosition {
  const longer = own.find(({ title }) => title.startsWith(`${position.title} `));
  const title = longer?.title ?? position.title;
  const same = own.filter((other) => other.title === title);
  const { countryCode } =
    position.countryCode === null ? (same.find((o) => o.countryCode !== null) ?? position) : position;
  const { organization } =
    position.organization === null ? (same.find((o) => o.organization !== null) ?? position) : position;
  return { ...position, title, countryCode, organization };
}
