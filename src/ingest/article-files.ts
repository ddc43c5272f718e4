import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** The files that are meant: each path that is no folder itself, and the `.txt` files of folders, by name. */
export async function articleFiles(paths: readonly string[]): Promise<readonly string[]> {
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
