import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { errorMessage } from '../error-message.ts';
import { checkFile } from './article-file.ts';

/** What a folder holds that is taken for no article. */
export interface LeftOut {
  readonly file: string;
  readonly leftOut: string;
}

export interface Missing {
  readonly file: string;
  readonly reason: string;
}

export interface ArticleFiles {
  readonly files: readonly string[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * The files that are meant: each path that is no folder itself, whatever its name, and the `.txt`, `.jsonl` and
 * `.ndjson` files of folders with all below them, by name; and what else is in there. Links to folders are not followed.
 */
export async function articleFiles(paths: readonly string[]): Promise<ArticleFiles> {
  const found = await Promise.all(
    paths.map(async (path) => ((await isFolder(path)) ? within(path) : { files: [path], leftOut: [] })),
  );
  return { files: found.flatMap(({ files }) => files), leftOut: found.flatMap(({ leftOut }) => leftOut) };
}

/** Those of these paths that lead to neither a file nor a folder, each with what to say of it. */
export async function missingPaths(paths: readonly string[]): Promise<readonly Missing[]> {
  const missing = paths.map(async (file): Promise<readonly Missing[]> => {
    if (await isFolder(file)) return [];
    return checkFile(file, Infinity).then(
      () => [],
      (error: unknown) => [{ file, reason: errorMessage(error) }],
    );
  });
  return (await Promise.all(missing)).flat();
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() ?? false;
}

async function within(folder: string): Promise<ArticleFiles> {
  const [files, leftOut]: [string[], LeftOut[]] = [[], []];
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !entry.name.startsWith('.')) {
      const inner = await within(path);
      files.push(...inner.files);
      leftOut.push(...inner.leftOut);
    } else {
      const reason = await reasonAgainst(path, entry.name);
      if (reason === null) files.push(path);
      else leftOut.push({ file: path, leftOut: reason });
    }
  }
  return { files, leftOut };
}

/** Why what stands in a folder is taken for no article, `null` when it is one. */
async function reasonAgainst(path: string, name: string): Promise<string | null> {
  if (name.startsWith('.')) return 'its name begins with a dot, as those of hidden files do';
  const target = await stat(path).catch(() => null);
  if (target === null) return 'it is a link to nothing';
  if (target.isDirectory()) return 'it is a link to a folder';
  if (!target.isFile()) return 'it is no file';
  if (!/\.(?:txt|jsonl|ndjson)$/i.test(name)) return 'its name does not end in .txt, .jsonl or .ndjson';
  return target.size === 0 ? 'it is empty' : null;
}
