import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { extractGraph } from '../../src/extract/extract-graph.ts';
import { articleRows } from '../../src/ingest/article-rows.ts';
import type { ArticleRows } from '../../src/ingest/complete-rows.ts';
import { SHARING } from '../ingest/sharing.ts';
import { rowsWithoutSuppressed } from '../model/suppressed.ts';

const PEOPLE = ['Behrouz Kamali', 'Marc Aubier', 'Lina Dubrac', 'Odin Mestral', 'Cyrus Vardan', 'Maud Perlan'];
const PLACES = ['Astana', 'Damas', 'Moscou', 'Téhéran', 'Genève'];
const PUBLISHERS = ['PressTV', 'PRESSTV', 'Le Veilleur', 'Le Phare'];

/** Those of the first group say nothing, so that they are quickly stored. */
const BARE = Array.from({ length: 100 }, (_, i) => `Voici la dépêche ${i}.\n\nSource: ${PUBLISHERS[i % 2]}\n`);

/**
 * Texts in groups that share people, bodies, places, an event and publishers. A group is stored in one transaction. All of
 * them take two, and three to be read again.
 */
const TEXTS: readonly (readonly string[])[] = [BARE, SHARING, ...[1, 2, 3].map(telling)];

/** How many groups there are. */
export const GROUPS = TEXTS.length;

function telling(group: number): readonly string[] {
  return Array.from({ length: 5 }, (_, i) => {
    const [person, other] = [PEOPLE[i], PEOPLE[(i + group) % PEOPLE.length]];
    const date = `20${10 + ((i * group) % 9)}-0${1 + i}-1${group}`;
    const place = PLACES[(i + group) % PLACES.length];
    return (
      `date ${date} ${person}, ministre de la Défense iranien, a rencontré ${other} à ${place}. ` +
      `${other} a participé au sommet d’Astana. « Nous irons ${i} fois », a déclaré ${person}.\n\n` +
      `Source: ${PUBLISHERS[(i + group) % PUBLISHERS.length]}\n`
    );
  });
}

const GRAPHS = TEXTS.map((texts) => texts.map((text) => extractGraph(text)));

/** The rows of each group's articles. */
export const GROUPED_ROWS: readonly (readonly ArticleRows[])[] = GRAPHS.map((graphs) =>
  graphs.map((graph) => articleRows(graph)),
);

/** The same without facts that are suppressed. */
export const ROWS_WITHOUT: readonly ((suppressed: ReadonlySet<string>) => ArticleRows)[] =
  GRAPHS.flat().map(rowsWithoutSuppressed);

/** The ids of what of each group is suppressed: a claim and a quote of its last article. */
export const FACT_IDS: readonly (readonly string[])[] = GROUPED_ROWS.map((rows) => {
  const { claims = [], quotes = [] } = rows.at(-1) ?? {};
  return [...claims.slice(0, 1), ...quotes.slice(0, 1)].map(({ id }) => id);
});

/** Writes a folder for each group, with a file for each article, and gives their paths. */
export async function writeGroups(below: string): Promise<readonly string[]> {
  return Promise.all(
    TEXTS.map(async (texts, group) => {
      const folder = join(below, `group-${group}`);
      await mkdir(folder);
      const write = (text: string, i: number) => writeFile(join(folder, `${String(i).padStart(3, '0')}.txt`), text);
      await Promise.all(texts.map(write));
      return folder;
    }),
  );
}
