import type { Driver } from 'neo4j-driver';
import { statements } from '../../src/generated/cypher.ts';

/** The different statement texts that a database has been sent, by the database's own count. */
export interface SentTexts {
  /** Reads on. The database remembers some 8,000 statements: gather before so many have been sent since the last time. */
  gather(): Promise<void>;
  /** How many texts there were, from how many files of cypher/, and those that are in none. */
  count(): { readonly texts: number; readonly files: number; readonly strays: readonly string[] };
}

/** Starts to count anew. */
export async function countTexts(driver: Driver): Promise<SentTexts> {
  for (const call of ["stop('QUERIES')", "clear('QUERIES')", "collect('QUERIES')"]) {
    await driver.executeQuery(`${STATISTICS}${call}`);
  }
  const texts = new Set<string>();
  return {
    gather: async () => {
      const { records } = await driver.executeQuery(`${STATISTICS}retrieve('QUERIES') YIELD data RETURN data.query`);
      for (const text of records.map((record) => String(record.get(0)))) {
        if (!text.startsWith(STATISTICS)) texts.add(text);
      }
    },
    count: () => {
      const files = Object.values(statements).filter(({ text }) => texts.has(text));
      const known = new Set(files.map(({ text }) => text));
      return { texts: texts.size, files: files.length, strays: [...texts].filter((text) => !known.has(text)) };
    },
  };
}

/** How the statements of this count itself begin. */
const STATISTICS = 'CALL db.stats.';
