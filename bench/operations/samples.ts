import type { Driver } from 'neo4j-driver';
import { fold } from '../../src/extract/text/fold.ts';
import { encodeCursor, filteredList, type ListIdentity } from '../../src/resolvers/cursor.ts';
import { operationFile } from './operation-file.ts';

interface Named {
  readonly name: string;
  /** The name without case and diacritics, as the graph has it for look-ups. */
  readonly key: string;
}

/** A place in a list: how many go before it, its order key, and our cursor of it. */
interface Place {
  readonly depth: number;
  readonly key: string;
  readonly cursor: string;
}

/** What is asked for: parts of the graph that were chosen by its content, so that every run on it asks for the same. */
export interface Samples {
  /** Entities with 20 to 200 claims on either side. */
  readonly entities: readonly string[];
  readonly hundred: readonly string[];
  readonly hub: string;
  readonly deep: Place;
  readonly inHub: Place;
  readonly people: readonly Named[];
  readonly organizations: readonly Named[];
  readonly events: readonly Named[];
  readonly countries: readonly string[];
  readonly words: readonly string[];
  readonly pairs: readonly (readonly [string, string])[];
  readonly quotes: readonly string[];
  readonly articles: readonly string[];
}

const DEEPEST = 50_000;

export async function chooseSamples(driver: Driver, hubName: string): Promise<Samples> {
  const strings = async (file: string, parameters: Record<string, unknown> = {}): Promise<string[]> => {
    const { records } = await driver.executeQuery(operationFile('samples', file), parameters);
    return records.map((record) => String(record.get(0)));
  };
  const place = async (file: string, most: number, list: ListIdentity, id = ''): Promise<Place> => {
    const [count = '0'] = await strings(`count-${file}`, { id });
    const depth = Math.min(most, Math.floor(Number(count) / 2));
    const [key = ''] = await strings(file, { id, depth: BigInt(depth - 1) });
    return { depth, key, cursor: encodeCursor([...list, 'DESC'], key) };
  };
  const named = async (file: string): Promise<Named[]> =>
    (await strings(file)).map((name) => ({ name, key: fold(name) }));

  const entities = await strings('entities.cypher');
  const [hub = ''] = await strings('hub.cypher', { key: fold(hubName) });
  const people = await named('people.cypher');
  return {
    entities,
    hub,
    people,
    hundred: await strings('hundred.cypher'),
    deep: await place('claim-at.cypher', DEEPEST, filteredList('claims', null, {})),
    inHub: await place('mention-at.cypher', DEEPEST, ['mentionsOfEntity', hub], hub),
    organizations: await named('organizations.cypher'),
    events: await named('events.cypher'),
    countries: await strings('countries.cypher'),
    words: people.flatMap(({ key }) => key.split(' ').slice(-1)),
    pairs: entities.flatMap((from, i) => {
      const to = entities[(i + 7) % entities.length];
      return to === undefined || to === from ? [] : [[from, to] as const];
    }),
    quotes: await strings('quotes.cypher'),
    articles: await strings('articles.cypher'),
  };
}
