import type { Driver } from 'neo4j-driver';
import { statements } from '../../src/generated/cypher/statements.ts';

/** The different statement texts that a database has been sent, by the database's own count. */
export interface SentTexts {
  /** Reads on. The database remembers some 8,000 statements: gather before so many have been sent since the last time. */
  gather(): Promise<void>;
  count(): Count;
}

export interface Count {
  readonly texts: number;
  /** Texts of statements by themselves: one a file of cypher/. */
  readonly alone: number;
  /** Texts of statements with their lists. */
  readonly withLists: number;
  /** Texts that no file has. */
  readonly strays: readonly string[];
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
      const all = Object.values(statements);
      // The database cuts off long texts.
      const known = [...texts].map(
        (text) => all.find((one) => one.text === text) ?? all.find((one) => one.text.startsWith(text)),
      );
      const sent = new Set(known.filter((one) => one !== undefined));
      const withLists = [...sent].filter(({ lists }) => lists !== undefined).length;
      const strays = [...texts].filter((_, i) => known[i] === undefined);
      return { texts: texts.size, alone: sent.size - withLists, withLists, strays };
    },
  };
}

/** How the statements of this count itself begin. */
const STATISTICS = 'CALL db.stats.';
