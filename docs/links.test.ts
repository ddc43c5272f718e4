import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const PAGES = [
  ...readdirSync('.'),
  ...['docs', 'lab', 'src'].flatMap((folder) =>
    readdirSync(folder, { recursive: true }).map((file) => join(folder, `${file}`)),
  ),
].filter((file) => file.endsWith('.md') && !file.includes('node_modules'));

const LINK = /\]\((?!\w+:)([^)#\s]*)(?:#([^)\s]+))?\)/g;

/** A file of the project that is named in words; a folder in capitals is for the reader to fill in. */
const NAMED = /`(?![^`]*\/[A-Z]{4}\/)((?:bench|cypher|docs|lab|schema|scripts|seeds|src|tests)\/[\w./-]+\.\w+)`/g;

test.each(PAGES)('%s leads to files and headings that are there', (page) => {
  const text = proseOf(page);
  const links = [...text.matchAll(LINK)].map(([, path = '', heading]) => ({
    path: path === '' ? page : join(dirname(page), path),
    heading,
  }));
  const named = [...text.matchAll(NAMED)].map(([, path = '']) => ({ path, heading: undefined }));
  const astray = [...links, ...named].filter(({ path, heading }) => !existsSync(path) || !hasHeading(path, heading));
  expect(astray).toEqual([]);
});

/** Without blocks of code, which may show files that a reader is to make. */
function proseOf(page: string): string {
  return readFileSync(page, 'utf8').replaceAll(/^```[\s\S]*?^```/gm, '');
}

function hasHeading(page: string, heading: string | undefined): boolean {
  return (
    heading === undefined || [...proseOf(page).matchAll(/^#+ (.+)$/gm)].some(([, words]) => slug(words) === heading)
  );
}

/** As GitHub makes the address of a heading. */
function slug(heading = ''): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}_ -]/gu, '')
    .replaceAll(' ', '-');
}
