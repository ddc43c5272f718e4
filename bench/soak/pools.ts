import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';

/** What parameters are drawn from. Ids are hashes, so that the first ones in their order are of all kinds and times. */
export interface Pools {
  readonly entities: readonly string[];
  readonly people: readonly string[];
  readonly organizations: readonly string[];
  readonly events: readonly string[];
  readonly countries: readonly string[];
  readonly publishers: readonly string[];
  readonly articles: readonly string[];
  readonly quotes: readonly string[];
  readonly claimKeys: readonly string[];
  /** An entity's id, and the order key of one of its mentions: frequent entities come often. */
  readonly mentionKeys: readonly (readonly [entity: string, key: string])[];
}

const MOST = 10_000n;

export async function readPools(driver: Driver): Promise<Pools> {
  const rows = async (file: string, parameters: Record<string, unknown> = {}) => {
    const text = readFileSync(join(import.meta.dirname, 'pools', file), 'utf8');
    return (await driver.executeQuery(text, { most: MOST, ...parameters })).records;
  };
  const strings = async (file: string, parameters?: Record<string, unknown>) =>
    (await rows(file, parameters)).map((record) => String(record.get(0)));
  return {
    entities: await strings('entities.cypher'),
    people: await strings('names.cypher', { type: 'Person' }),
    organizations: await strings('names.cypher', { type: 'Organization' }),
    events: await strings('names.cypher', { type: 'Event' }),
    countries: await strings('countries.cypher'),
    publishers: await strings('publishers.cypher'),
    articles: await strings('articles.cypher'),
    quotes: await strings('quotes.cypher'),
    claimKeys: await strings('claim-keys.cypher'),
    mentionKeys: (await rows('mention-keys.cypher')).map((record) => [String(record.get(0)), String(record.get(1))]),
  };
}
