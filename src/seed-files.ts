import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readArticleFile } from './article-file.ts';
import { extractGraph } from './extract/extract-graph.ts';
import type { Database } from './graph/database.ts';
import { storeArticles } from './graph/store-articles.ts';

export interface SeedReport {
  readonly created: number;
  readonly alreadyThere: number;
  /** Files that did not go in, with the reason. */
  readonly failed: readonly { readonly file: string; readonly reason: string }[];
}

/**
 * Puts articles into the graph, each in a transaction of its own. A file that fails is reported and the others still go
 * in; an article that the graph holds already changes nothing.
 *
 * @param paths Files, or folders whose `.txt` files are meant.
 * @param say Told a line for each file.
 */
export async function seedFiles(
  database: Database,
  paths: readonly string[],
  say: (line: string) => void,
): Promise<SeedReport> {
  const counts = { created: 0, 'already there': 0 };
  const failed: { file: string; reason: string }[] = [];
  for (const file of await articleFiles(paths)) {
    try {
      const [stored = 'already there'] = await storeArticles(database, [extractGraph(await readArticleFile(file))]);
      counts[stored]++;
      say(`${file}: ${stored}`);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      failed.push({ file, reason });
      say(`${file}: failed. ${reason}`);
    }
  }
  return { created: counts.created, alreadyThere: counts['already there'], failed };
}

async function articleFiles(paths: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(paths.map(async (path) => ((await isFolder(path)) ? textsOf(path) : [path])));
  return found.flat();
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() ?? false;
}

async function textsOf(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder);
  return names
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => join(folder, name));
}
