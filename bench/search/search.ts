import { openDatabase } from '../../src/graph/database.ts';
import { prepareSchema } from '../../src/graph/prepare-schema.ts';
import { startShipped } from '../arms/shipped.ts';
import { openNeo4j } from '../data/data-set.ts';
import { load } from '../data/load.ts';
import { at, seeded } from '../data/random.ts';
import { post } from '../measure/client.ts';
import { quantile } from '../measure/statistics.ts';
import { vocabulary, wordArticles } from './articles.ts';

/** Words that are looked for, by how frequent they are: the first stands in nearly every article. */
const RANKS = [1, 10, 100, 1_000];
const WARM_UP = 50;
const TIMED = 300;

/** The median of a common word may grow by this from 100,000 articles to 1,000,000. */
const MOST_GROWTH = 3;

const QUERY = `query ($text: String!) { search(text: $text, first: 20) { nodes { ... on Article { id title } } } }`;

/**
 * The median time of a search for words of several frequencies, by this server as users start it, at each number of articles.
 *
 * @returns The table as Markdown, and whether no median grows by more than it may.
 */
export async function measureSearch(
  counts: readonly number[],
  log: (line: string) => void,
): Promise<{ readonly report: string; readonly holds: boolean }> {
  const medians: number[][] = [];
  for (const count of counts) medians.push(await mediansAt(count, log));
  const growth = RANKS.map((_, i) => (medians.at(-1)?.[i] ?? 0) / (medians[0]?.[i] ?? 1));
  const head = ['rank of the word', ...counts.map((count) => `${count.toLocaleString('en')} articles`), 'growth'];
  const rows = RANKS.map((rank, i) => {
    const cells = medians.map((all) => (all[i] ?? 0).toFixed(2));
    return `| ${[rank, ...cells, `${growth[i]?.toFixed(2)}×`].join(' | ')} |`;
  });
  const holds = growth.every((times) => times <= MOST_GROWTH);
  const verdict = `Medians in ms. ${holds ? 'None grows' : 'Some grow'} by more than ${MOST_GROWTH} times.`;
  return {
    report: [`| ${head.join(' | ')} |`, `|${'---:|'.repeat(head.length)}`, ...rows, '', verdict].join('\n'),
    holds,
  };
}

async function mediansAt(count: number, log: (line: string) => void): Promise<number[]> {
  const { settings, stop } = await openNeo4j(`search-${count}`, undefined, log);
  try {
    const database = await openDatabase({ ...settings, queryTimeoutMs: 600_000 });
    const [present] = await database.reader()({ name: 'bench/count', mode: 'READ', text: COUNT }, {});
    if (Number(present?.['articles']) === 0) {
      log(`Loading ${count.toLocaleString('en')} articles`);
      await prepareSchema(database);
      await load(database, wordArticles(count), () => {});
    }
    await database.close();
    const server = await startShipped(settings);
    try {
      const words = vocabulary(seeded(1));
      const medians: number[] = [];
      for (const rank of RANKS) medians.push(await median(`${server.url}/graphql`, at(words, rank - 1)));
      return medians;
    } finally {
      await server.stop();
    }
  } finally {
    await stop();
  }
}

const COUNT = 'MATCH (article:Article) RETURN count(article) AS articles';

async function median(url: string, text: string): Promise<number> {
  const body = Buffer.from(JSON.stringify({ query: QUERY, variables: { text } }));
  const times: number[] = [];
  for (let turn = 0; turn < WARM_UP + TIMED; turn++) {
    const start = performance.now();
    await post(url, body);
    if (turn >= WARM_UP) times.push(performance.now() - start);
  }
  return quantile(times, 0.5);
}
