import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './tools.mjs';

/** Files of a package that say how it may be used. */
const LICENCE_FILE = /^(licen[cs]e|copying|notice|thirdpartynotices)(\.|$)/i;

/**
 * Says which packages a release has parts of, and under which licences.
 *
 * @param folders Of the packages, such as `node_modules/graphql`.
 */
export function noticeOf(folders) {
  const named = new Map();
  for (const folder of folders) {
    const { name, version, license } = JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8'));
    const text = licenceIn(folder);
    named.set(text, (named.get(text) ?? new Set()).add(`${name} ${version} (${license})`));
  }
  const parts = [...named].map(([text, names]) => `${[...names].join('\n')}\n\n${text}`);
  return ['This release has parts of the packages below, under these licences.', ...parts].join(
    `\n\n${'-'.repeat(80)}\n\n`,
  );
}

/** What a package says about its licence. */
function licenceIn(folder) {
  const files = readdirSync(join(ROOT, folder)).filter((name) => LICENCE_FILE.test(name));
  if (files.length === 0) return 'The package brings no text; its licence is the one that stands behind its name.';
  return files.map((name) => readFileSync(join(ROOT, folder, name), 'utf8').trim()).join('\n\n');
}
